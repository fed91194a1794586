import { findCast } from './cast.ts';
import { areCompatible } from './compare-names.ts';
import { parseName, type ParsedName } from './parse-name.ts';
import { coreTitle } from './shared-titles.ts';
import { isStrongTitle } from './titles.ts';
import { isLabelOf } from './turn-labels.ts';
import type { CastMember, LinkedMention } from './types.ts';

/** What of a record its mentions are found by. */
export interface NamedRecord {
  readonly id: string;
  readonly name: string;
  readonly forms: readonly string[];
  /** Titles of the offices that the record gives, those that most texts state first. */
  readonly offices?: readonly string[];
}

interface Bearer {
  readonly id: string;
  readonly names: readonly ParsedName[];
  /** Those that most texts state first. */
  readonly offices: readonly string[];
}

/**
 * Finds the places of an article that name people who have a record, in order, none overlapping.
 *
 * A name in full means its bearer; so does one that differs from it by initials, accents or
 * transliteration only. A surname alone means somebody where the article names exactly one bearer
 * in full, or names none and only one record bears it, or only one of those who do holds the office before it. Words inside another name (`Lake Roe`, `Roe
 * Foundation`, `Roe-Doe talks`) are no mention; a name used attributively is (`Roe administration`).
 */
export function linkMentions(blocks: readonly string[], people: readonly NamedRecord[]): LinkedMention[] {
  const byKey = indexBearers(people);
  const { members, mentions } = findCast(blocks);
  const ids = members.map((member) => findRecord(member, byKey));
  return mentions.flatMap(({ block, span, member }) => {
    const person = ids[member];
    return person === undefined ? [] : [{ block, span, person }];
  });
}

function indexBearers(people: readonly NamedRecord[]): Map<string, Bearer[]> {
  const byKey = new Map<string, Bearer[]>();
  for (const { id, name, forms, offices = [] } of people) {
    const names = [...new Set([name, ...forms])].map((form) => parseName(form));
    const bearer = { id, names, offices: offices.map(coreTitle) };
    for (const key of new Set(names.flatMap(({ words, key }) => [key, words.at(-1)!]))) {
      byKey.set(key, [...(byKey.get(key) ?? []), bearer]);
    }
  }
  return byKey;
}

/** Id of the one record that a member of the cast must be. */
function findRecord(
  { name, forms, titles, isLabel }: CastMember,
  byKey: ReadonlyMap<string, Bearer[]>,
): string | undefined {
  const written = [name, ...forms].map((form) => parseName(form));
  const full = written.filter(({ words }) => words.length > 1);
  const bearers = new Set(
    written.flatMap(({ key, words }) => byKey.get(key) ?? byKey.get(words.at(-1)!) ?? []),
  );
  if (isLabel) {
    const meant = [...bearers].filter(({ names }) => isLabelOf(written[0]!, names));
    return onlyId(meant) ?? onlyId(bearersOfOffice(meant, titles));
  }
  if (full.length === 0) return onlyId([...bearers]) ?? onlyId(bearersOfOffice([...bearers], titles));
  const exact = [...bearers].filter(({ names }) =>
    names.some((form) => full.some((other) => areEqual(form, other))),
  );
  if (exact.length > 0) return onlyId(exact);
  return onlyId([...bearers].filter((bearer) => mayBe(bearer, full)));
}

/** Those whose record gives an office that the text does: `President Roe` where one of two Roes is president. */
function bearersOfOffice(bearers: readonly Bearer[], titles: readonly string[]): Bearer[] {
  const own = new Set(titles.filter(isStrongTitle).map(coreTitle));
  const first = bearers.filter(({ offices }) => offices[0] !== undefined && own.has(offices[0]));
  return first.length > 0 ? first : bearers.filter(({ offices }) => offices.some((title) => own.has(title)));
}

function mayBe({ names }: Bearer, full: readonly ParsedName[]): boolean {
  return names
    .filter(({ words }) => words.length > 1)
    .some((form) => full.every((other) => areCompatible(form, other)));
}

function areEqual(a: ParsedName, b: ParsedName): boolean {
  return a.words.length > 1 && a.words.join(' ') === b.words.join(' ');
}

function onlyId(bearers: readonly Bearer[]): string | undefined {
  return bearers.length === 1 ? bearers[0]!.id : undefined;
}
