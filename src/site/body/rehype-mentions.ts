import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import { notesOf } from './file-notes.ts';
import type { PassageNote } from './notes.ts';

/** Links people where a passage first names them. Its words stay as they are. */
export function rehypeMentions() {
  return (tree: Root, file: VFile): undefined => {
    const passages = notesOf(file).passages.values();
    for (const node of tree.children) {
      if (node.type !== 'element') continue;
      const passage = passages.next().value;
      if (passage && passage.mentions.length > 0) linkWithin(node, passage.mentions, 0);
    }
  };
}

/** Links the text within `node`, which begins at `startUtf16` of its passage. @returns where it ends. */
function linkWithin(node: Element, mentions: PassageNote['mentions'], startUtf16: number): number {
  let at = startUtf16;
  node.children = node.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') {
      at = linkWithin(child, mentions, at);
      return [child];
    }
    if (child.type !== 'text') return [child];
    const pieces = linkText(child.value, mentions, at);
    at += child.value.length;
    return pieces;
  });
  return at;
}

function linkText(text: string, mentions: PassageNote['mentions'], startUtf16: number): ElementContent[] {
  const pieces: ElementContent[] = [];
  let done = 0;
  const addText = (to: number) => {
    if (to > done) pieces.push({ type: 'text', value: text.slice(done, to) });
  };
  for (const { span, kind, href, name, office, country } of mentions) {
    const from = span.startUtf16 - startUtf16;
    const to = span.endUtf16 - startUtf16;
    if (from < done || to > text.length) continue;
    addText(from);
    const notes = { dataName: name, dataOffice: office, dataCountry: country };
    pieces.push(h('a', { className: ['mention', `mention--${kind}`], href, ...notes }, text.slice(from, to)));
    done = to;
  }
  addText(text.length);
  return pieces;
}
