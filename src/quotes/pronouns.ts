import type { PeopleIndex } from './people-index.ts';
import type { Reading } from './reading.ts';
import { findSentenceSubject } from './subjects.ts';
import type { Sentence, Token } from './tokens.ts';

/** Whom a pronoun stands for. */
export interface Referent {
  /** Index into the cast. */
  readonly member: number;
  /** False when somebody else comes near. */
  readonly isClear: boolean;
}

/** How much a mention adds to a person's salience, by its place; all fades from sentence to sentence. */
const WEIGHT = { subject: 100, speaker: 70, other: 35, possessive: 20, quoted: 4 };
/** What repetition adds. */
const REPEAT = 0.25;
const FADE = 0.5;
/** A rival below this share of the first leaves no doubt. */
const CLEAR = 0.55;

/**
 * Resolves each "he" and "she" of the reporter's text, sentence by sentence: the person of that gender
 * who was last spoken of as subject or speaker, and is not spoken of inside the quotation itself.
 * The weights follow Lappin and Leass (1994), "An algorithm for pronominal anaphora resolution", in small.
 *
 * @returns referents by `block:offset`.
 */
export function resolvePronouns({ sentences, frames }: Reading, people: PeopleIndex): Map<string, Referent> {
  const salience = new Salience(people);
  const referents = new Map<string, Referent>();
  sentences.forEach((sentence, index) => {
    salience.fade();
    const { tokens, block } = sentence;
    const subject = findSentenceSubject(tokens, tokens.length);
    const speakers = new Set(frames[index]!.flatMap(({ subject: { from, to } }) => range(from, to)));
    const subjects = new Set([subject, frames[index]![0]?.subject].flatMap((one) => (one ? range(one.from, one.to) : [])));
    const quoted = membersQuoted(sentence, people);
    tokens.forEach((token, i) => {
      const weight = subjects.has(i) ? WEIGHT.subject : speakers.has(i) ? WEIGHT.speaker : WEIGHT.other;
      if (token.kind === 'quote') return quoted.forEach((member) => salience.add(member, WEIGHT.quoted));
      const named = endsName(token, block, people);
      if (named !== undefined) salience.add(named, /^['’]s$/.test(tokens[i + 1]?.text ?? '') ? WEIGHT.possessive : weight);
      const pronoun = readPronoun(token);
      if (!pronoun) return;
      const referent = salience.best(pronoun, speakers.has(i) ? quoted : new Set());
      if (!referent) return;
      referents.set(`${block}:${token.start}`, referent);
      salience.add(referent.member, /^(?:he|she)$/.test(token.lower) ? weight : WEIGHT.possessive);
    });
  });
  return referents;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

function readPronoun({ kind, lower }: Token): 'he' | 'she' | undefined {
  if (kind !== 'word') return undefined;
  if (/^(?:he|his|him|himself|he's|he'd|he'll)$/.test(lower)) return 'he';
  return /^(?:she|her|hers|herself|she's|she'd|she'll)$/.test(lower) ? 'she' : undefined;
}

/** The person whose name ends with this token. */
function endsName(token: Token, block: number, people: PeopleIndex): number | undefined {
  if (token.kind !== 'word') return undefined;
  const mention = people.touching(block, { startUtf16: token.start, endUtf16: token.end }).at(-1);
  return mention && mention.span.endUtf16 <= token.end ? mention.member : undefined;
}

function membersQuoted({ tokens, block }: Sentence, people: PeopleIndex): Set<number> {
  const spans = tokens.filter(({ kind }) => kind === 'quote');
  return new Set(spans.flatMap(({ start, end }) => people.touching(block, { startUtf16: start, endUtf16: end }).map(({ member }) => member)));
}

/** Who is being spoken of, and how much. */
class Salience {
  readonly #people: PeopleIndex;
  readonly #values = new Map<number, number>();

  constructor(people: PeopleIndex) {
    this.#people = people;
  }

  /** Lets all fade; those hardly spoken of any more are dropped. */
  fade(): void {
    for (const [member, value] of this.#values) {
      if (value < 0.01) this.#values.delete(member);
      else this.#values.set(member, value * FADE);
    }
  }

  add(member: number, weight: number): void {
    const before = this.#values.get(member) ?? 0;
    this.#values.set(member, Math.max(before, weight) + REPEAT * Math.min(before, weight));
  }

  /** The most salient person whom the pronoun suits. */
  best(pronoun: 'he' | 'she', quoted: ReadonlySet<number>): Referent | undefined {
    let first = -1;
    let top = 0;
    let second = 0;
    for (const [member, value] of this.#values) {
      const known = this.#people.cast.members[member]!.pronoun;
      if (known && known !== pronoun) continue;
      const fit = value * (known ? 1 : 0.6) * (quoted.has(member) ? 0.2 : 1);
      if (fit > top) [first, second, top] = [member, top, fit];
      else if (fit > second) second = fit;
    }
    return first < 0 ? undefined : { member: first, isClear: second < top * CLEAR };
  }
}
