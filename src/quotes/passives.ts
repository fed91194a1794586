import { ORGANIZATION, DAYS_AND_MONTHS, isPersonNoun } from './words.ts';
import { findSubjectAfter, isNameWord, type Subject } from './subjects/index.ts';
import type { Token } from './tokens.ts';

/** How far "by" may stand behind its participle, in tokens. */
const REACH = 9;

/**
 * Who does what a participle says: the name, or the noun for a person or a body, after "by".
 *
 * @param participle index of its token.
 * @returns `undefined` where no "by" follows in the clause, or one of time or means does.
 * @example "was described on Monday by Ida Holm as" // Ida Holm
 */
export function findAgent(tokens: readonly Token[], participle: number): Subject | undefined {
  let quotes = 0;
  for (let i = participle + 1; i < tokens.length && i < participle + REACH; i++) {
    const { kind, text, lower } = tokens[i]!;
    if (kind === 'quote' && ++quotes > 1) return undefined;
    if (kind === 'sign' || /^(?:and|but|or|that|who|which)$/.test(lower)) return undefined;
    if (lower !== 'by' || text !== lower) continue;
    if (/^\p{Ll}+ing$/u.test(tokens[i + 1]?.text ?? '')) return undefined;
    const agent = findSubjectAfter(tokens, i + 1, tokens.length);
    return agent && canAct(tokens, agent) ? agent : undefined;
  }
  return undefined;
}

function canAct(tokens: readonly Token[], { kind, from, to }: Subject): boolean {
  const first = tokens[from]!.lower;
  if (DAYS_AND_MONTHS.has(first) || /^\d/.test(first)) return false;
  if (kind === 'pronoun') return first !== 'it';
  if (kind === 'name') return isNameWord(tokens, from);
  const head = tokens[to - 1]!.lower;
  return isPersonNoun(head.replace(/s$/, '')) || ORGANIZATION.has(head) || /(?:er|or|ist|ic)s$/.test(head);
}
