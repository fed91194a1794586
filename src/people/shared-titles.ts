import type { Appearance } from './cluster.ts';

/** True when both bear one office. */
export function sharesTitle(a: readonly Appearance[], b: readonly Appearance[]): boolean {
  const titles = new Set(a.flatMap(({ person }) => person.titles.map(coreTitle)));
  return b.some(({ person }) => person.titles.some((title) => titles.has(coreTitle(title))));
}

/** How many appearances bear each title. */
export type TitleCounts = ReadonlyMap<string, number>;

/** Counts the offices that appearances bear. */
export function countTitles(appearances: readonly Appearance[]): TitleCounts {
  const counts = new Map<string, number>();
  for (const { person } of appearances)
    for (const title of new Set(person.titles.map(coreTitle)))
      counts.set(title, (counts.get(title) ?? 0) + 1);
  return counts;
}

/** The office without what qualifies it: `sen.` of `Texas Sens.`; two people seldom share it with a surname and a given name. */
export function coreTitle(title: string): string {
  const office = title.toLowerCase().replace(/ (?:of|for|at|in|to|who|on) .*$/, '');
  const head = office.slice(office.lastIndexOf(' ') + 1);
  return HEADS[head] ?? head;
}

const HEADS: Readonly<Record<string, string>> = {
  'sen.': 'senator',
  'sens.': 'senator',
  senators: 'senator',
  'rep.': 'representative',
  'reps.': 'representative',
  representatives: 'representative',
  'gov.': 'governor',
  'govs.': 'governor',
  governors: 'governor',
  'gen.': 'general',
  'prof.': 'professor',
};
