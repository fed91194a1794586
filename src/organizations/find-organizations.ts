import { isJoined } from '../people/candidates.ts';
import { isTitleCase } from '../people/sightings.ts';
import { COUNTRY_OF } from '../people/tables/countries.ts';
import { PLACE_NAMES } from '../people/tables/places.ts';
import { tokenize, type Token } from '../people/tokenize.ts';
import { foldPhrase } from './fold-phrase.ts';
import { isActing } from './acting.ts';
import { CAPITAL_NAMES } from './tables/governments.ts';
import { CAPITALS_ONLY, KNOWN_BODIES, STATE_BODIES } from './tables/bodies.ts';
import { readNamedBody } from './named-bodies.ts';
import type { OrganizationSighting } from './types.ts';

/** What words mean that an archivist's records give as names of organizations, folded; the value is the name. */
export type OwnNames = ReadonlyMap<string, string>;

interface Found {
  readonly last: number;
  readonly name: string;
  readonly country: string | undefined;
  readonly isMetonym?: boolean;
}

/** Most words of a name. */
const MAX_WORDS = 9;

/**
 * Finds the places where an organization is named, or a capital stands for a government.
 *
 * An institution (`the Kremlin`) always means itself; a capital does where it acts, is addressed or owns what a state
 * owns (`Moscow said`, `urged Moscow`, `Moscow’s demands`), and is a place elsewhere (`in Moscow`). Words inside
 * another name (`Washington Post`) do not count.
 *
 * @param own names from records, which go before all else.
 */
export function findOrganizations(
  blocks: readonly string[],
  own: OwnNames = new Map(),
): OrganizationSighting[] {
  return blocks.flatMap((text, block) => {
    const tokens = tokenize(text);
    const isHeadline = isTitleCase(tokens);
    const found: OrganizationSighting[] = [];
    for (let first = 0; first < tokens.length;) {
      const at = tokens[first]!.isCapitalised
        ? organizationAt(text, tokens, first, { own, isHeadline })
        : undefined;
      if (at) {
        const span = { startUtf16: tokens[first]!.startUtf16, endUtf16: tokens[at.last]!.endUtf16 };
        const written = text.slice(span.startUtf16, span.endUtf16);
        const { name, country, isMetonym = false } = at;
        found.push({ block, span, written, name, country, isMetonym });
      }
      first = (at?.last ?? first) + 1;
    }
    return found;
  });
}

function organizationAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  { own, isHeadline }: { readonly own: OwnNames; readonly isHeadline: boolean },
): Found | undefined {
  const longest = phraseEnd(tokens, first);
  for (let last = longest; last >= first; last--) {
    const phrase = foldPhrase(tokens, first, last);
    const found = knownAt(tokens, first, last, phrase, own);
    if (found) return found;
  }
  const named =
    ministryInSmall(tokens, first) ?? (isHeadline ? undefined : readNamedBody(text, tokens, first));
  if (named) return named;
  for (let last = Math.min(longest, first + 2); last >= first; last--) {
    const capital = CAPITAL_NAMES.get(foldPhrase(tokens, first, last));
    if (capital && isActing(tokens, first, last)) return { ...capital, last, isMetonym: true };
  }
  return undefined;
}

function knownAt(
  tokens: readonly Token[],
  first: number,
  last: number,
  phrase: string,
  own: OwnNames,
): Found | undefined {
  const ownName = own.get(phrase);
  if (ownName !== undefined && !isPartOfName(tokens, first, last))
    return { last, name: ownName, country: undefined };
  const known = KNOWN_BODIES.get(phrase);
  if (!known) return stateBody(tokens, first, last);
  if (isPartOfName(tokens, first, last)) return undefined;
  const isAcronym = CAPITALS_ONLY.has(phrase);
  if (isAcronym && !/^[\p{Lu}\d-]+$/u.test(tokens[first]!.text)) return undefined;
  return { ...known, last };
}

