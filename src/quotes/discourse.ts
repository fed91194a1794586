import { endOfDescription } from './descriptions.ts';
import { matchEpithet } from './epithets.ts';
import type { Frame } from './frames.ts';
import type { PeopleIndex } from './people-index.ts';
import type { Reading } from './reading.ts';
import { Salience, type Entity, type Referent } from './salience.ts';
import type { Subject } from './subjects/index.ts';
import type { Sentence, Token } from './tokens.ts';
import { isPersonNoun, isSpeechNoun } from './words.ts';

/** How much a mention adds to a person's salience, by its place. */
const WEIGHT = { speaker: 120, subject: 100, inner: 70, other: 35, possessive: 40, quoted: 4 };
/** Endings of nouns for persons, and things that end so. */
const AGENT = /(?:er|or|ist|ian|man|woman|ant|ee)$/;
const THING =
  /^(?:(?:news)?letter|(?:news)?paper|poster|banner|sticker|fl[iy]er|order|chapter|number|committee|survey|answer|offer)$/;
/** How far an appositive reaches to the pronoun that it describes. */
const BESIDE = 12;

/** Who is where in a sentence, for the resolution of its pronouns. */
interface Scene {
  readonly sentence: Sentence;
  readonly frames: readonly Frame[];
  /** The subject of the sentence and of its first verb of saying. */
  readonly main: readonly Subject[];
  /** Its subjects by their first token. */
  readonly holders: ReadonlyMap<number, Subject>;
  /** Members whom its quotations name. */
  readonly quoted: ReadonlySet<number>;
}

/**
 * Follows who is spoken of through the article and resolves each "he" and "she" of the reporter's text, and
 * each description that is a subject: the person who suits and was last spoken of most, as subject or speaker.
 * The weights follow Lappin and Leass (1994), "An algorithm for pronominal anaphora resolution", in small.
 *
 * @returns referents by `block:offset` of the words' start.
 */
export function resolveReferences(
  { sentences, frames, mains, blocks }: Reading,
  people: PeopleIndex,
): Map<string, Referent> {
  const salience = new Salience(people.cast);
  const referents = new Map<string, Referent>();
  const wholes = new Map<Entity, string>();
  sentences.forEach((sentence, index) => {
    salience.fade();
    const scene = readScene(sentence, frames[index]!, mains[index], people);
    for (const member of scene.quoted) salience.add(member, WEIGHT.quoted);
    sentence.tokens.forEach((token, i) => {
      if (token.kind !== 'word') return;
      const weight = weigh(scene, i);
      const named = endsName(token, sentence.block, people);
      if (named !== undefined) salience.add(named, weighOwner(scene, i) ?? weight);
      const referent = refer(scene, i, blocks[sentence.block]!, people, salience);
      if (!referent) return;
      if (typeof referent.entity === 'string' && !wholes.has(referent.entity))
        wholes.set(referent.entity, describeWhole(scene, i, blocks[sentence.block]!));
      referents.set(`${sentence.block}:${token.start}`, { ...referent, words: wholes.get(referent.entity) });
      const isOther = readPronoun(token) && !/^(?:he|she)/.test(token.lower);
      salience.add(referent.entity, isOther ? WEIGHT.possessive : weight);
    });
  });
  return referents;
}

function readScene(
  sentence: Sentence,
  frames: readonly Frame[],
  own: Subject | undefined,
  people: PeopleIndex,
): Scene {
  const first =
    frames[0] && !isDependent(sentence.tokens, frames[0].subject.from) ? frames[0].subject : undefined;
  const main = [own, first].filter((one) => one !== undefined);
  const holders = new Map([...main, ...frames.map(({ subject }) => subject)].map((one) => [one.from, one]));
  return { sentence, frames, main, holders, quoted: membersQuoted(sentence, people) };
}

/** "when Holm asked": whether a word that makes a clause depend on another stands right before a subject. */
const isDependent = (tokens: readonly Token[], from: number): boolean =>
  /^(?:when|after|as|while|before|because|if|although|though|that|whether|since|until|where|what)$/.test(
    tokens[from - 1]?.lower ?? '',
  );

/** Whom the words at token `i` mean, where they are a pronoun or a description. */
function refer(
  scene: Scene,
  i: number,
  text: string,
  people: PeopleIndex,
  salience: Salience,
): Referent | undefined {
  const { tokens, block } = scene.sentence;
  const pronoun = readPronoun(tokens[i]);
  const holder = scene.holders.get(i);
  if (!pronoun) return holder && describe(scene, holder, text, people, salience);
  if (!holder) return salience.best(pronoun, new Set());
  return salience.best(pronoun, new Set([...scene.quoted, ...membersAfter(tokens, i, block, people)]));
}

const holds = ({ from, to }: Subject, i: number): boolean => i >= from && i < to;

/** "…, Holm said.": the speaker at the end of the sentence. */
const closes = (tokens: readonly Token[], { cue, subject, strength, link }: Frame): boolean =>
  strength === 'say' && link === 'own' && Math.max(cue + 1, subject.to) >= tokens.length - 1;

