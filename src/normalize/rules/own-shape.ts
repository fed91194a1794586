import { parseLoneDate } from '../../dates/index.ts';
import { parseCaption, parseCreditLine } from '../captions.ts';
import { parseContributors } from '../credits.ts';
import type { Page, Unit, Verdict } from '../types.ts';
import {
  ADVERTISEMENT_LINES,
  COMMENT_LINES,
  INTERFACE_LINES,
  INTERFACE_MARKS,
  INTERFACE_WORDS,
  LINKS_HEADS,
  REPUBLISHER_LINES,
  SOURCE_LINE,
  TEASER_LABEL,
} from '../vocabulary.ts';

/** Lines longer than this are never furniture by their own shape. */
const MAX_LENGTH = 600;

type ShapeRule = (text: string, unit: Unit) => Verdict | undefined;

/** In order: the first that recognises a line decides. */
const RULES: readonly ShapeRule[] = [
  statedByMarkup,
  matching('comments', COMMENT_LINES, 'wording of a comment form'),
  matching('advertisement', ADVERTISEMENT_LINES, 'wording of an advertisement or newsletter box'),
  matching('interface', INTERFACE_LINES, 'wording of a button, label or notice'),
  madeOfInterfaceWords,
  matching('links', LINKS_HEADS, 'label over a list of other stories'),
  matching('republisher', SOURCE_LINE, 'names whom the report is from'),
  matching('republisher', REPUBLISHER_LINES, 'wording of a republisher or copyright line'),
  labelledTeaser,
  (text) =>
    parseContributors(text).length > 0 ? { class: 'contributors', why: 'says who contributed' } : undefined,
  (text) =>
    parseCreditLine(text) ? { class: 'credit', why: 'nothing but the credit of a picture' } : undefined,
  (text) =>
    parseCaption(text)
      ? { class: 'caption', why: 'ends with the credit of a picture in brackets' }
      : undefined,
  (text) => (parseLoneDate(text) ? { class: 'date', why: 'nothing but a date' } : undefined),
];

/** Finds the furniture that betrays itself by its own shape and wording, wherever it stands. */
export function judgeByShape({ units }: Page): Map<number, Verdict> {
  const verdicts = new Map<number, Verdict>();
  units.forEach((unit, i) => {
    if (unit.text.length > MAX_LENGTH) return;
    for (const rule of RULES) {
      const verdict = rule(unit.text, unit);
      if (verdict) {
        verdicts.set(i, verdict);
        return;
      }
    }
  });
  units.forEach(({ text }, i) => {
    if (isCount(text) && !verdicts.has(i) && verdicts.get(i - 1)?.class === 'interface')
      verdicts.set(i, { class: 'interface', why: 'a count beside a button' });
  });
  return verdicts;
}

/** `128`, below `Give this article`; a year is none. */
function isCount(text: string): boolean {
  return /^(?!(?:1[89]|20)\d\d$)\d{1,5}$/.test(text);
}

function statedByMarkup(_: string, { hints }: Unit): Verdict | undefined {
  return hints.class === undefined
    ? undefined
    : { class: hints.class, why: 'said by the markup of the page' };
}

function matching(name: Verdict['class'], pattern: RegExp, why: string): ShapeRule {
  return (text) => (text.length <= 400 && pattern.test(text) ? { class: name, why } : undefined);
}

/** `Share via`, `Facebook Twitter Email`, `Print`. */
function madeOfInterfaceWords(text: string): Verdict | undefined {
  if (text.length > 80) return undefined;
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const isLabel =
    words.length > 0 &&
    words.every((word) => INTERFACE_WORDS.has(word)) &&
    words.some((word) => INTERFACE_MARKS.has(word)) &&
    !/[.?”"]$/.test(text);
  return isLabel ? { class: 'interface', why: 'made of words that buttons have' } : undefined;
}

/** `Read more: Ministers meet again` */
function labelledTeaser(text: string): Verdict | undefined {
  return text.length <= 200 && TEASER_LABEL.test(text) && !/[.”"]$/.test(text)
    ? { class: 'teaser', why: 'another story’s headline after a label' }
    : undefined;
}
