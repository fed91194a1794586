import type { Span } from '../model/index.ts';
import { findCast } from './cast.ts';
import { areCompatible } from './compare-names.ts';
import { parseName } from './parse-name.ts';

/** A record by the names it goes by. */
export interface NamedRecord {
  readonly id: string;
  readonly name: string;
  readonly forms: readonly string[];
}

/** A place in an article that names a record. */
export interface LinkedMention {
  readonly block: number;
  readonly span: Span;
  /** Id of the record. */
  readonly person: string;
}

/**
 * Finds the places of an article that name given records. The article's own cast decides who is meant: a
 * surname alone is the person whom the article introduced; where it introduced nobody, the one record that bears it.
 *
 * @returns in order, not overlapping; names that fit two records are left out.
 */
export function linkMentions(blocks: readonly string[], people: readonly NamedRecord[]): LinkedMention[] {
  const cast = findCast(blocks);
  const byKey = indexByKey(people);
  const records = cast.members.map(({ name, forms }) => matchRecord([name, ...forms], byKey));
  return cast.mentions.flatMap(({ block, span, member }) => {
    const person = records[member];
    return person === undefined ? [] : [{ block, span, person }];
  });
}

function indexByKey(people: readonly NamedRecord[]): Map<string, NamedRecord[]> {
  const byKey = new Map<string, NamedRecord[]>();
  for (const person of people) {
    for (const key of new Set([person.name, ...person.forms].map((form) => parseName(form).key))) {
      byKey.set(key, [...(byKey.get(key) ?? []), person]);
    }
  }
  return byKey;
}

/** The one record that a member's fullest form is a form of. */
function matchRecord(
  names: readonly string[],
  byKey: ReadonlyMap<string, readonly NamedRecord[]>,
): string | undefined {
  const [fullest] = names;
  const name = parseName(fullest!);
  const bearers = byKey.get(name.key) ?? [];
  const exact = bearers.filter((person) => [person.name, ...person.forms].includes(fullest!));
  if (exact.length === 1) return exact[0]!.id;
  const fitting = bearers.filter((person) =>
    [person.name, ...person.forms].some((form) => areCompatible(parseName(form), name)),
  );
  return fitting.length === 1 ? fitting[0]!.id : undefined;
}
