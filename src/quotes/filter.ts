import type { Reading } from './reading.ts';
import type { Decision } from './utterances.ts';

/** Whether a stretch between marks is a quotation, and not a title, a label or a scare quote. */
export function isQuotation(reading: Reading, quote: number, decision: Decision | undefined): boolean {
  const { words, text, sentence } = reading.quotes[quote]!;
  if (isTitle(reading, quote)) return false;
  if (words >= 5) return true;
  if (!decision) return false;
  if (decision.rule === 'continued') return /[.?!…]$/.test(text.trim());
  return decision.finding.frame !== undefined && decision.finding.sentence === sentence;
}

const WORK =
  /^(?:book|memoir|novel|movie|film|show|series|documentary|song|album|play|musical|program|programme|podcast|magazine|newsletter|sitcom|drama|comedy|bestseller|ballad|anthem|hymn|sequel|author|host|hosts|starring|co-host|anchor)$/;

/** A title: "on NBC's “Meet the Press”", "her memoir “Hard Choices”". */
function isTitle({ quotes, sentences }: Reading, quote: number): boolean {
  const { text, sentence, token } = quotes[quote]!;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  const { tokens } = sentences[sentence]!;
  const isNamed = /^(?:titled|entitled|headlined)$/.test(
    tokens.slice(0, token).findLast(({ kind }) => kind === 'word')?.lower ?? '',
  );
  if (
    (words.length > 9 && !isNamed) ||
    !words.every(
      (word, i) =>
        /^[\p{Lu}\p{N}]/u.test(word) ||
        (i > 0 && /^(?:a|an|the|of|in|on|at|to|for|and|or|with|from|by|vs?\.?)$/.test(word)),
    )
  )
    return false;
  const before = tokens.slice(Math.max(0, token - 3), token).filter(({ text: sign }) => sign !== ',');
  const last = before.at(-1);
  if (isNamed) return true;
  if (!last) return false;
  if (/^['’]s$/.test(last.text) && /^\p{Lu}/u.test(before.at(-2)?.text ?? '')) return true;
  if (before.some(({ lower }) => WORK.test(lower))) return true;
  return /^(?:of|on)$/.test(last.lower) && WORK.test(before.at(-2)?.lower ?? '');
}
