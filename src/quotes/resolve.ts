import type { Span } from '../model/index.ts';
import { endOfDescription } from './descriptions.ts';
import { resolveReferences } from './discourse.ts';
import { endOfName, nameOrganization } from './organizations.ts';
import type { PeopleIndex } from './people-index.ts';
import type { Finding, Reading } from './reading.ts';
import { findSubjectAfter, type Subject } from './subjects/index.ts';
import type { Token } from './tokens.ts';
import type { Attribution } from './types.ts';
import { findVia } from './via.ts';
import { isPersonNoun } from './words.ts';

/** Makes the attribution of a quotation from what a rule found. */
export type Resolve = (finding: Finding, rule: string) => Attribution;

/** Rules that guess. */
const GUESSES = new Set(['previous', 'subject', 'mentioned']);
/** Characters that a name and "who" may have together, to stand as one mention. */
const SHORT = 26;

/** Prepares to tell who the words are that name a speaker, through the whole article. */
export function resolveSpeakers(reading: Reading, people: PeopleIndex): Resolve {
  const { members } = people.cast;
  const referents = resolveReferences(reading, people);
  const nameAs = (block: number, span: Span, asWritten: string): string => {
    const entity =
      people.touching(block, span).at(-1)?.member ?? referents.get(`${block}:${span.startUtf16}`)?.entity;
    return typeof entity === 'number' ? members[entity]!.name : (entity ?? asWritten);
  };
  return (finding, rule) => {
    const { tokens, block } = reading.sentences[finding.sentence]!;
    const { subject, frame } = finding;
    const named = { startUtf16: tokens[subject.from]!.start, endUtf16: tokens[subject.to - 1]!.end };
    const partitive = withPartitive(tokens, subject, frame?.cue ?? -1);
    const span = partitive ?? withRelative(tokens, subject, named);
    const words = partitive ?? named;
    const asWritten = reading.blocks[block]!.slice(words.startUtf16, words.endUtf16);
    const cue =
      frame &&
      tokens
        .slice(frame.cue, frame.cueEnd)
        .map(({ text }) => text)
        .join(' ');
    const base = { asWritten, mention: { block, span }, cue, rule, ...nameVia(reading, finding, nameAs) };
    const sure = GUESSES.has(rule) ? 'probably' : 'sure';
    const member = subject.kind === 'name' ? people.touching(block, named).at(-1)?.member : undefined;
    if (member !== undefined)
      return { type: 'person', name: members[member]!.name, ...base, confidence: sure };
    const isOwned = subject.kind === 'nominal' && /^(?:his|her)$/.test(tokens[subject.from]!.lower);
    const referent = isOwned ? undefined : referents.get(`${block}:${named.startUtf16}`);
    if (typeof referent?.entity === 'number') {
      const confidence = referent.isClear ? sure : 'probably';
      return { type: 'person', name: members[referent.entity]!.name, ...base, confidence };
    }
    return readOrganization(reading, finding, base) ?? readDescribed(reading, finding, base, referent?.words);
  };
}

/** What every attribution says of how the speaker is known. */
type Base = Omit<Attribution, 'type' | 'name' | 'confidence'>;

/** A speaker without a name, by the words that describe who it is. */
function readDescribed(
  reading: Reading,
  finding: Finding,
  base: Base,
  known: string | undefined,
): Attribution {
  const { sentence, subject } = finding;
  const isOpen = subject.kind === 'pronoun' && !/ of /.test(base.asWritten);
  const described = isDescription(reading.sentences[sentence]!.tokens, subject)
    ? { ...base, ...readDescription(reading, finding, base.mention) }
    : base;
  const confidence = isOpen ? 'unsure' : 'probably';
  return { type: 'described', name: known ?? described.asWritten, ...described, confidence };
}

/** Whether a subject is no name and no pronoun, whatever its capital at the head of a sentence: "Officials in Visby". */
const isDescription = (tokens: readonly Token[], { from, to, kind }: Subject): boolean =>
  kind === 'nominal' || (from === 0 && to === 1 && isPersonNoun(tokens[from]!.lower.replace(/s$/, '')));

/** All the words that describe a speaker, and where they stand. */
function readDescription(
  { sentences, blocks }: Reading,
  { sentence, subject, frame }: Finding,
  mention: Attribution['mention'],
): Pick<Attribution, 'asWritten' | 'mention'> {
  const { tokens, block } = sentences[sentence]!;
  const right = frame && frame.cue >= subject.to ? frame.cue : tokens.length;
  const startUtf16 = tokens[subject.from]!.start;
  const endUtf16 = tokens[endOfDescription(tokens, subject, right) - 1]!.end;
  const { span } = mention;
  const isWhole = span.startUtf16 > startUtf16 || span.endUtf16 > endUtf16;
  return {
    asWritten: blocks[block]!.slice(startUtf16, endUtf16),
    mention: isWhole ? mention : { block, span: { startUtf16, endUtf16 } },
  };
}

/** The organization that a speaker's words name, with all of its name. */
function readOrganization(reading: Reading, finding: Finding, base: Base): Attribution | undefined {
  const { subject, sentence } = finding;
  const name = nameOrganization(reading, finding, base.asWritten);
  if (name === undefined) return undefined;
  const found = { ...base, type: 'organization', name, confidence: 'probably' } as const;
  if (subject.kind !== 'name') return found;
  const { tokens, block } = reading.sentences[sentence]!;
  const endUtf16 = tokens[endOfName(tokens, subject) - 1]!.end;
  const asWritten = reading.blocks[block]!.slice(tokens[subject.from]!.start, endUtf16);
  const { span } = base.mention;
  const mention = { block, span: { ...span, endUtf16: Math.max(span.endUtf16, endUtf16) } };
  return { ...found, name: name + asWritten.slice(base.asWritten.length), asWritten, mention };
}

/** The source that passes the words on, by the words that name it. */
function nameVia(
  reading: Reading,
  finding: Finding,
  nameAs: (block: number, span: Span, asWritten: string) => string,
): Pick<Attribution, 'via'> {
  const source = findVia(reading, finding);
  if (!source) return {};
  const { tokens, block } = reading.sentences[finding.sentence]!;
  const span = { startUtf16: tokens[source.from]!.start, endUtf16: tokens[source.to - 1]!.end };
  const words = reading.blocks[block]!.slice(span.startUtf16, span.endUtf16);
  return { via: { name: nameAs(block, span, words), mention: { block, span } } };
}

/** "one of the officials": the pronoun with those whom it is one of. */
function withPartitive(tokens: readonly Token[], { from, to, kind }: Subject, cue: number): Span | undefined {
  if (kind !== 'pronoun' || tokens[to]?.lower !== 'of') return undefined;
  const whole = findSubjectAfter(tokens, to + 1, cue > to ? cue : tokens.length);
  return whole && { startUtf16: tokens[from]!.start, endUtf16: tokens[whole.to - 1]!.end };
}

/** "Ida Holm, who": the name with the relative pronoun that is the verb's subject; the pronoun alone after a long name. */
function withRelative(tokens: readonly Token[], { to, relative }: Subject, named: Span): Span {
  const next = tokens[to]?.text === ',' ? to + 1 : to;
  const at = relative ?? (tokens[next]?.lower === 'who' ? next : undefined);
  if (at === undefined) return named;
  const span = { ...named, endUtf16: tokens[at]!.end };
  if (span.endUtf16 - span.startUtf16 <= SHORT) return span;
  return relative === undefined
    ? named
    : { startUtf16: tokens[relative]!.start, endUtf16: tokens[relative]!.end };
}
