import { sliceSpan, type Problem } from '../model/index.ts';

import { locateNaming } from './naming.ts';
import { sentencesOf } from './sentences.ts';
import type { Archive, Quotation } from './types.ts';

/** Characters of a sentence that a note prints. */
const LONGEST = 300;

/** The quotations whose speaker nobody is sure of, and no person has confirmed, in the order of their articles. */
export function listUnsure({ quotations }: Archive): Quotation[] {
  return quotations.filter(({ rule, confidence }) => rule !== 'archivist' && confidence !== 'sure');
}

/** Asks the archivist to confirm or correct the speaker of a quotation; `place` is that of its mark in the entry. */
export function describeUnsure(
  quotation: Quotation,
  place: { readonly line: number; readonly column: number },
): Problem {
  const { article, speaker, asWritten, rule, confidence } = quotation;
  const said = {
    file: article.file,
    ...place,
    severity: 'note',
    field: 'quote by',
    rule: 'quotation/unsure',
  } as const;
  const got = `${shorten(sentenceOf(quotation))}`;
  if (!speaker)
    return {
      ...said,
      message: 'nobody is named as the speaker',
      got,
      want: 'the id of a person, where it can be told',
      fix: 'add by=ID rule=archivist, or rule=archivist alone where nobody can tell',
    };
  const naming = locateNaming(quotation);
  const where =
    naming && naming.distance > 0
      ? `, named ${naming.distance} ${naming.unit}${naming.distance === 1 ? '' : 's'} ${naming.direction}`
      : '';
  const asNamed = asWritten === undefined || asWritten === speaker.name ? '' : `, here “${asWritten}”`;
  return {
    ...said,
    message: `${confidence ?? 'unsure'} ${speaker.name}${asNamed}${where} (rule ${rule ?? 'none'})`,
    got,
    want: 'a speaker whom a person has confirmed',
    fix: `where it is right, write rule=archivist in place of rule=${rule ?? '…'} confidence=${confidence ?? '…'}; otherwise by=ID rule=archivist`,
  };
}

/** The sentence that holds the quotation, with the words that name the speaker where they stand there. */
function sentenceOf({ article, block, span }: Quotation): string {
  const { text } = article.blocks[block]!;
  const own = sentencesOf(article.blocks[block]!).findLast(({ startUtf16 }) => startUtf16 <= span.startUtf16);
  return sliceSpan(text, own ?? span);
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`;
}