/** `Russian Foreign Ministry`, `Russia’s Foreign Ministry`, `Foreign Ministry of Russia`. */
function stateBody(tokens: readonly Token[], first: number, last: number): Found | undefined {
  for (let at = first; at < Math.min(first + 3, last); at++) {
    const adjective = foldPhrase(tokens, first, at);
    const country = COUNTRY_OF.get(adjective);
    const body = foldPhrase(tokens, at + 1, last);
    if (country && STATE_BODIES.has(body) && tokens[at + 1]!.isCapitalised)
      return { last, name: nameOfBody(country, body), country };
  }
  for (let at = first; at < last - 1; at++) {
    const country = COUNTRY_OF.get(foldPhrase(tokens, at + 2, last));
    const body = foldPhrase(tokens, first, at);
    if (country && tokens[at + 1]!.folded === 'of' && STATE_BODIES.has(body))
      return { last, name: nameOfBody(country, body), country };
  }
  return undefined;
}

/** `Norwegian foreign ministry`, `Norway’s foreign ministry`: as papers that are sparing of capitals write it. */
function ministryInSmall(tokens: readonly Token[], first: number): Found | undefined {
  for (let at = first; at < Math.min(first + 2, tokens.length - 2); at++) {
    const country = COUNTRY_OF.get(foldPhrase(tokens, first, at));
    const [before, kind, head] = [tokens[at]!, tokens[at + 1]!, tokens[at + 2]!];
    const isNext =
      /^(?:['’]s?)?[ \u00a0]{1,2}$/.test(kind.gap) && (before.isPossessive || isJoined(kind, before));
    if (!country || !isNext || kind.isCapitalised || head.folded !== 'ministry' || !isJoined(head, kind))
      continue;
    const body = `${kind.folded} ${head.folded}`;
    if (STATE_BODIES.has(body)) return { last: at + 2, name: nameOfBody(country, body), country };
  }
  return undefined;
}

const BODY_NAMES: Readonly<Record<string, string>> = {
  'ministry of foreign affairs': 'Foreign Ministry',
  'ministry of defense': 'Defense Ministry',
  'ministry of defence': 'Defense Ministry',
  'defence ministry': 'Defense Ministry',
  'ministry of finance': 'Finance Ministry',
  'ministry of the interior': 'Interior Ministry',
};

function nameOfBody(country: string, body: string): string {
  const written = body.replace(/(?<![\p{L}])(?!of |the )\p{L}/gu, (letter) => letter.toUpperCase());
  return `${ADJECTIVE_OF.get(country) ?? country} ${BODY_NAMES[body] ?? written}`;
}

/** The adjective of each country: the second of its words in the table. */
const ADJECTIVE_OF: ReadonlyMap<string, string> = new Map([
  ...[...COUNTRY_OF]
    .filter(([word]) => /(?:n|ish|ese|i|ch|ek|ch|ss|ss|man|utch|bek)$/.test(word))
    .filter(([word, country]) => word !== country.toLowerCase() && !PLACE_NAMES.has(word))
    .reverse()
    .map(([word, country]): [string, string] => [
      country,
      word.replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase()),
    ]),
  ['United States', 'U.S.'],
]);

/** The last token of the longest run that could be a name: words in capitals, and `of`, `for`, `the`, `and`, `in`, `on` between. */
function phraseEnd(tokens: readonly Token[], first: number): number {
  let last = first;
  for (let at = first + 1; at < tokens.length && at - first < MAX_WORDS; at++) {
    const token = tokens[at]!;
    const isOpen = isJoined(token, tokens[at - 1]) || tokens[at - 1]!.isPossessive;
    if (!isOpen || !/^(?:['’]s?)?[ \u00a0]{1,2}$/.test(token.gap)) break;
    if (token.isCapitalised || /^\d/.test(token.text)) last = at;
    else if (!/^(?:of|for|the|and|in|on)$/.test(token.folded)) break;
  }
  return last;
}

/** True when a name goes on beyond these words: `Kremlin Cup`; titles and people after it do not count. */
function isPartOfName(tokens: readonly Token[], first: number, last: number): boolean {
  const previous = tokens[first - 1];
  const isAfterPrefix =
    previous?.isCapitalised === true &&
    isJoined(tokens[first], previous) &&
    /^(?:lake|port|fort|mount|cape)$/.test(previous.folded);
  const next = tokens[last + 1];
  const isBeforeThing =
    isJoined(next, tokens[last]) &&
    next!.isCapitalised &&
    /^(?:plaza|tower|towers|cup|post|times|hotel|square|street|park|watch|review|journal)$/.test(
      next!.folded,
    );
  return isAfterPrefix || isBeforeThing;
}
