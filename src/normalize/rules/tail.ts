import { countWords, endsSentence } from '../shape.ts';
import type { Page, Verdict } from '../types.ts';

/** Finds what follows a label: the stories below `Read more`, the rest of a comment form. */
export function judgeTail({ units, verdicts }: Page): Map<number, Verdict> {
  const found = new Map<number, Verdict>();
  const end = units.findLastIndex(
    (unit, i) => verdicts[i] === undefined && countWords(unit.text) >= 25 && endsSentence(unit.text),
  );
  let list: 'links' | 'comments' | undefined;
  units.forEach((unit, i) => {
    const known = verdicts[i]?.class;
    if (known === 'links' || known === 'comments') list = known;
    else if (known === 'contributors' || known === 'caption') list = undefined;
    else if (list !== undefined && (known === undefined || known === 'date' || known === 'teaser')) {
      if (isItem(unit.text, i > end))
        found.set(i, {
          class: list,
          why: list === 'links' ? 'below a label over a list of other stories' : 'below a comment form',
        });
      else list = undefined;
    }
  });
  return found;
}

/** A headline: short and without a full stop; after the article's last paragraph, a short sentence too. */
function isItem(text: string, isAfterEnd: boolean): boolean {
  const words = countWords(text);
  return words <= 30 && (!endsSentence(text) || isAfterEnd);
}
