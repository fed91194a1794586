import type { Finding, Reading } from './reading.ts';
import { ORGANIZATION } from './words.ts';

/** How many sentences back the name of an organization is looked for. */
const REACH = 40;
const NAME = /\p{Lu}[\p{L}.’'-]*(?:\s(?:of|for|the|and|on)(?=\s\p{Lu})|\s\p{Lu}[\p{L}.’'-]*)*/gu;

/**
 * The organization that the speaker's words name or stand for, by the fullest name the article gave it before;
 * `undefined` when they name none.
 *
 * @example "the ministry" // "Foreign Ministry" · "it" // the organization in the sentence itself
 */
export function nameOrganization(reading: Reading, finding: Finding, asWritten: string): string | undefined {
  const { subject } = finding;
  const plain = asWritten.replace(/^the\s+/i, '');
  const last = plain.split(/\s+/).at(-1) ?? '';
  if (subject.kind === 'name') return plain;
  if (/^it$/i.test(asWritten))
    return findBefore(reading, finding, 2, 'find', (word) => ORGANIZATION.has(word));
  if (subject.kind === 'pronoun') return undefined;
  if (/^\p{Lu}/u.test(last) && ORGANIZATION.has(last.toLowerCase())) return plain;
  if (plain !== last || !ORGANIZATION.has(last)) return undefined;
  return findBefore(reading, finding, REACH, 'findLast', (word) => word === last);
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
