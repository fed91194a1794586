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

/** Sets the beginning of a passage apart, links in it included; not where it would end within a link. */
function setOpening(children: ElementContent[], opening: Opening | undefined): ElementContent[] {
  if (!opening) return children;
  const rest = [...children];
  const begun: ElementContent[] = [];
  for (let left = opening.endUtf16; left > 0;) {
    const node = rest.shift();
    const length = node ? lengthOf(node) : 0;
    if (!node || (length > left && node.type !== 'text')) return children;
    if (length <= left) begun.push(node);
    else if (node.type === 'text') {
      begun.push({ type: 'text', value: node.value.slice(0, left) });
      rest.unshift({ type: 'text', value: node.value.slice(left) });
    }
    left -= length;
  }
  return [h('span', { className: [`opening opening--${opening.kind}`] }, begun), ...rest];
}

function lengthOf(node: ElementContent): number {
  if (node.type === 'text') return node.value.length;
  return node.type === 'element' ? node.children.reduce((sum, child) => sum + lengthOf(child), 0) : 0;
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
