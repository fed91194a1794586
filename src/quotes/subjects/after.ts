import { readCue } from '../cues.ts';
import type { Token } from '../tokens.ts';
import { DAYS_AND_MONTHS, DETERMINERS, isAdverb, JOINERS, PREPOSITIONS, PRONOUNS } from '../words.ts';
import { isCapital, isNameWord, nameEnd, type Subject } from './names.ts';

/**
 * The subject that follows an inverted verb: the phrase that begins at token `i`.
 *
 * @example "said the ministry's spokeswoman Ida Holm, who" // Ida Holm
 */
export function findSubjectAfter(tokens: readonly Token[], i: number, right: number): Subject | undefined {
  const first = tokens[i];
  if (!first || i >= right || first.kind !== 'word') return undefined;
  if (PRONOUNS.has(first.lower) && !(tokens[i + 1]?.kind === 'word' && DETERMINERS.has(first.lower)))
    return { from: i, to: i + 1, kind: 'pronoun' };
  if (!isNameWord(tokens, i) && (PREPOSITIONS.has(first.lower) || JOINERS.has(first.lower))) return undefined;
  let end = i;
  let name: Subject | undefined;
  while (end < right && tokens[end]!.kind === 'word') {
    const token = tokens[end]!;
    if (isNameWord(tokens, end)) {
      const stop = nameEnd(tokens, end, right);
      name = tokens[stop]?.lower === "'s" ? undefined : { from: end, to: stop, kind: 'name' };
      end = stop;
      continue;
    }
    if (end > i && (endsPhrase(tokens, end) || (name && endsName(tokens, end)))) break;
    if (token.lower !== "'s") name = undefined;
    end++;
  }
  if (name) return findOfficeHolder(tokens, name, right) ?? name;
  if (end > i) {
    let comma = end;
    while (comma < right && tokens[comma]!.kind === 'word' && comma - end < 8) comma++;
    const isInPlace = tokens.slice(end, comma).some(({ lower }) => /^(?:in|at|from)$/.test(lower));
    const isCity =
      (isInPlace || isNameWord(tokens, comma - 1)) &&
      !tokens[comma - 1]!.isPerson &&
      !tokens[comma + 1]?.isPerson;
    if (tokens[comma]?.text === ',' && comma + 1 < right && isNameWord(tokens, comma + 1) && !isCity) {
      const stop = nameEnd(tokens, comma + 1, right);
      const next = tokens[stop];
      if (!next || next.kind === 'sign' || /^(?:of|who|in|from|at)$/.test(next.lower))
        return { from: comma + 1, to: stop, kind: 'name' };
    }
  }
  return end > i ? { from: i, to: end, kind: 'nominal' } : undefined;
}

/** Past forms that end in no -ed. */
const PAST =
  /^(?:took|gave|made|had|got|came|ran|won|lost|kept|set|stood|sat|left|brought|fell|met|laid|drew|went|grew|led|held|sent|sought|spent|built|broke|chose|rose|became|began|knew|threw|drove|fought|bought|caught|taught|shook|hit)$/;

/** Whether no phrase of nouns goes on with token `i`. */
function endsPhrase(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  if (
    PREPOSITIONS.has(lower) ||
    JOINERS.has(lower) ||
    PRONOUNS.has(lower) ||
    DAYS_AND_MONTHS.has(lower) ||
    isAdverb(lower)
  )
    return true;
  const form = readCue(lower)?.form;
  const isVerb = form === 'present' && isCapital(tokens[i + 1]);
  const isPast = form === 'past' || PAST.test(lower);
  return (
    isVerb ||
    (isPast && !DETERMINERS.has(tokens[i - 1]!.lower)) ||
    (/[^e]ed$/.test(lower) && !DETERMINERS.has(tokens[i - 1]!.lower))
  );
}

/** Nouns that a person's name can qualify. */
const QUALIFIED =
  /^(?:campaign|spokes(?:man|woman|person|people)|supporters?|aides?|advis[eo]rs?|officials?|allies|ally|administration|team|camp|staffers?|surrogates?|ads?|rally|delegates?|backers?|donors?|voters?|loyalists?|government|presidency|foundation|organization|family|lawyers?|attorney|speech|strategists?|fans?|critics?|opponents?|era|doctrine|plan)$/;

/** "Holm economic advisers": whether a noun that a name can qualify stands here or after an adjective. */
const isQualified = (tokens: readonly Token[], i: number): boolean =>
  QUALIFIED.test(tokens[i]!.lower) ||
  (/(?:ic|al|ary|ing|y|ior)$/.test(tokens[i]!.lower) && QUALIFIED.test(tokens[i + 1]?.lower ?? ''));

/** Whether a word after a name can be no noun that the name only qualifies ("the Holm campaign"). */
function endsName(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const form = readCue(lower)?.form;
  if (DETERMINERS.has(lower)) return true;
  if (tokens[i - 1]!.isPerson && !isCapital(tokens[i + 1]) && !isQualified(tokens, i)) return true;
  if (form === 'ing') return !isCapital(tokens[i + 1]);
  return form === 'past' || form === 'present' || PAST.test(lower);
}

/** "Secretary of State Ida Holm": the person after the office. */
function findOfficeHolder(tokens: readonly Token[], { to }: Subject, right: number): Subject | undefined {
  if (tokens[to]?.lower !== 'of' || tokens[to - 1]!.isPerson) return undefined;
  let from = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  while (from < right && isNameWord(tokens, from) && !tokens[from]!.isPerson) from++;
  let end = from;
  while (end < right && tokens[end]!.isPerson) end++;
  return end > from ? { from, to: end, kind: 'name' } : undefined;
}
