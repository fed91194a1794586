import { isPersonName, parseByline } from '../credits.ts';
import { countWords } from '../shape.ts';
import type { Findings, Page, Verdict } from '../types.ts';

const BIOGRAPHY =
  /^,?\s(?:is|was|has|covers|covered|joined|reports|reported on|writes|works|leads|edits|contributes|can be reached|@)\b/;

/** Finds bylines without `By`, and what stands again of one: the name alone, and the reporter's biography. */
export function judgeBylines({ units, verdicts }: Page): Findings {
  const found = new Map<number, Verdict>();
  const body = units.findIndex((unit, i) => verdicts[i] === undefined && countWords(unit.text) >= 12);
  const classAt = (i: number) => verdicts[i]?.class;
  units.forEach(({ text }, i) => {
    const isNearDate =
      ['date', 'byline'].includes(classAt(i + 1) ?? '') || ['date', 'byline'].includes(classAt(i - 1) ?? '');
    if (i > 0 && i < body && classAt(i) === undefined && isPersonName(text) && isNearDate) {
      found.set(i, { class: 'byline', why: 'a name alone, beside the date or another byline' });
    }
  });
  const names = new Set(
    units.flatMap(({ text }, i) =>
      classAt(i) === 'byline' || found.has(i)
        ? [...parseByline(text).map(({ name }) => name), ...(isPersonName(text) ? [text] : [])]
        : [],
    ),
  );
  if (names.size === 0) return found;
  units.forEach(({ text }, i) => {
    if (classAt(i) !== undefined || found.has(i) || text.length > 600) return;
    const name = [...names].find((one) => text.startsWith(one));
    if (name === undefined) return;
    const isOutside = i < body || i > units.length - 12;
    const rest = text.slice(name.length);
    if (rest.trim() === '') found.set(i, { class: 'byline', why: 'repeats the name of the byline' });
    else if (isOutside && BIOGRAPHY.test(rest))
      found.set(i, { class: 'byline', why: 'tells who the author of the report is' });
  });
  return found;
}
