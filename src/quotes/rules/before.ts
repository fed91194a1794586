import type { Frame } from '../frames.ts';
import { reports } from '../matrix.ts';
import type { Finding, Reading } from '../reading.ts';
import { findTold } from './told.ts';
import { DASH } from '../words.ts';
import type { Token } from '../tokens.ts';

/**
 * The speaker stands before the quotation, in the same sentence; of several the first, who reports the others,
 * unless a clause with a speaker of its own begins.
 *
 * @example Holm said it would be “a long and wet summer.”
 */
export function findBefore({ quotes, sentences, frames }: Reading, quote: number): Finding | undefined {
  const { sentence, token } = quotes[quote]!;
  const { tokens } = sentences[sentence]!;
  let best: Frame | undefined;
  for (const frame of frames[sentence]!) {
    if (frame.cue > token) break;
    if (isBetweenDashes(tokens, frame, token) || (best && (isAside(tokens, frame) || isThought(best, frame))))
      continue;
    if (frame.link === 'passive' ? best || !isAgentOf(tokens, frame, token) : frame.subject.from > token)
      continue;
    const isOwn = best?.subject.from === frame.subject.from && isLoose(best) && !isLoose(frame);
    const isAdded = best?.subject.from === frame.subject.from && best.order === 'verb-subject';
    const isShared =
      best?.subject.from === frame.subject.from && frame.link === 'shared' && best.lemma !== 'according to';
    if (
      !best ||
      isShared ||
      (isAdded && frame.subject.relative !== undefined) ||
      isOwn ||
      isOwnClause(tokens, best, frame) ||
      (leadsIn(tokens, frame, token) && !reports(tokens, best, frame)) ||
      (best.lemma === 'quote' && tokens[frame.cue - 1]?.lower === 'as') ||
      outweighs(best, frame) ||
      leavesAside(tokens, best, frame)
    )
      best = frame;
  }
  if (!best) return undefined;
  const told = findTold(tokens, frames[sentence]!, best, token);
  return told
    ? { sentence, subject: told.subject, frame: told, via: best.subject }
    : { sentence, subject: best.subject, frame: best };
}

/** "and I quote", "that according to Holm": what says no more than where words come from. */
const isAside = (tokens: readonly Token[], { cue, lemma, subject }: Frame): boolean =>
  lemma === 'according to'
    ? tokens[cue - 1]?.lower === 'that'
    : lemma === 'quote' && tokens[subject.from]!.text === 'I';

/** Verbs of mind: what is reported that somebody wants or knows are still the words of who reports it. */
const MIND =
  /^(?:want|need|know|think|believe|feel|hope|fear|expect|see|understand|consider|doubt|prefer|wish|ensure|show)$/;

/** "Holm said that it would be “wet” and that she wanted “a roof”": whether what is thought is part of what is said. */
const isThought = (before: Frame, { lemma, link }: Frame): boolean =>
  before.strength === 'say' && link === 'shared' && MIND.test(lemma);

/** How far a dash may stand before the one who speaks between dashes. */
const ASIDE = 6;

/** "the plan — as Holm noted — promises": whether dashes set off what somebody says before the quotation. */
function isBetweenDashes(tokens: readonly Token[], { subject, cueEnd }: Frame, quote: number): boolean {
  let opener = subject.from - 1;
  while (opener > subject.from - ASIDE && tokens[opener]?.kind === 'word') opener--;
  if (!DASH.test(tokens[opener]?.text ?? '')) return false;
  const close = tokens.findIndex(({ kind, text }, i) => i >= cueEnd && (kind === 'quote' || DASH.test(text)));
  return close > 0 && close < quote - 1 && tokens[close]!.kind === 'sign';
}

/** "denounced by Holm as “…”", "called “…” by Holm": whether the quotation goes with a participle and its agent. */
const isAgentOf = (tokens: readonly Token[], { cue, subject }: Frame, quote: number): boolean =>
  subject.from > quote
    ? tokens.slice(cue, quote).every(({ kind }) => kind === 'word')
    : tokens
        .slice(subject.to, quote)
        .every(({ kind, text }, i) => kind === 'word' || (i === 0 && text === ','));

