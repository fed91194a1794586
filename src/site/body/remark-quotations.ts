import type { Root, Text } from 'mdast';
import type {} from 'mdast-util-to-hast';
import type { TextDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { notesOf } from './file-notes.ts';
import type { QuotationNote, SpeakerNote } from './notes.ts';

/**
 * Turns `:quote[…]{…}` into spans with the quotations' addresses, each after the note that names its speaker.
 * Everything else that looks like HTML or a directive is text and shows as it is written.
 */
export function remarkQuotations() {
  return (tree: Root, file: VFile): undefined => {
    const quotations = notesOf(file).quotations.values();
    visit(tree, (node, index, parent) => {
      if (parent === undefined || index === undefined) return undefined;
      if (node.data?.hName !== undefined) return SKIP;
      if (node.type === 'html') {
        parent.children[index] = asText(node.value);
      } else if (node.type === 'textDirective' && node.name === 'quote') {
        const note = quotations.next().value;
        node.data = { hName: 'span', hProperties: { className: ['quotation'], id: note?.id } };
        node.children.unshift(...(note?.aliases ?? []).map(makeAnchor));
        if (note) node.children.push(makeHandle(note));
        if (!note?.speaker) return undefined;
        parent.children.splice(index, 0, makeNote(note.speaker));
        return index + 2;
      } else if (/Directive$/.test(node.type)) {
        const written = String(file).slice(node.position?.start.offset, node.position?.end.offset);
        parent.children[index] = node.type === 'textDirective' ? asText(written) : asParagraph(written);
        return SKIP;
      }
      return undefined;
    });
  };
}

/** An anchor without words. */
function makeAnchor(id: string): TextDirective {
  return {
    type: 'textDirective',
    name: 'alias',
    children: [],
    data: { hName: 'span', hProperties: { className: ['alias'], id } },
  };
}

function asText(value: string): Text {
  return { type: 'text', value };
}

function asParagraph(value: string) {
  return { type: 'paragraph' as const, children: [asText(value)] };
}

/** A note without text of its own: styles print its attributes, screen readers say its label. */
function makeNote({ name, note, href }: SpeakerNote): TextDirective {
  const label = note === undefined ? name : `${name}, ${note}`;
  const shown = { className: ['speaker'], dataName: name, dataNote: note, ariaLabel: label };
  const hProperties = href === undefined ? { ...shown, role: 'note' } : { ...shown, href };
  return {
    type: 'textDirective',
    name: 'speaker',
    children: [],
    data: { hName: href === undefined ? 'span' : 'a', hProperties },
  };
}

/** A link to the quotation, which a script makes a menu of; it has no text of its own either. */
function makeHandle({ id, label, by, reports }: QuotationNote): TextDirective {
  return {
    type: 'textDirective',
    name: 'handle',
    children: [],
    data: {
      hName: 'a',
      hProperties: {
        className: ['quotation__handle'],
        href: `#${id}`,
        ariaLabel: label,
        dataBy: by,
        dataReports: reports,
      },
    },
  };
}
