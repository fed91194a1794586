import { readCue } from './cues.ts';
import type { Token } from './tokens.ts';
import {
  DETERMINERS,
  isAdverb,
  isPersonNoun,
  isSpeechNoun,
  ORGANIZATION,
  PREPOSITIONS,
  PRONOUNS,
} from './words.ts';

/** Verbs whose form in -s is mostly a noun after another noun. */
const NOUNS = new Set(
  `remark comment claim report answer call demand attack tweet post note question response plan talk
  charge view attempt fear hope doubt mention quote order poll vow pledge promise need result support promotion push
  document record feature address state title test name rank rate issue file message email e-mail lead challenge
  praise criticism warning protest chant cheer shout cry sign look push press caution regard campaign`.split(
    /\s+/,
  ),
);

/** Forms that are only participles. */
const PARTICIPLES = /^(?:known|seen|given|shown|written|spoken|begun|sworn|borne|chosen|foreseen|sung)$/;

/** Plain forms that are also past forms. */
const UNCHANGED = /^(?:put|read|hit|cast|spit)$/;

const BE = /^(?:is|are|was|were|been|be|being|got|gets)$/;

/** Verbs that report only with the word that follows. */
const PHRASES: Readonly<Record<string, RegExp>> = {
  go: /^(?:on|off)$/,
  put: /^(?:it|this)$/,
  fire: /^back$/,
  shoot: /^back$/,
  hit: /^(?:back|out)$/,
  strike: /^back$/,
  hold: /^(?:that)$/,
  push: /^(?:back|for)$/,
  follow: /^up$/,
  cut: /^in$/,
  butt: /^in$/,
  sum: /^up$/,
};

const MODAL = /^(?:to|will|would|did|does|do|can|could|should|may|might|must|who|they|we|i|you)$/;

const BEFORE_BASE =
  /^(?:to|they|we|i|you|who|will|would|did|does|do|don't|didn't|doesn't|not|n't|can|could|should|may|might|must|people|and|some|many|others|most|two)$/;

/** Forms that are no adverbs before a verb, but lead to it. */
const STOPS = new RegExp(`${BE.source}|${BEFORE_BASE.source}`);

const ARTICLES = /^(?:the|a|an|his|her|its|their|our|my|your|this|these|'s|’s|no|any|every|each)$/;

/** "quoted Holm as saying": a verb of quoting stands before "as" and a participle. */
const isQuoted = (tokens: readonly Token[], i: number): boolean =>
  tokens
    .slice(Math.max(0, i - 12), i)
    .some(({ lower }) => /^(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))$/.test(lower));

/** "as the ministry notes:": a sign ends what "as" began. */
function endsAside(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i + 1]?.kind === 'sign' && tokens.slice(Math.max(0, i - 6), i).some(({ lower }) => lower === 'as')
  );
}

/** Whether nothing but a short subject stands between a quotation that ends in a comma and a word: "…,” the ministers state". */
function closesQuotation(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 8; k--) {
    const { kind, text, lower } = tokens[k]!;
    if (kind === 'quote') return /,[’'”"]*$/.test(text) && DETERMINERS.has(tokens[k + 1]!.lower);
    if (kind !== 'word' || /^(?:and|or|but|with|to)$/.test(lower) || readCue(lower)?.form === 'past')
      return false;
  }
  return false;
}

/** The word before a verb and its adverbs: "could" in "could only joke", "to" in "to openly mock". */
export function beforeAdverbs(tokens: readonly Token[], i: number): number {
  let at = i - 1;
  while (at > 0 && isAdverb(tokens[at]!.lower) && !STOPS.test(tokens[at]!.lower)) at--;
  return at;
}

/** "Holm, asked about the storm,": a participle of asking that lacks an object. */
const isAsked = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === ',' &&
  /^(?:asked|pressed|questioned|challenged|quizzed)$/.test(tokens[i]!.lower) &&
  /^(?:about|on|whether|if|by|why|how|what|who|when|where|to)$/.test(tokens[i + 1]?.lower ?? '');

/** Whether a form can be a passive participle here: "was widely described", "a plan denounced", "asked by Holm". */
export function isPassive(tokens: readonly Token[], i: number): boolean {
  if (readCue(tokens[i]!.lower)?.form !== 'past' || (/^\p{Lu}/u.test(tokens[i]!.text) && i > 0)) return false;
  const before = tokens[beforeAdverbs(tokens, i)];
  const after = tokens[i + 1];
  return (
    BE.test(before?.lower ?? '') ||
    /^(?:by|as)$/.test(after?.lower ?? '') ||
    (after?.kind === 'quote' && tokens[i - 1]?.text === ',')
  );
}