/** A comma, or a quotation that ends with one. */
const endsInComma = ({ kind, text }: Token): boolean =>
  text === ',' || (kind === 'quote' && /,['’”"]*$/.test(text));

/** "Holm, speaking in Visby,": a verb that hangs on the one that follows. */
const isLoose = ({ link, subject }: Frame): boolean => link === 'shared' || subject.relative !== undefined;

/** "Holm praised Berg, who said": somebody who says something, after somebody who only judges. */
const outweighs = (before: Frame, frame: Frame): boolean =>
  before.strength === 'judge' &&
  frame.strength === 'say' &&
  (frame.subject.kind !== 'nominal' || frame.subject.from < before.subject.from);

/** "With polls showing Holm ahead, the party said": a participle's clause, and after its comma the main one. */
const leavesAside = (tokens: readonly Token[], before: Frame, { subject, link, strength }: Frame): boolean =>
  before.link === 'shared' &&
  link === 'own' &&
  strength === 'say' &&
  subject.from > before.cue &&
  tokens[subject.from - 1]?.text === ',';

/** Whether a frame begins a clause that the one before does not report. */
function isOwnClause(tokens: readonly Token[], before: Frame, frame: Frame): boolean {
  if (frame.subject.from === before.subject.from) return false;
  if (isNonRestrictive(tokens, frame)) return true;
  if (frame.subject.from < before.cue) return false;
  return (
    opensClause(tokens, before, frame) ||
    isSubordinate(tokens, frame) ||
    isParenthetical(tokens, frame) ||
    isAbsolute(tokens, before, frame) ||
    leavesLead(tokens, before, frame)
  );
}

/** ", and Holm called it", "divided: Holm called it": a clause on the level of the one before, and not "and that Holm …". */
function opensClause(tokens: readonly Token[], before: Frame, frame: Frame): boolean {
  let i = frame.subject.from - 1;
  while (
    i > before.cue &&
    tokens[i]!.kind === 'word' &&
    !/^(?:and|but|while|although|though|whereas|yet)$/.test(tokens[i]!.lower)
  )
    i--;
  const sign = tokens[i];
  if (!sign || i < 1 || (sign.kind === 'word' && /^(?:that|how|why|whether)$/.test(tokens[i + 1]!.lower)))
    return false;
  const previous = tokens[i - 1]!;
  return (
    sign.text === ';' ||
    (sign.text === ':' && !isReport(tokens, before, i)) ||
    (sign.kind === 'word' &&
      i > before.cue &&
      (previous.text === ',' ||
        DASH.test(previous.text) ||
        previous.kind === 'quote' ||
        (before.strength === 'judge' &&
          sign.lower === 'and' &&
          frame.subject.kind === 'name' &&
          frame.link === 'own')))
  );
}

/** "…, officials said, with Holm accusing them of": a clause that "with" opens, beside a main one that is over. */
function isAbsolute(tokens: readonly Token[], before: Frame, { cue, subject }: Frame): boolean {
  const opener = tokens.findLastIndex(({ lower }, k) => k < subject.from && lower === 'with');
  return (
    opener > before.cue &&
    tokens[opener - 1]?.text === ',' &&
    /ing$/.test(tokens[cue]!.lower) &&
    cue - subject.to <= 1 + Number(tokens[subject.to]?.text === ',')
  );
}

/** "Holm warned:": whether a colon ends what a verb of saying began. */
const isReport = (tokens: readonly Token[], { cueEnd, strength }: Frame, colon: number): boolean =>
  strength === 'say' && tokens.slice(cueEnd, colon).every(({ kind }) => kind === 'word');

/** "after Holm told", "what Holm calls". */
function isSubordinate(tokens: readonly Token[], frame: Frame): boolean {
  for (let i = frame.subject.from - 1; i >= 0 && i > frame.subject.from - 6; i--) {
    const { kind, lower } = tokens[i]!;
    if (kind !== 'word') return false;
    if (lower === 'who' && i === frame.subject.from - 1) return true;
    if (/^(?:after|when|as|while|before|although|though|where|which|what|whom|with)$/.test(lower))
      return tokens[i - 1]?.lower !== 'that';
    if (/^(?:that|if|and|or|of|to|in)$/.test(lower)) return false;
  }
  return false;
}

/** "Berg, who called it": a relative clause after a comma. */
function isNonRestrictive(tokens: readonly Token[], { subject, cue }: Frame): boolean {
  return tokens[subject.to]?.text === ',' && tokens[subject.to + 1]?.lower === 'who' && cue - subject.to < 8;
}

/** ", Holm said," in the midst of what Holm said. */
function isParenthetical(tokens: readonly Token[], { subject, cue, strength }: Frame): boolean {
  const sign = tokens[subject.from - 1]?.text ?? '';
  if (strength !== 'say' || !(sign === ',' || DASH.test(sign))) return false;
  for (let i = cue + 1; i < cue + 7; i++) if (tokens[i]?.kind !== 'word') return tokens[i]?.text === sign;
  return false;
}

/** Words of time before "after": "Less than a week after". */
const TIMED = 6;

/** "When Berg spoke, Holm called it": the first clause only leads to the second. */
function leavesLead(tokens: readonly Token[], before: Frame, frame: Frame): boolean {
  const opening = tokens.slice(0, before.subject.from).filter(({ kind }) => kind === 'word');
  const lead =
    opening.slice(0, TIMED).find(({ lower }) => /^(?:after|before|since|when)$/.test(lower)) ??
    opening.find(({ lower }) => !/^(?:and|but|so|or)$/.test(lower));
  const isLead =
    /^(?:when|after|as|while|if|although|though|because|before|since|given|once|where|even|asked|using|despite|until|whether|in|on|at|for|with|during)$/.test(
      lead?.lower ?? '',
    ) || /^\p{Lu}\p{Ll}+(?:ed|ing)$/u.test(tokens[0]!.text);
  if (!isLead || before.subject.from > 8 || (lead?.lower === 'as' && before.strength === 'say')) return false;
  return (
    tokens.slice(before.cue, frame.subject.from).some(endsInComma) &&
    !tokens.slice(2, before.subject.from).some(({ text }) => text === ',')
  );
}

/** "a man who promised": a relative clause that no comma parts from its head. */
const isRestrictive = (tokens: readonly Token[], { subject }: Frame): boolean =>
  subject.relative !== undefined && tokens[subject.relative - 1]?.text !== ',';

/** Whether a cue stands right before a quotation that a comma or a colon announces. */
function leadsIn(tokens: readonly Token[], frame: Frame, quote: number): boolean {
  if (
    !/^[,:]$/.test(tokens[quote - 1]?.text ?? '') ||
    frame.strength !== 'say' ||
    frame.lemma === 'go' ||
    (isRestrictive(tokens, frame) && quote - frame.cueEnd > 1) ||
    isSubordinate(tokens, frame)
  )
    return false;
  return (
    tokens.slice(frame.cueEnd, quote - 1).every(({ kind }) => kind === 'word') && quote - frame.cueEnd < 12
  );
}
