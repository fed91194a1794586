import { slugify } from '../model/index.ts';
import { isJoined } from './candidates.ts';
import { CAPITAL_NAMES, INSTITUTION_NAMES, type GovernmentName } from './tables/governments.ts';
import { SAYING_VERBS, THING_WORDS } from './tables/words.ts';
import { tokenize, type Token } from './tokenize.ts';
import type { OrganizationMention } from './types.ts';

/** What a government does, besides saying things. */
const ACTS = new Set(
  `has had is was may might will would could should must wants wanted seeks sought hopes fears sees plans planned demands demanded agreed agrees refused refuses rejected rejects accused accuses called calls annexed invaded abandoned proposed imposed sent sends began begins continues did does announced`.split(
    ' ',
  ),
);
/** What is done to a government. */
const ADDRESSED = new Set(
  `urged urging warned warning accused accusing told telling pressed pressing asked asking pressured blamed blaming condemned criticized sanctioned against with`.split(
    ' ',
  ),
);
/** What a government has: `Moscow’s demands`. */
const POSSESSIONS = new Set(
  `demand demands proposal proposals position denial denials insistence annexation invasion support response ambitions intentions concerns interests allies ally aggression policy claims claim offer threats threat forces troops military government influence leaders goals actions decision refusal calculus`.split(
    ' ',
  ),
);

/**
 * Finds the places where an institution or a capital stands for a government.
 *
 * An institution (`the Kremlin`) always does; a capital does where it acts, is addressed or owns what
 * a state owns (`Moscow said`, `urged Moscow`, `Moscow’s demands`), and is a place elsewhere (`in
 * Moscow`). Words inside another name (`Washington Post`) do not count.
 */
export function findOrganizations(blocks: readonly string[]): OrganizationMention[] {
  return blocks.flatMap((text, block) => {
    const tokens = tokenize(text);
    return tokens.flatMap((token, first): OrganizationMention[] => {
      const found = token.isCapitalised ? governmentAt(tokens, first) : undefined;
      if (!found) return [];
      const span = { startUtf16: token.startUtf16, endUtf16: tokens[found.last]!.endUtf16 };
      const { name, country } = found.government;
      return [{ block, span, organization: slugify(name), name, country }];
    });
  });
}

function governmentAt(
  tokens: readonly Token[],
  first: number,
): { government: GovernmentName; last: number } | undefined {
  for (const size of [3, 2, 1]) {
    const last = first + size - 1;
    const words = tokens.slice(first, last + 1);
    if (words.length < size || words.some((word, at) => at > 0 && !isJoined(word, words[at - 1]))) continue;
    const phrase = words.map(({ folded }) => folded).join(' ');
    const institution = INSTITUTION_NAMES.get(phrase);
    if (institution) return { government: institution, last };
    const capital = CAPITAL_NAMES.get(phrase);
    if (capital && !isInName(tokens, first, last) && isActing(tokens, first, last))
      return { government: capital, last };
  }
  return undefined;
}

function isInName(tokens: readonly Token[], first: number, last: number): boolean {
  const [previous, next] = [tokens[first - 1], tokens[last + 1]];
  const isBefore =
    next?.isCapitalised === true && (isJoined(next, tokens[last]) || THING_WORDS.has(next.folded));
  return (
    isBefore ||
    (previous?.isCapitalised === true && !previous.isSentenceStart && isJoined(tokens[first], previous))
  );
}

function isActing(tokens: readonly Token[], first: number, last: number): boolean {
  const [previous, next] = [tokens[first - 1], tokens[last + 1]];
  const isAddressed = isJoined(tokens[first], previous) && ADDRESSED.has(previous!.folded);
  if (isAddressed) return true;
  if (
    previous &&
    isJoined(tokens[first], previous) &&
    /^(?:in|to|from|at|near|of|around|outside|for)$/.test(previous.folded)
  ) {
    return tokens[last]!.isPossessive && POSSESSIONS.has(next?.folded ?? '');
  }
  if (!next || !/^(?:['’]s)?[ \u00a0]$/.test(next.gap)) return false;
  return tokens[last]!.isPossessive
    ? POSSESSIONS.has(next.folded)
    : SAYING_VERBS.has(next.folded) || ACTS.has(next.folded);
}