function weigh({ sentence, main, frames }: Scene, i: number): number {
  const frame = frames.find(({ subject }) => holds(subject, i));
  if (main.some((subject) => holds(subject, i)) || (frame && closes(sentence.tokens, frame)))
    return frame?.strength === 'say' ? WEIGHT.speaker : WEIGHT.subject;
  return frame ? WEIGHT.inner : WEIGHT.other;
}

/** "Holm's plan": a name that only qualifies; "Holm's claim that he" has Holm speak of himself. */
function weighOwner({ sentence: { tokens }, main }: Scene, i: number): number | undefined {
  if (tokens[i + 1]?.lower !== "'s") return undefined;
  const noun = i + 2 + tokens.slice(i + 2, i + 5).findIndex(({ lower }) => isSpeechNoun(lower));
  const isHis =
    noun > i + 1 && tokens[noun + 1]?.lower === 'that' && readPronoun(tokens[noun + 2]) !== undefined;
  if (isHis) return WEIGHT.subject;
  return main.some((subject) => holds(subject, i)) ? WEIGHT.inner : WEIGHT.possessive;
}

/** Members named in the same clause after a subject "he", who is none of them: "he praised Holm". */
function membersAfter(tokens: readonly Token[], i: number, block: number, people: PeopleIndex): number[] {
  const found: number[] = [];
  for (let k = i + 1; tokens[k]?.kind === 'word'; k++) {
    const member = tokens[k]!.isPerson ? endsName(tokens[k]!, block, people) : undefined;
    if (member !== undefined) found.push(member);
  }
  return found;
}

function readPronoun(token: Token | undefined): 'he' | 'she' | undefined {
  const lower = token?.lower ?? '';
  if (/^(?:he|his|him|himself)$/.test(lower)) return 'he';
  return /^(?:she|her|hers|herself)$/.test(lower) ? 'she' : undefined;
}

/** Whom a description means: "the senator" somebody named, "a voter" somebody new. */
function describe(
  { sentence: { tokens }, frames }: Scene,
  subject: Subject,
  text: string,
  people: PeopleIndex,
  salience: Salience,
): Referent | undefined {
  if (subject.kind === 'pronoun' || tokens.slice(subject.from, subject.to).some(({ isPerson }) => isPerson))
    return undefined;
  const first = tokens[subject.from]!.lower;
  if (first === 'the' || tokens[subject.from - 1]?.lower === 'the') {
    const from = first === 'the' ? subject.from + 1 : subject.from;
    const words = tokens.slice(from, subject.to).map(({ lower }) => lower);
    const office = tokens[subject.to]?.lower === 'of' ? [tokens[subject.to + 1]?.lower ?? ''] : [];
    const member = matchEpithet([...office, ...words], people.cast, salience);
    const entity = member ?? salience.described(words.at(-1) ?? '');
    return entity === undefined ? undefined : { entity, isClear: false };
  }
  if (subject.kind !== 'nominal' || !/^(?:a|an|one|another)$/.test(first)) return undefined;
  const isSpeaker = frames.some(
    (frame) => frame.subject.from === subject.from && frame.strength === 'say' && frame.link === 'own',
  );
  const noun = tokens[subject.to - 1]!.lower;
  const isPerson = isPersonNoun(noun) || (isSpeaker && AGENT.test(noun) && !THING.test(noun));
  if (!isPerson || describesPronoun(tokens, subject)) return undefined;
  return { entity: text.slice(tokens[subject.from]!.start, tokens[subject.to - 1]!.end), isClear: true };
}

/** All the words of a description that begins at token `i`: "a pilot from Visby". */
function describeWhole({ sentence: { tokens }, holders, frames }: Scene, i: number, text: string): string {
  const subject = holders.get(i)!;
  const cue = frames.find((frame) => frame.subject === subject)?.cue ?? -1;
  const end = endOfDescription(tokens, subject, cue >= subject.to ? cue : tokens.length);
  return text.slice(tokens[i]!.start, tokens[end - 1]!.end);
}

/** "A pilot from Visby, she …": the description of a pronoun that follows. */
function describesPronoun(tokens: readonly Token[], { to }: Subject): boolean {
  return tokens
    .slice(to, to + BESIDE)
    .some(({ text }, i, after) => text === ',' && /^(?:he|she)$/.test(after[i + 1]?.lower ?? ''));
}

/** The person whose name ends with this token. */
function endsName(token: Token, block: number, people: PeopleIndex): number | undefined {
  const mention = people.touching(block, { startUtf16: token.start, endUtf16: token.end }).at(-1);
  return mention && mention.span.endUtf16 <= token.end ? mention.member : undefined;
}

function membersQuoted({ tokens, block }: Sentence, people: PeopleIndex): Set<number> {
  const spans = tokens.filter(({ kind }) => kind === 'quote');
  return new Set(
    spans.flatMap(({ start, end }) =>
      people.touching(block, { startUtf16: start, endUtf16: end }).map(({ member }) => member),
    ),
  );
}
