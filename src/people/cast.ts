import { areCompatible } from './compare-names.ts';
import { countBareUses, isBareName, isFullName } from './judge.ts';
import { cutRuns } from './cut-runs.ts';
import { readDescription } from './descriptions.ts';
import { findHiddenSurnames } from './hidden-surnames.ts';
import { hasInitial, parseName, type ParsedName } from './parse-name.ts';
import { inferPronoun } from './pronouns.ts';
import { resolveSighting } from './resolve.ts';
import { findSightings, type Sighting } from './sightings.ts';
import { findTurnLabels, resolveLabel } from './turn-labels.ts';
import { isGivenName } from './tables/given-names.ts';
import type { Cast, CastMember, NameMention } from './types.ts';

/** A person of the cast while it is put together. */
export interface Draft {
  /** Forms of several words, the first one met first; one of one word where there is no other. */
  readonly names: ParsedName[];
  readonly sightings: Sighting[];
}

/**
 * Finds the people whom one article names, and every place where it does.
 *
 * Forms of one name are one member: `Jane Q. Roe`, `Jane Roe`, `Roe`, `Ms. Roe`. A surname that two
 * members bear goes to the one whom a title or the article's use of it point to.
 * @param blocks the article's paragraphs and subheads; no bylines. A list that was read before is not read
 *   again: it must not be changed.
 */
export function findCast(blocks: readonly string[]): Cast {
  let cast = known.get(blocks);
  if (!cast) known.set(blocks, (cast = readCast(blocks)));
  return cast;
}

const known = new WeakMap<readonly string[], Cast>();

function readCast(blocks: readonly string[]): Cast {
  const read = blocks.map((text, block) => ({ text, ...findSightings(text, block) }));
  const labels = findTurnLabels(read);
  const labelled = new Map(labels.map(({ block, last }) => [block, last]));
  const sightings = cutRuns(read.flatMap((found) => found.sightings)).filter(
    ({ block, first }) => first > (labelled.get(block) ?? -1),
  );
  const lowerCase = new Set(
    read.flatMap(({ tokens }) =>
      tokens.filter(({ isCapitalised }) => !isCapitalised).map(({ folded }) => folded),
    ),
  );
  const drafts = draftFullNames(turnNames(sightings));
  const found = [
    ...sightings,
    ...read.flatMap(({ tokens }, block) => findHiddenSurnames(tokens, block, drafts)),
  ];
  const [full, short] = [found.filter(isOfSeveralWords), found.filter((one) => !isOfSeveralWords(one))];
  const rest = [...full.sort(order), ...short.sort(order)].filter((sighting) => !assign(sighting, drafts));
  drafts.push(...draftBareNames(rest, lowerCase));
  drafts.push(...draftLabels(labels, drafts));
  for (const { sightings } of drafts) sightings.sort(order);
  const members = drafts
    .filter((draft) => draft.sightings.length > 0)
    .sort((a, b) => order(a.sightings[0]!, b.sightings[0]!));
  return {
    members: members.map((draft) => describe(draft, blocks)),
    mentions: members
      .flatMap((draft, member) => draft.sightings.map((sighting) => mentionOf(sighting, member)))
      .sort((a, b) => a.block - b.block || a.span.startUtf16 - b.span.startUtf16),
  };
}

/** Takes names apart anew where the article uses the first word as the surname: `Lou Jiwei`, `Mr. Lou`. */
function turnNames(sightings: readonly Sighting[]): Sighting[] {
  const addressed = new Set(
    sightings
      .filter(({ name, title }) => name.words.length === 1 && title?.isCourtesy)
      .map(({ name }) => name.key),
  );
  return sightings.map((sighting) => {
    const { words, text, key } = sighting.name;
    const isTurned = words.length === 2 && addressed.has(words[0]!) && !addressed.has(key);
    return isTurned ? { ...sighting, name: parseName(text, true) } : sighting;
  });
}

