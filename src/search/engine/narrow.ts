import { GROUPS, isBetween, type Filters, type GroupName } from '../filters.ts';
import type { Facet } from '../format.ts';
import type { Columns, Group } from './columns.ts';

/** A choice that narrows the results, and how many there would be with it under all other filters. */
export interface Choice extends Facet {
  readonly count: number;
  readonly isChosen: boolean;
}

/** Choices of a group that would show something or are chosen, the most first. */
export interface Choices {
  readonly listed: readonly Choice[];
  /** How many there are besides. */
  readonly unlisted: number;
}

/** Quotations that pass all filters, and what the other choices would show. */
export interface Narrowed {
  readonly quotations: Int32Array;
  /** How many pass all filters but their own, by group and number of the facet. */
  readonly counts: Readonly<Record<GroupName, Int32Array>>;
  /** How many pass all filters but the span of days, by number of the day. */
  readonly perDay: Int32Array;
}

const DAYS = 1 << GROUPS.length;

/** Narrows quotations down and counts: what fails in one group only is counted there. */
export function narrow(quotations: Int32Array, filters: Filters, columns: Columns): Narrowed {
  const failing = markFailing(quotations, filters, columns);
  const counts = Object.fromEntries(
    GROUPS.map((name, i) => [name, countGroup(quotations, failing, 1 << i, columns.groups[name])]),
  ) as Record<GroupName, Int32Array>;
  const perDay = new Int32Array(columns.days.length);
  const passing = new Int32Array(quotations.length);
  let count = 0;
  for (let i = 0; i < quotations.length; i++) {
    const quotation = quotations[i]!;
    if ((failing[i]! & ~DAYS) === 0) perDay[columns.day[quotation]!]! += 1;
    if (failing[i] === 0) passing[count++] = quotation;
  }
  return { quotations: passing.subarray(0, count), counts, perDay };
}

/** The groups in which each quotation fails, as bits. */
function markFailing(quotations: Int32Array, filters: Filters, { groups, day, days }: Columns): Uint8Array {
  const failing = new Uint8Array(quotations.length);
  GROUPS.forEach((name, group) => {
    if (filters[name].length === 0) return;
    const { facets, numbers, start } = groups[name];
    const isChosen = Uint8Array.from(facets, ({ key }) => (filters[name].includes(key) ? 1 : 0));
    quotations.forEach((quotation, i) => {
      for (let at = start[quotation]!; at < start[quotation + 1]!; at++) if (isChosen[numbers[at]!]) return;
      failing[i]! |= 1 << group;
    });
  });
  if (filters.from === '' && filters.to === '') return failing;
  const isInSpan = days.map((one) => isBetween(one, filters));
  quotations.forEach((quotation, i) => {
    if (!isInSpan[day[quotation]!]) failing[i]! |= DAYS;
  });
  return failing;
}

function countGroup(
  quotations: Int32Array,
  failing: Uint8Array,
  bit: number,
  { facets, numbers, start }: Group,
): Int32Array {
  const counts = new Int32Array(facets.length);
  for (let i = 0; i < quotations.length; i++) {
    if ((failing[i]! & ~bit) !== 0) continue;
    const quotation = quotations[i]!;
    for (let at = start[quotation]!; at < start[quotation + 1]!; at++) counts[numbers[at]!]! += 1;
  }
  return counts;
}

/**
 * Lists choices, the most first, what has none of its kind after its equals; chosen ones stay even at nought, known or
 * not.
 *
 * @param most how many, besides those that are chosen.
 */
export function listChoices(
  { facets, byName }: Group,
  counts: Int32Array,
  chosen: readonly string[],
  most = Infinity,
): Choices {
  const isChosen = (number: number) => chosen.includes(facets[number]!.key);
  const places = [...byName.keys()].filter(
    (place) => counts[byName[place]!]! > 0 || isChosen(byName[place]!),
  );
  // One number holds the count and, among equals, the name: such numbers are sorted the fastest.
  const order = Float64Array.from(places, (place) => place - counts[byName[place]!]! * facets.length).sort();
  const numbers = Array.from(order, (key) => byName[key - Math.floor(key / facets.length) * facets.length]!);
  const listed = numbers
    .filter((number, i) => i < most || isChosen(number))
    .map((number) => ({ ...facets[number]!, count: counts[number]!, isChosen: isChosen(number) }));
  const unknown = chosen
    .filter((key) => !facets.some((facet) => facet.key === key))
    .map((key) => ({ key, name: key, hasPage: false, count: 0, isChosen: true }));
  return { listed: [...listed, ...unknown], unlisted: numbers.length - listed.length };
}
