import { foldDiacritics, isRange, namesOf, spanOf, type Person, type Role } from '../model/index.ts';
import { TENURES, type Tenure } from './tenures.ts';

/** A state, its adjective or its short form before the title of an office: `U.S.`, `Russian`, `White House`. */
const BEFORE =
  /^(?:(?:U\.S\.|US|U\.K\.|UK|U\.N\.|UN|EU|NATO|United (?:States|Nations|Kingdom)|White House|\p{Lu}\p{Ll}+(?:ian|an|ish|ese|i|ch|sh))\s)+(?=\p{Lu})/u;
/** A state or body after an office that needs none in print. */
const AFTER =
  /^(?<office>(?:Vice )?President|Prime Minister|Chancellor|Secretary[- ]General|(?:Foreign|Defen[cs]e) (?:Minister|Secretary)|Minister (?:of|for) Foreign Affairs|Secretary of (?:State|Defense)),? (?:of|for) .+$/u;

/**
 * The offices whose terms date an article: those of the archive's own records, and the built-in ones of
 * which no record knows better.
 *
 * @param people the archive's records. A role without a first day says nothing of its time, a proposal rests on the very
 *   texts that are to be dated: both are left out.
 */
export function listTenures(people: readonly Person[], builtIn: readonly Tenure[] = TENURES): Tenure[] {
  const own = people
    .filter(({ status }) => status === 'confirmed')
    .flatMap((person) => person.roles.flatMap((role) => tenuresOf(person, role)));
  const known = new Set(own.map(keyOf));
  return [...own, ...builtIn.filter((tenure) => !known.has(keyOf(tenure)))];
}

function keyOf({ office, surname }: Tenure): string {
  return `${office}|${foldDiacritics(surname)}`;
}

function tenuresOf(person: Person, role: Role): Tenure[] {
  const { name } = person;
  const { from, to } = spanOf(role);
  if (!isRange(from)) return [];
  const span = { from: from.first, ...(isRange(to) && { to: to.last }), isOwn: true };
  const surnames = new Map(
    namesOf(person)
      .filter((form) => /\S\s\S/.test(form))
      .map((form) => [foldDiacritics(form.split(/\s+/).at(-1)!), form.split(/\s+/).at(-1)!]),
  );
  return officesOf(role.title).flatMap((office) =>
    [...surnames.values()].map((surname) => ({ office, surname, name, ...span })),
  );
}

/**
 * The ways in which papers print the title of an office before a name.
 * @example officesOf('Minister of Foreign Affairs of Ukraine') // ['Minister of Foreign Affairs', 'Foreign Minister']
 */
function officesOf(title: string): string[] {
  const bare = title.replace(BEFORE, '');
  const office = AFTER.exec(bare)?.groups!['office'] ?? bare;
  if (/^Minister (?:of|for) Foreign Affairs$/.test(office)) return [office, 'Foreign Minister'];
  return /^Secretary[- ]General$/.test(office) ? ['Secretary-General', 'Secretary General'] : [office];
}
