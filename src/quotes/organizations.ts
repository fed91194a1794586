import { TITLE_HEADS } from '../people/tables/titles.ts';
import type { Finding, Reading } from './reading.ts';
import { isNameWord, nameEnd, type Subject } from './subjects/index.ts';
import type { Token } from './tokens.ts';
import { ORGANIZATION } from './words.ts';

/** How many sentences back the name of an organization is looked for. */
const REACH = 40;
const NAME = /\p{Lu}[\p{L}.’'-]*(?:\s(?:of|for|the|and|on)(?=\s\p{Lu})|\s\p{Lu}[\p{L}.’'-]*)*/gu;

/**
 * The organization that the speaker's words name or stand for, by the fullest name the article gave it before;
 * `undefined` when they name none.
 *
 * @example "the Kenyan foreign ministry" // itself · "the ministry" // "Foreign Ministry" · "it" // the organization in the sentence itself
 */
export function nameOrganization(reading: Reading, finding: Finding, asWritten: string): string | undefined {
  const { subject } = finding;
  const plain = asWritten.replace(/^the\s+/i, '');
  const last = plain.split(/\s+/).at(-1) ?? '';
  if (subject.kind === 'name') return isOrganization(reading, finding, plain) ? plain : undefined;
  if (/^it$/i.test(asWritten))
    return findBefore(reading, finding, 2, 'find', (word) => ORGANIZATION.has(word));
  if (subject.kind === 'pronoun') return undefined;
  if (/\p{Lu}/u.test(plain) && ORGANIZATION.has(last.toLowerCase())) return plain;
  if (plain !== last || !ORGANIZATION.has(last)) return undefined;
  return findBefore(reading, finding, REACH, 'findLast', (word) => word === last);
}

/**
 * Where the name of an organization ends that begins as a subject: after "of" or "for" and more words of a name.
 *
 * @example "the Office of the High Commissioner for Refugees" // after "Refugees", where the subject is "Office"
 */
export function endOfName(tokens: readonly Token[], { to }: Subject): number {
  let end = to;
  for (;;) {
    const { lower } = tokens[end] ?? {};
    const isJoint = lower === 'of' || lower === 'for' || (lower === 'and' && end > to) || isPart(tokens, end);
    const next = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
    if (!isJoint || !isNameWord(tokens, next) || tokens[next]!.isPerson) return end;
    const stop = nameEnd(tokens, next, tokens.length);
    if (tokens[stop]?.lower === "'s") return end;
    end = stop;
  }
}

/** "Council on Foreign Relations": "on", "against" or "to" after a word for a body. */
const isPart = (tokens: readonly Token[], i: number): boolean =>
  /^(?:on|against|to)$/.test(tokens[i]?.lower ?? '') && ORGANIZATION.has(tokens[i - 1]!.lower);

/** Whether a name that is no known person's is an organization's: by its words, "the" before it, or its capitals. */
function isOrganization({ sentences }: Reading, { sentence, subject }: Finding, name: string): boolean {
  const { tokens } = sentences[sentence]!;
  const words = name.split(/\s+/);
  return (
    (words.length > 1 && !TITLE_HEADS.has(words[0]!.toLowerCase())) ||
    words.some(
      (word) => ORGANIZATION.has(word.toLowerCase()) || /^\p{Lu}{2,5}$|^(?:\p{Lu}\.){2,}$/u.test(word),
    ) ||
    tokens[subject.from]!.lower === 'the' ||
    tokens[subject.from - 1]?.lower === 'the'
  );
}

/** The name that ends with a fitting word and stands nearest before the speaker's words. */
function findBefore(
  { sentences, blocks }: Reading,
  { sentence, subject }: Finding,
  reach: number,
  pick: 'find' | 'findLast',
  fits: (last: string) => boolean,
): string | undefined {
  for (let i = sentence; i >= 0 && i > sentence - reach; i--) {
    const { tokens, block } = sentences[i]!;
    const end = i === sentence ? tokens[subject.from]!.start : (tokens.at(-1)?.end ?? 0);
    const names = blocks[block]!.slice(tokens[0]?.start ?? 0, end).match(NAME) ?? [];
    const found = names
      .map((name) => name.replace(/['’]s?$/, '').replace(/^The /, ''))
      [pick]((name) => fits(name.split(/\s+/).at(-1)!.toLowerCase()));
    if (found) return found;
  }
  return undefined;
}
