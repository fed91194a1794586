import { GROUPS, isBetween, type Filters, type GroupName } from '../filters.ts';
import type { Facet } from '../format.ts';
import type { Columns } from './columns.ts';

/** A choice that narrows the results, and how many there would be with it under all other filters. */
export interface Choice extends Facet {
  readonly count: number;
  readonly isChosen: boolean;
}

/** Quotations that pass all filters, and what the other choices would show. */
export interface Narrowed {
  readonly quotations: Int32Array;
  /** Those of a group that would show something or are chosen, the most first. */
  readonly choices: Readonly<Record<GroupName, readonly Choice[]>>;
  /** How many pass all filters but the span of days, by number of the day. */
  readonly perDay: Int32Array;
}

const DAYS = 1 << GROUPS.length;

/** Narrows quotations down and counts, in one go: what fails in one group only is counted there. */
export function narrow(quotations: Int32Array, filters: Filters, columns: Columns): Narrowed {
  const groups = GROUPS.map((name, i) => {
    const { facets, of } = columns.groups[name];
    const chosen = new Set(filters[name]);
    const isChosen = facets.map(({ key }) => chosen.has(key));
    return { of, isChosen, isOpen: chosen.size === 0, bit: 1 << i, counts: new Int32Array(facets.length) };
  });
  const isInSpan = columns.days.map((day) => isBetween(day, filters));
  const perDay = new Int32Array(columns.days.length);
  const passing = quotations.filter((quotation) => {
    const day = columns.day[quotation]!;
    let failing = isInSpan[day] ? 0 : DAYS;
    for (const { of, isChosen, isOpen, bit } of groups)
      if (!isOpen && !of(quotation).some((number) => isChosen[number])) failing |= bit;
    if ((failing & ~DAYS) === 0) perDay[day]! += 1;
    for (const { of, bit, counts } of groups)
      if ((failing & ~bit) === 0) for (const number of of(quotation)) counts[number]! += 1;
    return failing === 0;
  });
  const choices = Object.fromEntries(
    GROUPS.map((name, i) => [
      name,
      listChoices(columns.groups[name].facets, groups[i]!.counts, filters[name]),
    ]),
  ) as Record<GroupName, Choice[]>;
  return { quotations: passing, choices, perDay };
}

/** The most first, what has none of its kind after its equals; chosen ones stay even at nought, known or not. */
function listChoices(facets: readonly Facet[], counts: Int32Array, chosen: readonly string[]): Choice[] {
  const known = facets.map((facet, i) => ({
    ...facet,
    count: counts[i]!,
    isChosen: chosen.includes(facet.key),
  }));
  const keys = new Set(facets.map(({ key }) => key));
  const unknown = chosen
    .filter((key) => !keys.has(key))
    .map((key) => ({ key, name: key, hasPage: false, count: 0, isChosen: true }));
  return [...known.filter(({ count, isChosen }) => count > 0 || isChosen), ...unknown].sort(
    (a, b) =>
      b.count - a.count || Number(a.name === '') - Number(b.name === '') || (a.name < b.name ? -1 : 1),
  );
}
