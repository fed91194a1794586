import { readCue } from './cues.ts';
import { readOccasionNoun } from './occasion/nouns.ts';
import { isNameWord, nameEnd, type Subject } from './subjects/index.ts';
import type { Token } from './tokens.ts';
import { DAYS_AND_MONTHS, isAdverb, JOINERS, PREPOSITIONS, PRONOUNS, TIMES } from './words.ts';

/** How many phrases a description takes in: "an aide to the head of the office in Visby". */
const LONGEST = 3;
const ARTICLE = /^(?:the|a|an|his|her|its|their|our)$/;
/** What opens a phrase that tells who somebody is, and not how something is said: "with the ministry", "with knowledge of". */
const TELLING = /^(?:the|his|her|its|their|our|knowledge)$/;
/** Adjectives that lead on to more: "close to the talks". */
const CLOSE = /^(?:close|near|familiar|briefed|involved|present|based|knowledgeable)$/;

/**
 * Where the description of an unnamed speaker ends: after what "of", "for" or "close to" adds to it.
 *
 * @param right the token before which it ends.
 * @example "a spokesman for the port in Visby" // after "Visby", where the subject is "a spokesman"
 */
export function endOfDescription(tokens: readonly Token[], { to }: Subject, right: number): number {
  let end = to;
  for (let n = 0; n < LONGEST; n++) {
    const link = CLOSE.test(tokens[end]?.lower ?? '') ? end + 1 : end;
    const next = link < right ? readAddition(tokens, link, right) : end;
    if (next <= link + 1) return end;
    end = next;
  }
  return end;
}

/** Where the phrase ends that a preposition at `link` leads; `link` where it says nothing of a person. */
function readAddition(tokens: readonly Token[], link: number, right: number): number {
  const { lower } = tokens[link]!;
  if (!/^(?:of|for|from|at|with|in|to|within|inside|about|on)$/.test(lower)) return link;
  const isClose = CLOSE.test(tokens[link - 1]?.lower ?? '');
  if (/^(?:about|on)$/.test(lower) && !isClose) return link;
  const first = link + 1;
  const from = ARTICLE.test(tokens[first]?.lower ?? '') ? first + 1 : first;
  if (isClose) return endOfNouns(tokens, from, right);
  const tells = TELLING.test(tokens[first]?.lower ?? '') || isNameWord(tokens, from);
  if (lower !== 'of' && (!tells || readOccasionNoun(tokens, first))) return link;
  const end = endOfNouns(tokens, from, right);
  return end === from || TIMES.test(tokens[end - 1]!.lower) ? link : end;
}

/** Where a phrase of nouns and names ends that begins at token `from`; a list of names is one. */
function endOfNouns(tokens: readonly Token[], from: number, right: number): number {
  let end = from;
  while (end < right && tokens[end]!.kind === 'word') {
    const { lower } = tokens[end]!;
    if (isNameWord(tokens, end)) {
      end = endOfNames(tokens, end, right);
      continue;
    }
    const isOver =
      PREPOSITIONS.has(lower) ||
      JOINERS.has(lower) ||
      PRONOUNS.has(lower) ||
      DAYS_AND_MONTHS.has(lower) ||
      isAdverb(lower) ||
      (end > from && /^(?:past|ing|present)$/.test(readCue(lower)?.form ?? ''));
    if (isOver) return end;
    end++;
  }
  return end;
}

/** Where a name ends, or a list of names: "Sweden, Norway and Finland", "Sweden, Norway, and Finland". */
function endOfNames(tokens: readonly Token[], from: number, right: number): number {
  const first = nameEnd(tokens, from, right);
  let end = first;
  for (let names = 1; ; names++) {
    const isSerial = tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'and';
    const joint = isSerial ? end + 1 : end;
    const isLast = tokens[joint]?.lower === 'and';
    const next = tokens[joint + 1]?.lower === 'the' ? joint + 2 : joint + 1;
    const goesOn = isLast ? !isSerial || names > 1 : tokens[joint]?.text === ',';
    if (!goesOn || next >= right || !isNameWord(tokens, next)) return first;
    end = nameEnd(tokens, next, right);
    if (isLast) return end;
  }
}
