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
 * institute, said`, or before it: `the society's president, Jane Roe,`.
 *
 * @param first the name's first token, `last` its last.
 */
export function readAppositive(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): string | undefined {
  return appositiveAfter(text, tokens, last) ?? appositiveBefore(text, tokens, first);
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
  if (relative > head) return withoutArticle(text, tokens, start, relative - 1);
  if (tokens.slice(head, end).some(({ folded }) => CLAUSE_WORDS.has(folded))) return undefined;
  const tail = /^(?: \d+)?(?=$|,|;|\.|\)|:| ?[—–])/.exec(
    tokens[end]?.gap ?? text.slice(tokens[end - 1]!.endUtf16),
  );
  return tail ? withoutArticle(text, tokens, start, end - 1) + tail[0] : undefined;
}

function appositiveBefore(text: string, tokens: readonly Token[], first: number): string | undefined {
  if (tokens[first]?.gap !== ', ' || first === 0) return undefined;
  const last = first - 1;
  let start = last;
  while (start > 0 && last - start < MAX_HEAD + 3 && isOpen(tokens, start)) {
    if (/^(?:the|his|her|their|its|a|an)$/.test(tokens[start]!.folded)) break;
    start -= 1;
  }
  if (!/^(?:the|his|her|their|its)$/.test(tokens[start]!.folded)) return undefined;
  const words = tokens.slice(start + 1, last + 1);
  const head = words.findIndex(isHead);
  if (head < 0 || isTitleOfAnother(tokens, start + 1 + head)) return undefined;
  if (
    words.some(
      ({ folded }, at) => CLAUSE_WORDS.has(folded) || folded === 'and' || (at < head && LINKS.has(folded)),
    )
  )
    return undefined;
  return withoutArticle(text, tokens, start, last);
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
