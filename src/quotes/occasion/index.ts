// Where, when and to whom something was said, where the text says it.
import type { Decision } from '../utterances.ts';
import type { Finding, Reading } from '../reading.ts';
import { readDocument } from './documents.ts';
import { readEarlier } from './going-on.ts';
import type { Adjunct, Circumstances, Tokens } from './types.ts';
import { readAround } from './zones.ts';

export type * from './types.ts';

/**
 * Finds the circumstances of each quotation: from the phrases around its reporting verb, and from those of
 * the other parts of its utterance.
 *
 * @param utterances the number of each quotation's utterance.
 */
export function findCircumstances(
  reading: Reading,
  decisions: readonly (Decision | undefined)[],
  utterances: readonly number[],
): Circumstances[] {
  const own = decisions.map((decision, quote) => (decision ? readOwn(reading, quote, decision) : {}));
  const shared = new Map<number, Circumstances>();
  own.forEach((found, quote) => {
    const number = utterances[quote]!;
    const known = shared.get(number);
    if (known === undefined || isBare(known)) shared.set(number, found);
    if (isBare(shared.get(number)!) && isAdded(reading, decisions, quote))
      shared.set(number, shared.get(utterances[quote - 1]!)!);
  });
  return own.map((_, quote) => shared.get(utterances[quote]!)!);
}

const isBare = (found: Circumstances): boolean => Object.keys(found).length === 0;

/** "he added": the speaker of the quotation before goes on, in the next sentence or paragraph. */
function isAdded(reading: Reading, decisions: readonly (Decision | undefined)[], quote: number): boolean {
  const [one, other] = [decisions[quote - 1], decisions[quote]];
  if (!one || !other?.finding.frame || !/^(?:add|continue|conclude)$/.test(other.finding.frame.lemma))
    return false;
  const { sentence, block } = reading.quotes[quote]!;
  const before = reading.quotes[quote - 1]!;
  if (block - before.block > 1 || sentence - before.sentence > 2) return false;
  const name = (finding: Finding) =>
    reading.sentences[finding.sentence]!.tokens[finding.subject.to - 1]!.lower;
  return name(one.finding) === name(other.finding) || /^(?:he|she|they)$/.test(name(other.finding));
}

function readOwn(reading: Reading, quote: number, { finding }: Decision): Circumstances {
  const document = readDocument(reading, quote, finding);
  const around = readAround(reading, finding).filter(({ tells }) => tells !== 'nothing');
  const own = document ? [...around, document] : around;
  if (own.length > 0) return describe(reading, finding.sentence, own);
  const earlier = readEarlier(reading, finding);
  return earlier ? describe(reading, earlier.sentence, earlier.adjuncts) : {};
}

/** Phrases of a sentence in their words; the first of each kind is believed. */
function describe(reading: Reading, sentence: number, adjuncts: readonly Adjunct[]): Circumstances {
  const { tokens, block } = reading.sentences[sentence]!;
  const print = ({ from, to }: Adjunct) =>
    reading.blocks[block]!.slice(tokens[from]!.start, tokens[to - 1]!.end);
  const said = (tells: Adjunct['tells']) => {
    const found = adjuncts.find((adjunct) => adjunct.tells === tells);
    return found && print(found);
  };
  const occasion = adjuncts.find(({ tells }) => tells === 'occasion');
  return leaveOutAbsent({
    occasion:
      occasion?.tells === 'occasion'
        ? { kind: occasion.kind, words: tidy(print(occasion)), ...(occasion.name && { name: occasion.name }) }
        : undefined,
    addressee: tidy(said('addressee')),
    place: tidy(said('place')),
    when: onlyDay(adjuncts, tokens) && said('when'),
  });
}

/** Two phrases of time that differ tell of two things: neither is believed. */
function onlyDay(around: readonly Adjunct[], tokens: Tokens): boolean {
  const days = around.filter(({ tells }) => tells === 'when').map(({ to }) => tokens[to - 1]!.lower);
  return new Set(days).size === 1;
}

function tidy(words: string | undefined): string {
  return (words ?? '').replace(/[,.](?=[”"’']+$)/u, '');
}

function leaveOutAbsent(found: Record<keyof Circumstances, unknown>): Circumstances {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value));
}
