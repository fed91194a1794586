import type { Token } from './tokens.ts';
import type { Reading } from './reading.ts';
import type { Decision } from './utterances.ts';

/** A quotation of as many words stands for itself; shorter ones need a cue. */
export const FULL = 5;
/** Words of a title, with what follows its colon, at most. */
const LONGEST_TITLE = 16;
/** Rules whose cue is a noun. */
const NOUNS = new Set(['possessive', 'claim', 'in-words']);
/** Rules that look for no cue. */
const CUELESS = new Set(['subject', 'previous', 'mentioned']);

/** Whether a stretch between marks is a quotation, and not a title, a label or a scare quote. */
export function isQuotation(reading: Reading, quote: number, decision: Decision | undefined): boolean {
  const { words, text, sentence } = reading.quotes[quote]!;
  if (isNamed(reading, quote)) return false;
  if (isTitleCase(text) && (isOfWork(reading, quote) || CUELESS.has(decision?.rule ?? ''))) return false;
  if (words >= FULL) return true;
  if (!decision) return false;
  if (decision.rule === 'continued' || isSentence(reading, quote)) return /[.?!…]$/.test(text.trim());
  if (NOUNS.has(decision.rule)) return true;
  return decision.finding.frame !== undefined && decision.finding.sentence === sentence;
}

const WORK =
  /^(?:book|memoir|novel|movie|film|show|series|documentary|song|album|play|musical|program|programme|podcast|magazine|newsletter|sitcom|drama|comedy|bestseller|ballad|anthem|hymn|sequel|author|co-author|editor|co-editor|host|hosts|starring|co-host|anchor)$/;
const SMALL = /^(?:a|an|the|of|in|on|at|to|for|and|or|but|as|is|with|from|by|vs?\.?)$/;

/** A sentence by itself: "Holm was blunt. “It is dead.”" */
function isSentence({ quotes, sentences }: Reading, quote: number): boolean {
  const { sentence, token, text } = quotes[quote]!;
  const { tokens } = sentences[sentence]!;
  return (
    /^\p{Lu}/u.test(text) &&
    !isTitleCase(text) &&
    tokens.every(({ kind }, at) => at === token || kind === 'sign')
  );
}

/** A document by its title: "a statement titled “On the Talks”". */
function isNamed({ quotes, sentences }: Reading, quote: number): boolean {
  const { sentence, token } = quotes[quote]!;
  const { tokens } = sentences[sentence]!;
  let last = token - 1;
  while (tokens[last]?.kind === 'sign') last--;
  return (
    /^(?:titled|entitled|headlined)$/.test(tokens[last]?.lower ?? '') && isTitleCase(quotes[quote]!.text)
  );
}

/** Whether all but small words begin with a capital. */
function isTitleCase(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  return words.every((word, i) => /^[\p{Lu}\p{N}]/u.test(word) || (i > 0 && SMALL.test(word)));
}

/** Whether no comma parts a quotation from the word before it. */
const isJoined = (tokens: readonly Token[], token: number): boolean => tokens[token - 1]?.kind === 'word';

/** A work or a programme: "on NBC's “Meet the Press”", "her memoir “Hard Choices”". */
function isOfWork({ quotes, sentences }: Reading, quote: number): boolean {
  const { sentence, token, words } = quotes[quote]!;
  if (words > LONGEST_TITLE) return false;
  const before = sentences[sentence]!.tokens.slice(Math.max(0, token - 3), token).filter(
    ({ text }) => text !== ',',
  );
  const last = before.at(-1);
  if (!last) return false;
  if (last.lower === "'s" && /^\p{Lu}/u.test(before.at(-2)?.text ?? '')) return true;
  const isObject =
    isJoined(sentences[sentence]!.tokens, token) &&
    /^(?:told|wrote|penned|published|authored|recorded|directed|watched|sang|played)$/.test(last.lower);
  return isObject || before.some(({ lower }) => WORK.test(lower)) || (last.lower === 'on' && words > 1);
}
