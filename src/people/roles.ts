import { compareText, type Role } from '../model/index.ts';
import { COUNTRY_OF } from './tables/countries.ts';
import { TITLE_HEADS } from './tables/titles.ts';
import { tokenize } from './tokenize.ts';

/** How many roles a proposal carries at most: those that most articles state. */
const MAX_ROLES = 8;

/** Words that tell how somebody stands to somebody else, and no office. */
const RELATIONS = new Set(
  `rival opponent challenger ally friend critic supporter colleague predecessor successor counterpart mate husband wife widow widower son daughter mother father brother sister uncle aunt cousin nephew niece grandson granddaughter boyfriend girlfriend fiance fiancee partner mentor protege volunteer voter resident suspect gunman shooter defendant hopeful contender frontrunner front-runner donor icon celebrity heir heiress scion surrogate loyalist veteran fellow mastermind`.split(
    ' ',
  ),
);
/** Offices that a state gives: the nation named with one is the bearer's country. */
const STATE_OFFICES = new Set(
  `president vice-president minister secretary chancellor premier king queen prince princess emir sultan ambassador envoy senator sen. governor gov. rep. representative congressman congresswoman general gen. admiral adm. chief negotiator diplomat leader justice speaker mayor spokesman spokeswoman official lawmaker adviser counterpart attorney marshal colonel commander`.split(
    ' ',
  ),
);
/** What somebody is rather than the office he holds: it comes after offices, however often it is said. */
const OCCUPATIONS = new Set(
  `billionaire millionaire businessman businesswoman entrepreneur mogul tycoon magnate developer investor financier philanthropist oligarch actor actress singer musician rapper comedian star`.split(
    ' ',
  ),
);

/**
 * Titles as articles write them, each with the number of articles that do, as roles: offices before occupations,
 * the most often stated first, of those stated as often the titles in capitals.
 */
export function toRoles(titles: ReadonlyMap<string, number>): Role[] {
  const counted = new Map<string, { role: Role; count: number }>();
  for (const [role, count] of [...titles].flatMap(([title, n]) =>
    readRoles(title).map((one) => [one, n] as const),
  )) {
    const key = `${role.title.toLowerCase()} ${role.from ?? ''}`;
    const known = counted.get(key);
    if (known) known.count += count;
    else counted.set(key, { role, count });
  }
  const all = [...counted.values()].sort(
    (a, b) =>
      Number(isOccupation(a.role)) - Number(isOccupation(b.role)) ||
      b.count - a.count ||
      Number(isInCapitals(b.role.title)) - Number(isInCapitals(a.role.title)) ||
      b.role.title.length - a.role.title.length ||
      compareText(a.role.title, b.role.title),
  );
  return all
    .filter(({ role }) => !all.some((other) => other.role !== role && isPartOf(role.title, other.role.title)))
    .slice(0, MAX_ROLES)
    .map(({ role }) => role);
}

function isOccupation({ title }: Role): boolean {
  return OCCUPATIONS.has(headOf(title) ?? '');
}

/** True for the title of an office, in capitals: `Deputy Foreign Minister`; not `top negotiator for the talks`. */
function isInCapitals(title: string): boolean {
  return title.split(' ').every((word) => /^(?:\p{Lu}|(?:of|for|to|the|and|at)$)/u.test(word));
}

/** The country that titles name with an office of state: `Russian Foreign Minister`, `the Kremlin's negotiator`. */
export function countryOf(titles: ReadonlyMap<string, number>): string | undefined {
  const votes = new Map<string, number>();
  for (const [title, count] of titles) {
    const country = countryInTitle(title);
    if (country) votes.set(country, (votes.get(country) ?? 0) + count);
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return first && first[1] !== second?.[1] ? first[0] : undefined;
}

/** The roles that one title tells of: `former envoy to Chile now at Lindau University` are two. */
function readRoles(title: string): Role[] {
  const post = /^(.*?),?(?: and)?(?: is)? now (?:at|with) ((?:the )?\p{Lu}.*)$/u.exec(title);
  if (post)
    return [...readRole(post[1]!), { title: `at ${post[2]!}`, organization: post[2]!.replace(/^the /, '') }];
  const later = /^(.*?),? and (?:is )?(?:now|currently) (?:an? |the )?(.+)$/u.exec(title);
  return later ? [...readRole(later[1]!), ...readRole(later[2]!)] : readRole(title);
}

function readRole(title: string): Role[] {
  const text = title.replace(/ (?:now|then) (?:at|with|in|of) .*$/, '');
  const head = headOf(text);
  if (head === undefined || RELATIONS.has(head)) return [];
  const term = /^(.+?),? (?:from )?(\d{4}) (?:to|until) (\d{4})$/.exec(text);
  if (term) return [{ title: term[1]!, from: term[2]!, to: term[3]! }];
  return /\d/.test(text) ? [] : [{ title: text }];
}

/** The word that names the office: the last title before the first preposition, else the last word. */
function headOf(title: string): string | undefined {
  const words = tokenize(title).map(({ folded }) => folded);
  const of = words.findIndex((word) => /^(?:of|for|at|in|to|with|on|who)$/.test(word));
  const head = words.slice(0, of < 0 ? words.length : of).findLast((word) => TITLE_HEADS.has(word));
  if (head === 'fellow' && of > 0) return 'scholar';
  if (head !== undefined) return head;
  return TITLE_HEADS.has(words.at(-1)!) ? words.at(-1) : undefined;
}

/** True when the longer title says what the shorter says, and more. */
export function isPartOf(short: string, long: string): boolean {
  const [a, b] = [short.toLowerCase(), long.toLowerCase()];
  return (
    a.length < b.length &&
    (b.endsWith(` ${a}`) || b.startsWith(`${a} of `) || b.startsWith(`${a} at `) || b.startsWith(`${a} for `))
  );
}

/** The country that a title names with an office of state. */
export function countryInTitle(title: string): string | undefined {
  const tokens = tokenize(title);
  const head = tokens.findIndex(({ folded }) => STATE_OFFICES.has(folded));
  if (head < 0) return undefined;
  for (const size of [2, 1]) {
    for (let at = 0; at + size <= head; at++) {
      const country = COUNTRY_OF.get(
        tokens
          .slice(at, at + size)
          .map(({ folded }) => folded)
          .join(' '),
      );
      if (country) return country;
    }
  }
  return countryAfter(tokens.slice(head + 1).map(({ folded }) => folded));
}

/** Bodies of a state, which its adjective stands before: `spokesman for the Russian Foreign Ministry`. */
const STATE_BODY =
  /^(?:foreign|defen[cs]e|interior|finance|justice|energy|government|ministry|embassy|parliament|president|presidential|army|military|navy|delegation|intelligence|security|supreme)$/;

/** `of France`, `for the Kremlin`, `at the Russian Embassy`. */
function countryAfter([link, ...rest]: readonly string[]): string | undefined {
  if (!/^(?:of|for|at|in)$/.test(link ?? '')) return undefined;
  const words = rest[0] === 'the' ? rest.slice(1) : rest;
  const whole = COUNTRY_OF.get(words.join(' '));
  if (whole !== undefined)
    return link === 'of' || words.length > 1 || words[0] === 'kremlin' ? whole : undefined;
  for (const size of [2, 1]) {
    const country = COUNTRY_OF.get(words.slice(0, size).join(' '));
    if (country !== undefined && STATE_BODY.test(words[size] ?? '')) return country;
  }
  return undefined;
}
