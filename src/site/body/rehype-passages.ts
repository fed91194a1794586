import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import { words } from '../words/index.ts';
import { notesOf } from './file-notes.ts';
import type { PassageNote, SpeakerNote } from './notes.ts';

/** Gives each passage its address and line number, and adds the line that names its speakers on narrow pages. */
export function rehypePassages() {
  return (tree: Root, file: VFile): undefined => {
    const passages = notesOf(file).passages.values();
    tree.children = tree.children.flatMap((node) => {
      const passage = node.type === 'element' ? passages.next().value : undefined;
      if (node.type !== 'element' || !passage) return [node];
      return [number(node, passage), ...listSpeakers(passage.speakers)];
    });
  };
}

function number(node: Element, { id, line, isHanging }: PassageNote): Element {
  const className = isHanging ? ['hang'] : undefined;
  const address =
    line === undefined
      ? []
      : [
          h('a', {
            className: ['line-number'],
            href: `#${id}`,
            ariaLabel: words.sourceLine(line),
            dataLine: String(line),
          }),
        ];
  return {
    ...node,
    properties: { ...node.properties, id, ...(className && { className }) },
    children: [...address, ...node.children],
  };
}

function listSpeakers(speakers: readonly SpeakerNote[]): Element[] {
  if (speakers.length === 0) return [];
  const items = speakers.flatMap(({ name, note, href }, i): ElementContent[] => [
    ...(i > 0 ? [{ type: 'text' as const, value: ' · ' }] : []),
    h(href === undefined ? 'span' : 'a', { className: ['speakers__name'], href }, name),
    ...(note === undefined ? [] : [{ type: 'text' as const, value: `, ${note}` }]),
  ]);
  return [h('div', { className: ['speakers'], role: 'note', dataPagefindIgnore: '' }, items)];
}
