import { parseCaption } from '../captions.ts';
import { countWords, endsSentence, overlap } from '../shape.ts';
import type { Page, Unit, Verdict } from '../types.ts';

/** How alike the words of alt text and caption are at least. */
const ALIKE = 0.65;

/** Finds captions by what stands beside them: a credit on its own line, or alt text that says nearly the same. */
export function judgePictures(page: Page): Map<number, Verdict> {
  const { units, verdicts } = page;
  const found = new Map<number, Verdict>();
  const isFree = (i: number) => i >= 0 && verdicts[i] === undefined && !found.has(i);
  units.forEach((_, i) => {
    const isRightAbove = verdicts[i]?.class === 'credit' && isFree(i - 1) && runLength(page, i) <= 3;
    if (isRightAbove && runStart(units, i) < i && countWords(units[i - 1]!.text) <= 80) {
      found.set(i - 1, { class: 'caption', why: 'stands right above the credit of a picture' });
    }
  });
  for (const i of belowCounters(units)) {
    if (isFree(i))
      found.set(i, { class: 'caption', why: 'stands below the number of a picture in a gallery' });
  }
  units.forEach((unit, i) => {
    const isCaption = verdicts[i]?.class === 'caption' || found.has(i);
    if (!isCaption) return;
    const text = parseCaption(unit.text)?.text ?? unit.text;
    for (const k of [i - 1, i + 1]) {
      const other = units[k]?.text;
      if (other === undefined || !isFree(k) || countWords(other) > 60) continue;
      const isAltText =
        overlap(other, text) >= ALIKE && (!endsSentence(other) || overlap(other, text) >= 0.85);
      if (isAltText) found.set(k, { class: 'caption', why: 'says nearly what the caption beside it says' });
    }
  });
  return found;
}

/** The units below `1/3`, `2/3` and so on, where a gallery counts its pictures from the first one on. */
function belowCounters(units: readonly Unit[]): number[] {
  const counters = units.flatMap(({ text }, i) => {
    const [, at, of] = /^(\d{1,2}) ?(?:\/|of) ?(\d{1,2})$/.exec(text) ?? [];
    return at === undefined ? [] : [{ i, at: Number(at), of: Number(of) }];
  });
  const [first] = counters;
  const isGallery = first?.at === 1 && counters.every(({ at, of }, n) => at === n + 1 && of === first.of);
  return isGallery ? counters.map(({ i }) => i + 1).filter((i) => countWords(units[i]?.text ?? '') > 2) : [];
}

/** The first unit of those that stand together without a blank line. */
function runStart(units: readonly Unit[], i: number): number {
  let start = i;
  while (start > 0 && i - start < 4 && !units[start]!.hasGapBefore) start--;
  return start;
}

/** How many units stand together without a blank line, as far as it matters; buttons and labels among them do not count. */
function runLength({ units, verdicts }: Page, i: number): number {
  let end = i + 1;
  while (end < units.length && end - i < 4 && !units[end]!.hasGapBefore) end++;
  const start = runStart(units, i);
  return units.slice(start, end).filter((_, k) => verdicts[start + k]?.class !== 'interface').length;
}