function draftFullNames(sightings: readonly Sighting[]): Draft[] {
  const bare = countBareUses(sightings);
  const byName = groupBy(
    sightings.filter(({ name }) => name.words.length > 1),
    ({ name }) => `${name.words.join(' ')} ${name.suffix}`,
  );
  const drafts: Draft[] = [];
  const byKey = new Map<string, Draft[]>();
  const groups = [...byName.values()].filter((group) => isFullName(group, bare));
  const [sure, doubtful] = [groups.filter(hasSureName), groups.filter((group) => !hasSureName(group))];
  for (const group of [...sure, ...doubtful]) {
    const { name } = group.find(({ isHeadline }) => !isHeadline) ?? group[0]!;
    const bearers = byKey.get(name.key) ?? [];
    if (bearers.length > 0 && doubtful.includes(group)) continue;
    const same = bearers.filter(({ names }) => names.every((other) => areCompatible(name, other, true)));
    if (same.length === 1) same[0]!.names.push(name);
    else {
      const draft = { names: [name], sightings: [] };
      drafts.push(draft);
      byKey.set(name.key, [...bearers, draft]);
    }
  }
  return drafts;
}

/** False for a name like `Dump Roe`: beside a `Jane Roe` its first word is no given name. */
function hasSureName(group: readonly Sighting[]): boolean {
  return group.some(
    ({ name, title, appositive, isHeadline }) =>
      isGivenName(name.given) ||
      hasInitial(name) ||
      (!isHeadline && (title !== undefined || appositive !== undefined)),
  );
}

function draftBareNames(rest: readonly Sighting[], lowerCase: ReadonlySet<string>): Draft[] {
  const groups = groupBy(
    rest.filter(({ name }) => name.words.length === 1),
    ({ name }) => name.key,
  );
  const uses = countBareUses(rest);
  return [...groups]
    .filter(([key]) => isBareName(key, uses.get(key)!, lowerCase.has(key)))
    .map(([, group]) => ({ names: [group[0]!.name], sightings: group }));
}

/** Enters the labels of turns with those who bear the names; the rest are people whom the article does not introduce. */
function draftLabels(labels: readonly Sighting[], drafts: readonly Draft[]): Draft[] {
  const rest = labels.filter((label) => {
    const draft = resolveLabel(label, drafts);
    draft?.sightings.push(label);
    return draft === undefined;
  });
  return [...groupBy(rest, ({ name }) => name.words.join(' ')).values()].map((group) => ({
    names: [group[0]!.name],
    sightings: group,
  }));
}

function isOfSeveralWords({ name }: Sighting): boolean {
  return name.words.length > 1;
}

function assign(sighting: Sighting, drafts: readonly Draft[]): boolean {
  const draft = resolveSighting(sighting, drafts);
  draft?.sightings.push(sighting);
  return draft !== undefined;
}

function describe({ names, sightings }: Draft, blocks: readonly string[]): CastMember {
  const fullest = names.reduce((best, name) => (name.words.length > best.words.length ? name : best));
  const own = sightings.filter(({ isLabel }) => !isLabel);
  const telling = own.length > 0 ? own : sightings;
  const forms = new Set(telling.map(({ name }) => name.text));
  const titles = new Set(
    telling
      .flatMap(({ title, appositive }) => [title?.text, appositive])
      .filter((title) => title !== undefined && title !== ''),
  );
  const pronoun = inferPronoun(fullest, sightings, blocks);
  const described = sightings.flatMap(({ block, tokens, last }) =>
    readDescription(blocks[block]!, tokens[last]!.endUtf16),
  );
  return {
    name: fullest.text,
    surname: fullest.surname,
    forms: [...forms],
    titles: [...titles] as string[],
    described: [...new Set(described)],
    hasAdministration: sightings.some(({ tokens, last }) => tokens[last + 1]?.folded === 'administration'),
    ...(pronoun && { pronoun }),
    ...(own.length === 0 && { isLabel: true }),
  };
}

function mentionOf({ block, tokens, first, last }: Sighting, member: number): NameMention {
  const span = { startUtf16: tokens[first]!.startUtf16, endUtf16: tokens[last]!.endUtf16 };
  return { block, span, member };
}

function order(a: Sighting, b: Sighting): number {
  return a.block - b.block || a.first - b.first;
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