/** "the board notes that": who or what can speak stands before, and what is said follows. */
const isSpeakersVerb = (tokens: readonly Token[], i: number): boolean => {
  const { lower } = tokens[i - 1]!;
  const canSpeak = isPersonNoun(lower) || ORGANIZATION.has(lower) || isSpeechNoun(lower);
  return canSpeak && tokens[i + 1]?.lower === 'that';
};

/** Words that open an aside between a plural subject and its verb. */
const ASIDE =
  /^(?:like|including|such|led|among|especially|particularly|notably|meanwhile|however|too|though|in|who)$/;
/** How far the comma that opens an aside may stand before the one that closes it. */
const REACH = 14;

/** "Critics, including Holm, say": a plain form after an aside to a plural noun. */
function followsAside(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.text !== ',' || readCue(tokens[i]!.lower)?.strength !== 'say') return false;
  const comma = tokens.findLastIndex(({ text }, k) => k < i - 1 && k > i - REACH && text === ',');
  return (
    comma > 0 &&
    ASIDE.test(tokens[comma + 1]!.lower) &&
    /(?:[^su]s|people|some|many|most)$/.test(tokens[comma - 1]!.lower)
  );
}

/** Whether what stands around a form that can be a noun makes it a verb. */
const isVerbByPlace = (tokens: readonly Token[], i: number): boolean =>
  endsAside(tokens, i) || isSpeakersVerb(tokens, i);

/** "Nor did Holm say": an auxiliary stands before the subject. */
function isInverted(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (at > 0 && i - at < 5 && /^\p{Lu}/u.test(tokens[at]!.text)) at--;
  return at < i - 1 && /^(?:did|does|do|would|could|should|can|will)$/i.test(tokens[at]!.text);
}

/** "officials say", and "Democrats say" at the head of a sentence: a plain form after a plural. */
const isPluralsVerb = ({ text, lower }: Token, i: number, lemma: string): boolean =>
  /[^su]s$/.test(lower) &&
  (!/^\p{Lu}/u.test(text) ||
    (i === 1 && /^(?:say|think|believe|argue|insist|contend|warn|call)$/.test(lemma)));

/** Whether a word that can be a reporting verb is one here, and not a noun ("his claims"). */
export function isVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const previous = tokens[i - 1];
  const cue = readCue(token.lower)!;
  if (/^\p{Lu}/u.test(token.text) && i > 0 && token.lower !== 'tweeted') return false;
  if (isAsked(tokens, i)) return false;
  if (previous?.kind !== 'word')
    return cue.form !== 'base' || UNCHANGED.test(token.lower) || followsAside(tokens, i);
  const isFree =
    PRONOUNS.has(previous.lower) ||
    /^(?:which|that)$/.test(previous.lower) ||
    isAdverb(previous.lower) ||
    /^\p{Lu}/u.test(previous.text);
  if (ARTICLES.test(previous.lower)) return false;
  const isNamed = i > 1 && /^\p{Lu}/u.test(previous.text);
  if (PREPOSITIONS.has(previous.lower) && !isNamed && !isAdverb(previous.lower) && cue.form !== 'ing')
    return false;
  if (BE.test(tokens[beforeAdverbs(tokens, i)]?.lower ?? '') && cue.form === 'past') return false;
  if (cue.form === 'ing' && /^(?:most|more|very|so|less)$/.test(previous.lower)) return false;
  if (cue.form === 'ing' && previous.lower === 'as' && !isQuoted(tokens, i)) return false;
  if (
    PARTICIPLES.test(token.lower) &&
    !/^(?:has|have|had|'ve|'d)$/.test(previous.lower) &&
    !isAdverb(previous.lower)
  )
    return false;
  if (cue.form === 'past' && tokens[i + 1]?.lower === 'by' && cue.lemma !== 'say') return false;
  if (PHRASES[cue.lemma] && !PHRASES[cue.lemma]!.test(tokens[i + 1]?.lower ?? '')) return false;
  if (closesQuotation(tokens, i) && (cue.form === 'present' || /[^su]s$/.test(previous.lower))) return true;
  if (cue.form === 'present') return isFree || !NOUNS.has(cue.lemma) || isVerbByPlace(tokens, i);
  if (cue.form !== 'base' || UNCHANGED.test(token.lower)) return true;
  if (/^(?:and|or)$/.test(previous.lower))
    return tokens.slice(Math.max(0, i - 12), i).some(({ lower }) => MODAL.test(lower));
  if (BEFORE_BASE.test(tokens[beforeAdverbs(tokens, i)]?.lower ?? '') || isInverted(tokens, i)) return true;
  return isPluralsVerb(previous, i, cue.lemma);
}
