import type { Frame } from '../frames.ts';
import type { Finding, Reading } from '../reading.ts';
import type { Subject } from '../subjects/index.ts';
import { DASH } from '../words.ts';
import { readChain, skipTopic } from './adjuncts.ts';
import { readAddressee } from './nouns.ts';
import { SAYS_TO, SPEECH } from './tables.ts';
import type { Adjunct, Tokens } from './types.ts';
import { readWhen } from './when.ts';

/** Words that describe a speaker between commas, at most. */
const DESCRIPTION = 22;
const AHEAD = /^(?:will|would|plans?|planned|expected|scheduled|hopes?|could|should|may|might|if|can)$/;

/** The phrases around a reporting verb that tell where, when and to whom; those nearest to the verb first. */
export function readAround(reading: Reading, { sentence, subject, frame }: Finding): Adjunct[] {
  const { tokens } = reading.sentences[sentence]!;
  if (frame && (!SPEECH.has(frame.lemma) || isAhead(tokens, frame))) return [];
  const own = frame ? [...readAfter(tokens, frame), ...readBetween(tokens, frame)] : [];
  return [...own, ...readBefore(tokens, subject, reading.frames[sentence]!, frame)];
}

function isAhead(tokens: Tokens, { cue, subject, order }: Frame): boolean {
  if (order === 'verb-subject') return false;
  return tokens.slice(Math.max(subject.to, cue - 4), cue).some(({ lower }) => AHEAD.test(lower));
}

/** What follows the verb, or the subject where that follows the verb: "said in Lindholm on Friday". */
function readAfter(tokens: Tokens, frame: Frame): Adjunct[] {
  const right = quoteAfter(tokens, frame.cueEnd);
  if (frame.order === 'verb-subject') return readInverted(tokens, frame, right);
  const told = readTold(tokens, frame);
  const at = told ? told.to : frame.cueEnd;
  // “referred to Holm” speaks of him, “said to Holm” speaks to him.
  if (!told && tokens[at]?.lower === 'to' && !SAYS_TO.test(frame.lemma)) return [];
  const from = skipTopic(tokens, at);
  const chain = readChain(tokens, from, right).adjuncts;
  if (told) return [told, ...chain];
  return from > at ? afterTopic(chain) : chain;
}

/** After "of his defeat in Lindholm on Friday" a place or a day may be the topic's; after an occasion it is not. */
function afterTopic(chain: readonly Adjunct[]): Adjunct[] {
  const first = chain.findIndex(({ tells }) => tells === 'occasion');
  return first < 0 ? [] : chain.slice(first);
}

/** "told reporters"; where the words after "told" cannot be told apart from a clause, nothing. */
function readTold(tokens: Tokens, { lemma, cueEnd }: Frame): Adjunct | undefined {
  if (!/^(?:tell|assure|inform|remind|warn|ask|address|lecture|text|brief|advise|notify)$/.test(lemma))
    return undefined;
  const found = tokens[cueEnd]?.lower === 'that' ? undefined : readAddressee(tokens, cueEnd);
  return found && { tells: 'addressee', ...found };
}

/** "said Holm, the harbour master, in an interview": after the subject, or after what describes it. */
function readInverted(tokens: Tokens, { subject }: Frame, right: number): Adjunct[] {
  const direct = readChain(tokens, subject.to, right).adjuncts;
  if (direct.length > 0 || tokens[subject.to]?.text !== ',')
    return direct.filter(({ tells }, i) => i > 0 || (tells !== 'place' && tells !== 'addressee'));
  const comma = tokens.findIndex(({ text }, i) => i > subject.to && text === ',');
  if (comma < 0 || comma >= right || comma - subject.to > DESCRIPTION) return [];
  return readChain(tokens, comma, right).adjuncts.filter(({ tells }) => tells !== 'place');
}

