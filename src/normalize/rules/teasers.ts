import type { LineClass } from '../../model/index.ts';
import { countWords, endsSentence, isTitleCase } from '../shape.ts';
import { readTurn } from '../turns.ts';
import type { Findings, Page, Unit, Verdict } from '../types.ts';
import { weighPage } from './evidence.ts';
import { findFirstParagraph } from './lead.ts';

/** A line whose evidence reaches this is set aside; one that comes near is kept, with a warning. */
const ENOUGH = 1;
const DOUBTFUL = 0.6;

/** A line that looks like another story's headline but is kept. */
export interface Doubt {
  readonly index: number;
  readonly why: string;
  /** What it is if it does not belong to the article; a teaser when left out. */
  readonly class?: LineClass | undefined;
}

/** Finds other stories' headlines and decks between the paragraphs, by evidence that adds up. */
export function judgeTeasers(page: Page): Findings {
  const found = new Map<number, Verdict | null>(judgeDated(page));
  const weights = weighTeasers(page);
  for (const [i, { weight, why }] of weights) {
    if (weight >= ENOUGH && !found.has(i)) found.set(i, { class: 'teaser', why });
  }
  return found;
}

/** Lines that stay in the article although some evidence speaks against them. */
export function findDoubts(page: Page): Doubt[] {
  return [...weighTeasers(page)]
    .filter(([i, { weight }]) => page.verdicts[i] === undefined && weight >= DOUBTFUL)
    .map(([index, { why }]) => ({ index, why }));
}

function weighTeasers(page: Page): Map<number, { weight: number; why: string }> {
  const weights = new Map<number, { weight: number; why: string }>();
  const pageWeight = weighPage(page);
  const body = page.units.flatMap((_, i) => (page.verdicts[i] === undefined ? [i] : []));
  const bare = body.filter((i) => isBareHeadline(page.units[i]!));
  body.forEach((i, at) => {
    const [previous, unit, next] = [
      page.units[body[at - 1] ?? -1],
      page.units[i]!,
      page.units[body[at + 1] ?? -1],
    ];
    if (!previous || !next || unit.hints.isParagraph) return;
    const stands = isProse(previous) && (isProse(next) || isBareHeadline(next)) && unit.hasGapBefore;
    if (!stands) return;
    if (isBareHeadline(unit)) {
      const weight =
        0.6 + 0.4 * pageWeight + (isTitleCase(unit.text) ? 0.1 : 0) + (unit.hints.isLink ? 0.5 : 0);
      weights.set(i, { weight, why: 'a headline without a full stop between two paragraphs' });
    } else if (isBareQuestion(unit)) {
      const weight = 0.4 + 0.4 * pageWeight + (bare.length > 0 ? 0.2 : 0);
      weights.set(i, {
        weight,
        why: 'a short question between two paragraphs, on a page with other teasers',
      });
    }
  });
  return weights;
}

/** Six words or more that begin as a headline does and end without a stop. */
function isBareHeadline({ text, hints }: Unit): boolean {
  if (hints.isHeading || text.length > 180) return false;
  const words = countWords(text);
  return (
    words >= 6 &&
    words <= 25 &&
    /^[\p{Lu}\p{N}‘“'"]/u.test(text) &&
    /[\p{L}\p{N}’'”")%]$/u.test(text) &&
    !endsSentence(text)
  );
}

/** A question that nobody in the article is reported to ask. */
function isBareQuestion({ text }: Unit): boolean {
  return (
    text.endsWith('?') &&
    readTurn(text) === undefined &&
    text.length <= 160 &&
    countWords(text) >= 5 &&
    /^\p{Lu}/u.test(text) &&
    !/["“”]|\b(?:I|you|my|your|asked?|said)\b/u.test(text)
  );
}

function isProse({ text }: Unit): boolean {
  return (endsSentence(text) || text.endsWith(':')) && countWords(text.slice(0, 200)) >= 6;
}

/**
 * A date on a line of its own between paragraphs dates the other story above it. Where every third
 * paragraph has one, the article is told by its dates and they are its own.
 */
function judgeDated({ units, verdicts }: Page): Findings {
  const found = new Map<number, Verdict>();
  const dates = units.flatMap((_, i) => (verdicts[i]?.class === 'date' ? [i] : []));
  const body = units.flatMap((_, i) => (verdicts[i] === undefined ? [i] : []));
  const [first, last] = [
    body.length > 0 ? findFirstParagraph({ units, verdicts }) : Infinity,
    body.at(-1) ?? -1,
  ];
  const inside = dates.filter((i) => i > first && i < last);
  if (inside.length * 3 > body.length) return new Map(inside.map((i) => [i, null]));
  for (const i of inside) {
    found.set(i, { class: 'teaser', why: 'the date of another story' });
    const above = i - 1;
    if (verdicts[above] === undefined && above > first && countWords(units[above]!.text) <= 45) {
      found.set(above, {
        class: 'teaser',
        why: 'another story’s headline or deck: a date stands alone below it',
      });
    }
  }
  return found;
}
