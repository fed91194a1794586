import { counts } from './counts.ts';

const wordsOf = (number: number) => `${counts.number(number)} ${number === 1 ? 'word' : 'words'}`;

/** Utterances that several reports have, laid side by side. */
export const collation = {
  collation: 'Collation',
  /** How to read it; the words stand around examples of both marks. */
  collationLegend: {
    before: (number: number) =>
      `${counts.number(number)} ${number === 1 ? 'utterance stands' : 'utterances stand'} in more than one report. The first report is the text compared with; in those below it, `,
    added: 'underlined words',
    between: ' are added or stand in the place of others, and ',
    leftOut: 'struck words',
    after: ' are left out.',
  },
  added: 'added: ',
  leftOut: 'left out: ',
  outletUnnamed: 'outlet not stated',
  moreVersions: (number: number) =>
    number === 1 ? 'One more report has it.' : `${counts.number(number)} more reports have it.`,
  moreCollations: (number: number) => `${counts.number(number)} more`,
  cutWords: (number: number) => `${wordsOf(number)} that no other report has`,
  sameWords: 'The same words.',
  sameWordsOtherSigns: 'The same words; the punctuation differs.',
  divides: (sign: string) => `${sign} divides the remark.`,
  partOnly: (sign: string) => `${sign} has a part of it, in the same words.`,
  otherOrder: (sign: string) => `${sign} has the same words in another order.`,
  /** `B: 2 words replaced, 1 left out.` */
  differences: (sign: string, replaced: number, added: number, leftOut: number) => {
    const kinds = [
      [replaced, 'in the place of others'],
      [added, 'added'],
      [leftOut, 'left out'],
    ] as const;
    const told = kinds.filter(([number]) => number > 0);
    const list = told.map(
      ([number, kind], i) => `${i === 0 ? wordsOf(number) : counts.number(number)} ${kind}`,
    );
    return `${sign}: ${counts.list(list)}.`;
  },
  onlyHere: 'In one report only',
  onlyHereMore: (articles: string) =>
    `So do ${articles} more; what they quote stands in the list of quotations.`,
  onlyHereNote: 'What each report of the event quotes that no other report of the archive has.',
};
