import { barrierOf, isJoined } from './candidates.ts';
import { TITLE_HEADS } from './tables/titles.ts';
import { PERSON_VERBS, STOP_WORDS } from './tables/words.ts';
import type { Token } from './tokenize.ts';

/** Most words that an office beside a name may have. */
const MAX_WORDS = 24;
const MAX_HEAD = 9;
const ARTICLES = new Set(['a', 'an', 'the']);
/** Words that an office does not hold: a clause has begun. */
const CLAUSE_WORDS = new Set(
  'is was are were be been has had have will would could said says told tells that who whom which because when while if but wrote'.split(
    ' ',
  ),
);
const RELATIVES = new Set(['who', 'whom', 'whose', 'which', 'that']);
const LINKS = new Set(`of for at in to and on with from the a an`.split(' '));

/**
 * Reads the office that stands beside a name between commas: `Jane Roe, director of studies at an
 * institute, said`, or before it: `the society's president, Jane Roe,`; or in a clause after it: `Jane Roe, who heads
 * the port authority,`.
 *
 * @param first the first token of the name and its title, `last` the name's last.
 */
export function readAppositive(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): string | undefined {
  return (
    appositiveAfter(text, tokens, last) ??
    officeInClause(text, tokens, last) ??
    appositiveBefore(text, tokens, first)
  );
}

function appositiveAfter(text: string, tokens: readonly Token[], last: number): string | undefined {
  const start = last + 1;
  if (tokens[start]?.gap !== ', ' || tokens[last]!.isPossessive) return undefined;
  let end = start + 1;
  while (end < tokens.length && end - start < MAX_WORDS && isOpen(tokens, end)) end += 1;
  const words = tokens.slice(start, end);
  const relative = start + words.findIndex(({ folded }, at) => at > 0 && RELATIVES.has(folded));
  const head = start + words.findIndex(isHead);
  if (head < start || head - start >= MAX_HEAD) return undefined;
  if (!isNounPhrase(tokens, start, head) || isTitleOfAnother(tokens, head)) return undefined;
  if (namesAnother(tokens, start, end)) return undefined;
  if (relative > head) return withoutArticle(text, tokens, start, relative - 1);
  if (tokens.slice(head, end).some(({ folded }) => CLAUSE_WORDS.has(folded))) return undefined;
  const tail = /^(?: \d+)?(?=$|,|;|\.|\)|:| ?[—–])/.exec(
    tokens[end]?.gap ?? text.slice(tokens[end - 1]!.endUtf16),
  );
  return tail ? withoutArticle(text, tokens, start, end - 1) + tail[0] : undefined;
}

/** True when a title and a name in full stand within: `Chief of Staff Jane Roe`. */
function namesAnother(tokens: readonly Token[], start: number, end: number): boolean {
  return tokens
    .slice(start, end)
    .some(
      ({ folded }, at) =>
        folded === 'staff' &&
        tokens[start + at + 1]?.isCapitalised === true &&
        isJoined(tokens[start + at + 1], tokens[start + at]),
    );
}

function appositiveBefore(text: string, tokens: readonly Token[], first: number): string | undefined {
  if (tokens[first]?.gap !== ', ' || first === 0) return undefined;
  const last = first - 1;
  for (let start = last; start >= 0 && last - start < MAX_HEAD + 3; start--) {
    if (opensOffice(tokens, start) && isOffice(tokens, start, last))
      return withoutArticle(text, tokens, startOfOwner(tokens, start), last);
    if (!isOpen(tokens, start)) return undefined;
  }
  return undefined;
}

/** `the`, `his`; `Russia’s`, `the European Union’s`. */
function opensOffice(tokens: readonly Token[], start: number): boolean {
  const { folded, isCapitalised, isPossessive } = tokens[start]!;
  return /^(?:the|his|her|their|its)$/.test(folded) || (isCapitalised && isPossessive);
}

/** The first word of who has an officer: `European` of `European Union’s`. */
function startOfOwner(tokens: readonly Token[], start: number): number {
  let from = start;
  if (!tokens[start]!.isPossessive) return from;
  while (from > 0 && tokens[from - 1]!.isCapitalised && isJoined(tokens[from], tokens[from - 1])) from -= 1;
  return from;
}

