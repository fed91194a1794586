import { matchEpithet } from './epithets.ts';
import type { PeopleIndex } from './people-index.ts';
import type { Reading } from './reading.ts';
import { Salience, type Referent } from './salience.ts';
import { isPersonNoun } from './words.ts';
import { findSentenceSubject, type Subject } from './subjects/index.ts';
import type { Sentence, Token } from './tokens.ts';

/** How much a mention adds to a person's salience, by its place. */
const WEIGHT = { subject: 100, speaker: 70, other: 35, possessive: 40, quoted: 4 };

/**
 * Follows who is spoken of through the article and resolves each "he" and "she" of the reporter's text, and
 * each description that is a subject: the person who suits and was last spoken of most, as subject or speaker.
 * The weights follow Lappin and Leass (1994), "An algorithm for pronominal anaphora resolution", in small.
 *
 * @returns referents by `block:offset` of the words' start.
 */
export function resolveReferences(
  { sentences, frames, blocks }: Reading,
  people: PeopleIndex,
): Map<string, Referent> {
  const salience = new Salience(people.cast);
  const referents = new Map<string, Referent>();
  sentences.forEach((sentence, index) => {
    salience.fade();
    const { tokens, block } = sentence;
    const subjects = frames[index]!.map(({ subject }) => subject);
    const main = [findSentenceSubject(tokens, tokens.length), subjects[0]].filter((one) => one !== undefined);
    const quoted = membersQuoted(sentence, people);
    for (const member of quoted) salience.add(member, WEIGHT.quoted);
    const described = new Map([...main, ...subjects].map((subject) => [subject.from, subject]));
    tokens.forEach((token, i) => {
      if (token.kind !== 'word') return;
      const isSpeaker = subjects.some((subject) => holds(subject, i));
      const weight = main.some((subject) => holds(subject, i))
        ? WEIGHT.subject
        : isSpeaker
          ? WEIGHT.speaker
          : WEIGHT.other;
      const named = endsName(token, block, people);
      if (named !== undefined)
        salience.add(named, /^['’]s$/.test(tokens[i + 1]?.text ?? '') ? WEIGHT.possessive : weight);
      const pronoun = readPronoun(token);
      const subject = described.get(i);
      const referent = pronoun
        ? salience.best(pronoun, isSpeaker ? quoted : new Set())
        : subject &&
          describe(
            tokens,
            subject,
            blocks[block]!,
            people,
            salience,
            frames[index]!.some(
              (frame) =>
                frame.subject.from === subject.from && frame.strength === 'say' && frame.link === 'own',
            ),
          );
      if (!referent) return;
      referents.set(`${block}:${token.start}`, referent);
      salience.add(referent.entity, pronoun && !/^(?:he|she)/.test(token.lower) ? WEIGHT.possessive : weight);
    });
  });
  return referents;
}

const holds = ({ from, to }: Subject, i: number): boolean => i >= from && i < to;

function readPronoun({ lower }: Token): 'he' | 'she' | undefined {
  if (/^(?:he|his|him|himself|he's|he'd|he'll)$/.test(lower)) return 'he';
  return /^(?:she|her|hers|herself|she's|she'd|she'll)$/.test(lower) ? 'she' : undefined;
}

/** Whom a description means: "the senator" somebody named, "a voter" somebody new. */
function describe(
  tokens: readonly Token[],
  subject: Subject,
  text: string,
  people: PeopleIndex,
  salience: Salience,
  isSpeaker: boolean,
): Referent | undefined {
  if (subject.kind === 'pronoun' || tokens.slice(subject.from, subject.to).some(({ isPerson }) => isPerson))
    return undefined;
  const first = tokens[subject.from]!.lower;
  const isDefinite = first === 'the' || tokens[subject.from - 1]?.lower === 'the';
  if (isDefinite) {
    const words = tokens
      .slice(first === 'the' ? subject.from + 1 : subject.from, subject.to)
      .map(({ lower }) => lower);
    const office = tokens[subject.to]?.lower === 'of' ? [tokens[subject.to + 1]?.lower ?? ''] : [];
    const member = matchEpithet([...office, ...words], people.cast, salience);
    return member === undefined ? undefined : { entity: member, isClear: false };
  }
  const head = tokens[subject.to - 1]!.lower;
  const isNew = /^(?:a|an|one|another)$/.test(first) && (isSpeaker || isPersonNoun(head));
  const isBeside = tokens
    .slice(subject.to, subject.to + 12)
    .some(({ text: sign }, i, rest) => sign === ',' && /^(?:he|she)$/.test(rest[i + 1]?.lower ?? ''));
  if (subject.kind !== 'nominal' || !isNew || isBeside) return undefined;
  return { entity: text.slice(tokens[subject.from]!.start, tokens[subject.to - 1]!.end), isClear: true };
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
