import { isJoined } from '../people/candidates.ts';
import { SAYING_VERBS, THING_WORDS } from '../people/tables/words.ts';
import type { Token } from '../people/tokenize.ts';

/** What a government does, besides saying things. */
const ACTS = new Set(
  `has had is was may might will would could should must wants wanted seeks sought hopes fears sees plans planned demands demanded agreed agrees refused refuses rejected rejects accused accuses called calls annexed invaded abandoned proposed imposed sent sends began begins continues did does announced knows knew thinks faces faced tries tried supports supported uses used takes took gives gave holds held keeps kept rejects accepts accepted ignored offered offers insists`.split(
    ' ',
  ),
);
/** What is done to a government. */
const ADDRESSED = new Set(
  `urged urging warned warning accused accusing told telling pressed pressing asked asking pressured blamed blaming condemned criticized sanctioned against with by`.split(
    ' ',
  ),
);
/** What a government has: `Moscow’s demands`. */
const POSSESSIONS = new Set(
  `demand demands proposal proposals position denial denials insistence annexation invasion support response ambitions intentions concerns interests allies ally aggression policy claims claim offer threats threat forces troops military government influence leaders goals actions decision refusal calculus`.split(
    ' ',
  ),
);

function isInName(tokens: readonly Token[], first: number, last: number): boolean {
  const [previous, next] = [tokens[first - 1], tokens[last + 1]];
  const isBefore =
    next?.isCapitalised === true && (isJoined(next, tokens[last]) || THING_WORDS.has(next.folded));
  return (
    isBefore ||
    (previous?.isCapitalised === true && !previous.isSentenceStart && isJoined(tokens[first], previous))
  );
}

/** True when a capital stands for its government here: it acts, is addressed, or owns what a state owns. */
export function isActing(tokens: readonly Token[], first: number, last: number): boolean {
  if (isInName(tokens, first, last)) return false;
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
  if (next.folded === 'and' && tokens[last + 2]?.folded === 'its') return true;
  return tokens[last]!.isPossessive
    ? POSSESSIONS.has(next.folded)
    : SAYING_VERBS.has(next.folded) || ACTS.has(next.folded);
}