/** True when the words from `start` to `last` are an office, and no name or clause. */
function isOffice(tokens: readonly Token[], start: number, last: number): boolean {
  const words = tokens.slice(start + 1, last + 1);
  const head = words.findIndex((word) => isHead(word) && !word.isPossessive);
  if (words[head + 1]?.folded === 'to' && !/^(?:the|\p{Lu}.*)$/u.test(words[head + 2]?.text ?? ''))
    return false;
  if (head < 0 || isTitleOfAnother(tokens, start + 1 + head)) return false;
  return words.every(
    ({ folded }, at) => !CLAUSE_WORDS.has(folded) && folded !== 'and' && !(at < head && LINKS.has(folded)),
  );
}

/** What somebody does, with the office that it makes: `who directs the river program` is its director. */
const OFFICE_OF_VERB: Readonly<Record<string, string>> = {
  directs: 'director',
  leads: 'leader',
  heads: 'head',
  runs: 'head',
  chairs: 'chair',
  manages: 'manager',
  edits: 'editor',
  coaches: 'coach',
  founded: 'founder',
  'co-founded': 'co-founder',
};

/** The office that a clause after the name tells of: `Jane Roe, who heads the port authority,`. */
function officeInClause(text: string, tokens: readonly Token[], last: number): string | undefined {
  const [who, verb, object] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
  if (who?.gap !== ', ' || who.folded !== 'who' || !isJoined(verb, who) || !isJoined(object, verb))
    return undefined;
  const office = Object.hasOwn(OFFICE_OF_VERB, verb!.folded) ? OFFICE_OF_VERB[verb!.folded] : undefined;
  if (office === undefined || !(/^(?:the|a|an|its|their)$/.test(object!.folded) || object!.isCapitalised))
    return undefined;
  let end = last + 4;
  while (end < tokens.length && end - last < MAX_WORDS && isOpen(tokens, end)) end += 1;
  const words = tokens.slice(last + 3, end);
  const isClosed = /^[,.;)]/.test(tokens[end]?.gap ?? text.slice(tokens[end - 1]!.endUtf16));
  if (!isClosed || words.length < 2 || words.some(({ folded }) => CLAUSE_WORDS.has(folded))) return undefined;
  return `${office} of ${text.slice(object!.startUtf16, tokens[end - 1]!.endUtf16)}`;
}

/** A title in the singular. */
function isHead({ folded }: Token): boolean {
  return TITLE_HEADS.has(folded) && (!folded.endsWith('s') || folded === 'boss');
}

/** True when a name follows the title: `…, Senator Roe` introduces somebody else. */
function isTitleOfAnother(tokens: readonly Token[], head: number): boolean {
  const next = tokens[head + 1];
  return isJoined(next, tokens[head]) && next!.isCapitalised && barrierOf(next!) === undefined;
}

/** True when a word goes on with the phrase before it. */
function isOpen(tokens: readonly Token[], at: number): boolean {
  return /^[ \u00a0]$|^ ?['’]s $|^['’] $|^ \$?\d+(?:[,.]\d+)* $/.test(tokens[at]!.gap);
}

/** True when no verb or clause stands between the comma and the head of the office. */
function isNounPhrase(tokens: readonly Token[], start: number, head: number): boolean {
  return tokens
    .slice(start, head)
    .every(
      ({ folded }, at) =>
        (at === 0 && ARTICLES.has(folded)) ||
        /^(?:former|then|now|first|second|new|old|all|its|his|her|their|of|and|one|the|for|another|other|outside|top|own|most)$/.test(
          folded,
        ) ||
        !(STOP_WORDS.has(folded) || (PERSON_VERBS.has(folded) && folded !== 'state')),
    );
}

function withoutArticle(text: string, tokens: readonly Token[], start: number, end: number): string {
  const isArticle = /^(?:a|an|the|his|her|their|its)$/.test(tokens[start]!.folded) && start < end;
  const from = tokens[isArticle ? start + 1 : start]!.startUtf16;
  const next = tokens[end]!;
  return text.slice(from, next.endUtf16);
}
