import { compareText } from '../model/index.ts';
import { isSureGiven } from './candidates.ts';
import { indexByArticle, keepCompany } from './company.ts';
import { areCompatible, areNicknames, transliterated } from './compare-names.ts';
import { joinNicknames } from './join-nicknames.ts';
import type { ParsedName } from './parse-name.ts';
import { coreTitle, countTitles, sharesTitle, type TitleCounts } from './shared-titles.ts';
import { isStrongTitle } from './titles.ts';
import type { CastMember } from './types.ts';

/** A member of one article's cast. */
export interface Appearance {
  /** Index of the article. */
  readonly article: number;
  /** Index into that article's cast. */
  readonly member: number;
  readonly person: CastMember;
  readonly name: ParsedName;
}

/** Appearances that are one person. */
export interface Cluster {
  readonly names: ParsedName[];
  readonly appearances: Appearance[];
}

/**
 * Puts the appearances of one person together, over all articles.
 *
 * Names in full are one person's where surname, given name, initials and suffix allow it; a short form of a given name
 * needs more: see `joinNicknames`. A name that two people may bear stays alone, as does a surname: it joins the only
 * bearer when the article shares a companion or a title with that bearer's articles, is a person of its own when nobody
 * bears it and a strong title stands before it, and is left out otherwise.
 */
export function clusterAppearances(appearances: readonly Appearance[]): Cluster[] {
  const full = appearances.filter(({ name }) => name.words.length > 1);
  const bearers = [...groupBy(full, ({ name }) => transliterated(name.key)).values()].map(clusterBearers);
  const company = keepCompany(bearers.flat());
  const clusters = bearers.flatMap((list) => joinNicknames(list, company));
  const byKey = groupBy(clusters, ({ names }) => transliterated(names[0]!.key));
  const companions = indexByArticle(clusters);
  const titles = new Map(clusters.map((cluster) => [cluster, countTitles(cluster.appearances)]));
  const alone: Appearance[] = [];
  for (const appearance of appearances) {
    if (appearance.name.words.length > 1) continue;
    const bearers = byKey.get(transliterated(appearance.name.key)) ?? [];
    if (bearers.length === 0) alone.push(appearance);
    else joinBearer(appearance, bearers, companions, titles);
  }
  const titled = [...groupBy(alone, ({ name }) => transliterated(name.key)).values()].filter((group) =>
    group.some(({ person }) =>
      person.titles.some((title) => isStrongTitle(title) || isStrongTitle(coreTitle(title))),
    ),
  );
  return [...clusters, ...titled.map((group) => ({ names: [group[0]!.name], appearances: group }))];
}

/** Bearers of one surname, by given name: the fullest and commonest names first, in an order that no order of articles changes. */
function clusterBearers(appearances: readonly Appearance[]): Cluster[] {
  const groups = [...groupBy(appearances, ({ name }) => name.words.join(' ') + name.suffix).values()].sort(
    (a, b) =>
      b[0]!.name.words.length - a[0]!.name.words.length ||
      b.length - a.length ||
      compareText(a[0]!.name.words.join(' '), b[0]!.name.words.join(' ')),
  );
  const clusters: Cluster[] = [];
  for (const group of groups) {
    const { name } = group[0]!;
    const same = clusters
      .filter((cluster) => !areApart(cluster, group))
      .filter(
        (cluster) =>
          cluster.names.every((other) => areCompatible(name, other)) && hasEvidence(cluster, group),
      );
    const home = same.length > 1 ? same.filter((cluster) => sharesTitle(cluster.appearances, group)) : same;
    if (home.length !== 1) clusters.push({ names: [name], appearances: [...group] });
    else {
      home[0]!.names.push(name);
      home[0]!.appearances.push(...group);
    }
  }
  return joinTails(clusters);
}

/**
 * Joins names that are the last words of exactly one other: `De Roe`, `Doe Roe` of `Jane Doe Roe`. One that begins
 * with a given name is somebody's own (`Ann Roe` beside `Jane Ann Roe`), unless both bear one title.
 */
function joinTails(clusters: readonly Cluster[]): Cluster[] {
  return clusters.filter((cluster) => {
    const longer = clusters.filter(
      (other) =>
        other !== cluster &&
        other.names.some((name) => cluster.names.every((tail) => isTail(tail, name))) &&
        (!cluster.names.some(({ given }) => isSureGiven(given)) ||
          sharesTitle(other.appearances, cluster.appearances)),
    );
    if (longer.length !== 1) return true;
    longer[0]!.appearances.push(...cluster.appearances);
    return false;
  });
}

function isTail(tail: ParsedName, name: ParsedName): boolean {
  return (
    tail.words.length < name.words.length &&
    tail.words.every((word, at) => word === name.words.at(at - tail.words.length))
  );
}

/** True when one article names both as two people. */
function areApart(cluster: Cluster, group: readonly Appearance[]): boolean {
  const suffix = group[0]!.name.suffix;
  if (cluster.names.every((name) => name.suffix === suffix)) return false;
  const articles = new Set(group.map(({ article }) => article));
  return cluster.appearances.some(({ article, name }) => name.suffix !== suffix && articles.has(article));
}

/** False for a nickname that no title and no article connects with the name in full. */
function hasEvidence(cluster: Cluster, group: readonly Appearance[]): boolean {
  const { given } = group[0]!.name;
  const isShort = cluster.names.every((other) => areNicknames(other.given, given));
  return !isShort || sharesTitle(cluster.appearances, group);
}

function joinBearer(
  appearance: Appearance,
  bearers: readonly Cluster[],
  companions: ReadonlyMap<number, ReadonlySet<Cluster>>,
  titles: ReadonlyMap<Cluster, TitleCounts>,
): void {
  const here = companions.get(appearance.article) ?? new Set();
  const titled = mostTitled(appearance, bearers, titles);
  if (titled) titled.appearances.push(appearance);
  else if (bearers.length === 1) {
    const [bearer] = bearers;
    const isNear = bearer!.appearances.some(({ article }) =>
      [...(companions.get(article) ?? [])].some((other) => other !== bearer && here.has(other)),
    );
    if (isNear) bearer!.appearances.push(appearance);
  }
}

/** How many times oftener a title must stand with one bearer than with any other, to mean that one. */
const MARGIN = 5;

/** The bearer whose title the appearance bears: the only one, or the one who bears it far oftener than the others. */
function mostTitled(
  { person }: Appearance,
  bearers: readonly Cluster[],
  titles: ReadonlyMap<Cluster, TitleCounts>,
): Cluster | undefined {
  const own = new Set(person.titles.map(coreTitle));
  const [first, second] = bearers
    .map((cluster) => ({
      cluster,
      count: Math.max(0, ...[...own].map((title) => titles.get(cluster)!.get(title) ?? 0)),
    }))
    .sort((a, b) => b.count - a.count);
  const isClear = first !== undefined && first.count > 0 && first.count >= MARGIN * (second?.count ?? 0);
  return isClear ? first.cluster : undefined;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
