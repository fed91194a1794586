import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import { words } from '../words/index.ts';
import { notesOf } from './file-notes.ts';
import type { Opening, PassageNote, SpeakerNote } from './notes.ts';

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

function number(node: Element, { id, line, isHanging, opening }: PassageNote): Element {
  const className = [isHanging && 'hang', opening?.kind === 'turn' && 'turn'].filter(
    (name) => name !== false,
  );
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
    properties: { ...node.properties, id, ...(className.length > 0 && { className }) },
    children: [...address, ...setOpening(node.children, opening)],
  };
}

/** Sets the beginning of a passage apart, where it is plain text. */
function setOpening(children: ElementContent[], opening: Opening | undefined): ElementContent[] {
  const [first, ...rest] = children;
  if (!opening || first?.type !== 'text' || first.value.length < opening.endUtf16) return children;
  const words = first.value.slice(0, opening.endUtf16);
  const after: ElementContent = { type: 'text', value: first.value.slice(opening.endUtf16) };
  return [h('span', { className: [`opening opening--${opening.kind}`] }, words), after, ...rest];
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
