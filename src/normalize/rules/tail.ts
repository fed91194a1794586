import { countWords, endsSentence } from '../shape.ts';
import type { Findings, Page, Unit, Verdict } from '../types.ts';

const BELOW = {
  links: 'below a label over a list of other stories',
  comments: 'below a comment form',
} as const;

/** Finds what follows a label: the stories below `Read more`, the rest of a comment form. */
export function judgeTail({ units, verdicts }: Page): Findings {
  const found = new Map<number, Verdict | null>();
  const end = units.findLastIndex((unit, i) => verdicts[i] === undefined && isText(unit));
  let list: keyof typeof BELOW | undefined;
  let isCorrection = false;
  units.forEach((unit, i) => {
    const known = verdicts[i]?.class;
    isCorrection ||=
      known === undefined && /^(?:correction|clarification|editor[’']s note)\b/i.test(unit.text);
    if (known === 'date' && isCorrection) found.set(i, null);
    else if (known === 'links' || known === 'comments') list = isMarked(unit) ? undefined : known;
    else if (known === 'contributors' || known === 'caption') list = undefined;
    else if (list !== undefined && (known === undefined || known === 'date' || known === 'teaser')) {
      if (isItem(unit, i > end)) found.set(i, { class: list, why: BELOW[list] });
      else list = undefined;
    }
  });
  keepLabelsOverText({ units, verdicts }, found);
  return found;
}

/** A paragraph of the article: long, or of two sentences. */
function isText({ text }: Unit): boolean {
  const words = countWords(text);
  return endsSentence(text) && (words >= 25 || (words >= 15 && /[^.][.!?][”"’)]? +\p{Lu}[^.]/u.test(text)));
}

/** Markup says itself how far a list goes. */
function isMarked({ hints }: Unit): boolean {
  return hints.class !== undefined || hints.isOutside === true;
}

/** A label with no list below it but more of the article is a heading of the article. */
function keepLabelsOverText({ units, verdicts }: Page, found: Map<number, Verdict | null>): void {
  const last = verdicts.findLastIndex((verdict, i) => verdict === undefined && !found.get(i));
  verdicts.forEach((verdict, i) => {
    const next = found.get(i + 1)?.class ?? verdicts[i + 1]?.class;
    const isLabel = verdict?.class === 'links' && !isMarked(units[i]!) && i < last;
    if (isLabel && next !== 'links') found.set(i, null);
  });
}

/** A headline: short and without a full stop; after the article's last paragraph, a short sentence too. */
function isItem({ text, hints }: Unit, isAfterEnd: boolean): boolean {
  if ((hints.isParagraph || hints.isHeading) && !hints.isLink) return false;
  return countWords(text) <= 30 && (!endsSentence(text) || isAfterEnd);
}
