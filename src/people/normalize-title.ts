import { TITLE_HEADS } from './tables/titles.ts';
import { foldWord } from './tokenize.ts';

/** Abbreviations of offices, and plurals before several names, written out. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  'Sen.': 'Senator',
  'Sens.': 'Senator',
  Senators: 'Senator',
  'Rep.': 'Representative',
  'Reps.': 'Representative',
  Representatives: 'Representative',
  'Gov.': 'Governor',
  'Govs.': 'Governor',
  Governors: 'Governor',
  'Pres.': 'President',
  Presidents: 'President',
  'Gen.': 'General',
  'Lt.': 'Lieutenant',
  'Adm.': 'Admiral',
  'Col.': 'Colonel',
  'Capt.': 'Captain',
  'Maj.': 'Major',
  'Sgt.': 'Sergeant',
  'Prof.': 'Professor',
  'Atty.': 'Attorney',
  'Amb.': 'Ambassador',
  Justices: 'Justice',
};

/** Words before an office that are none of it: how its holder stands to others, or is spoken of. */
const BESIDE =
  /^(?:(?:rival|fellow|late|longtime|another|veteran|incumbent|surrogate|embattled|powerful|one)\s+)+(?=\S)/i;

/**
 * The office that a title tells, in one spelling: abbreviations written out, `Former` small, without words that are not
 * of the office; nothing for words of two people.
 *
 * @example normalizeTitle('rival Texas Sen.') // 'Texas Senator'
 */
export function normalizeTitle(title: string): string | undefined {
  if (/^(?:and|or) /i.test(title)) return undefined;
  const words = title
    .replace(BESIDE, '')
    .replace(/^Former /, 'former ')
    .replace(/[,;:]$/, '')
    .split(' ');
  const isPlain = !/ (?:of|for|at|in|to|on) /.test(title);
  return words.map((word, at) => writeOut(word, isPlain && at === words.length - 1)).join(' ');
}

/** `Senator` for `Sen.`; `candidate` for `candidates` at the end of a title. */
function writeOut(word: string, isLast: boolean): string {
  if (Object.hasOwn(WRITTEN_OUT, word)) return WRITTEN_OUT[word]!;
  const singular = word.replace(/s$/, '');
  return isLast && word !== singular && TITLE_HEADS.has(foldWord(singular)) ? singular : word;
}