/** What stands between the subject and its verb: "Holm, speaking to reporters on Monday, said". */
function readBetween(tokens: Tokens, { order, subject, cue, link }: Frame): Adjunct[] {
  if (link === 'shared' && tokens[cue - 1]?.text === ',') return readMain(tokens, subject, cue);
  if (order === 'verb-subject' || link !== 'own' || cue - subject.to < 1) return [];
  const direct = readChain(tokens, subject.to, cue);
  const found = direct.adjuncts;
  if (found.length > 0)
    return found.filter(
      ({ tells, from }, i) =>
        tells !== 'place' || i > 0 || (tokens[from - 1]?.text === ',' && tokens[from]!.lower === 'in'),
    );
  const comma = tokens.findLastIndex(({ text }, i) => i < cue - 1 && i > subject.to && text === ',');
  return comma < 0
    ? []
    : readChain(tokens, comma, cue).adjuncts.filter(({ tells }) => tells === 'occasion' || tells === 'when');
}

/** The time of the clause that a participle goes on from: "Holm on Friday met Dovik, saying", "met Dovik on Friday, saying". */
function readMain(tokens: Tokens, subject: Subject, cue: number): Adjunct[] {
  const direct = readChain(tokens, subject.to, cue).adjuncts.filter(({ tells }) => tells === 'when');
  if (direct.length > 0) return direct;
  const between = tokens.slice(subject.to, cue - 1);
  if (between.some(({ text, lower }) => text === ',' || AHEAD.test(lower))) return [];
  for (let at = Math.max(subject.to + 1, cue - 6); at < cue - 1; at++) {
    const when = readWhen(tokens, at);
    if (when?.tells === 'when' && when.to === cue - 1) return [when];
  }
  return [];
}

/** What opens the sentence: "In an interview on Friday, Holm said". */
function readBefore(
  tokens: Tokens,
  subject: Subject,
  frames: readonly Frame[],
  frame: Frame | undefined,
): Adjunct[] {
  const own = frame?.order === 'verb-subject' ? Math.min(frame.cue, subject.from) : subject.from;
  const from = openingAt(tokens);
  const isFirst = !frames.some(({ subject: other }) => other.from < own && other.from > from);
  if (own <= from || !isFirst || (frame && isParenthesis(tokens, frame))) return [];
  const { adjuncts, end } = readChain(tokens, from, own);
  if (!adjuncts.some(({ tells }) => tells !== 'nothing')) return [];
  const rest = tokens[end]?.text === ',' ? end + 1 : end;
  if (rest >= own) return adjuncts;
  const isApart = tokens.slice(end, own).some(({ kind }) => kind === 'quote');
  return !isApart && (tokens[end]?.text === ',' || isLoose(tokens, end, own))
    ? adjuncts.filter(({ tells }) => tells === 'occasion' || tells === 'addressee')
    : [];
}

/** "On Friday, Holm said, the harbour froze": the opening belongs to what is reported. */
function isParenthesis(tokens: Tokens, { cueEnd, subject, order }: Frame): boolean {
  const end = order === 'verb-subject' ? subject.to : cueEnd;
  return (
    tokens[end]?.text === ',' && tokens[end + 1]?.kind === 'word' && !/ing$/.test(tokens[end + 1]!.lower)
  );
}

/** Whether what is left before the subject hangs on the phrases: "after the talks,", "that touched on fish,". */
function isLoose(tokens: Tokens, from: number, to: number): boolean {
  return (
    tokens[to - 1]?.text === ',' &&
    /^(?:after|before|about|following|ahead|where|during|aimed|on|to|of|as|that|with|in|at|from|several|two|three|just|shortly|hours|minutes|days)$/.test(
      tokens[from]?.lower ?? '',
    )
  );
}

/** The first token that is neither the dateline nor a word that joins the sentence to the one before. */
function openingAt(tokens: Tokens): number {
  let at = 0;
  if (/^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? ''))
    at = tokens.slice(0, 14).findIndex(({ text }) => DASH.test(text)) + 1;
  while (
    /^(?:and|but|so|then|later|also|meanwhile|still|yet|or|,|separately|again|once)$/.test(
      tokens[at]?.lower || tokens[at]?.text || '',
    )
  )
    at++;
  return at;
}

function quoteAfter(tokens: Tokens, from: number): number {
  const at = tokens.findIndex(
    ({ kind, text }, i) => i >= from && kind === 'quote' && text.split(/\s+/).length > 7,
  );
  return at < 0 ? tokens.length : at;
}
