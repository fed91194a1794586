import type { Finding, Reading } from './reading.ts';

/** What the rules decided about a quotation. */
export interface Decision {
  readonly rule: string;
  readonly finding: Finding;
}

/** How many quotations of the sentence before are looked at. */
const NEAR = 8;

/**
 * The earlier quotation that this one goes on from, as the shape of the text tells, or -1.
 *
 * @example “It will rain,” Holm said. “Take coats.” · “It will rain. ¶ “Take coats.”
 */
export function findContinued(
  reading: Reading,
  quote: number,
  decisions: readonly (Decision | undefined)[],
): number {
  const { quotes, sentences } = reading;
  const { block, sentence } = quotes[quote]!;
  const previous = quotes[quote - 1];
  if (!previous) return -1;
  if (sentences[sentence - 1]?.block !== block && quotes[quote]!.token === 0) {
    const goesOn =
      previous.block === block - 1 &&
      (!previous.isClosed || (isWhole(reading, quote) && isWhole(reading, quote - 1)));
    return goesOn ? quote - 1 : -1;
  }
  if (!isWhole(reading, quote) || previous.sentence !== sentence - 1 || previous.block !== block) return -1;
  const before: number[] = [];
  for (let i = Math.max(0, quote - NEAR); i < quote; i++)
    if (quotes[i]!.sentence === sentence - 1) before.push(i);
  return (
    before.find((i) => /^(?:after|continued|signature)$/.test(decisions[i]?.rule ?? '')) ??
    before.find((i) => decisions[i]) ??
    quote - 1
  );
}

/** Whether a quotation is a sentence, and a paragraph's sentence, by itself. */
function isWhole({ quotes, sentences }: Reading, quote: number): boolean {
  const { sentence, token } = quotes[quote]!;
  return sentences[sentence]!.tokens.every((other, at) => at === token || other.kind === 'sign');
}

/** Numbers the utterances: quotations of one cue, or that go on from one another, share a number. */
export function numberUtterances(
  reading: Reading,
  decisions: readonly (Decision | undefined)[],
  continued: readonly number[],
): number[] {
  const numbers: number[] = [];
  const byCue = new Map<string, number>();
  let next = 0;
  decisions.forEach((decision, i) => {
    const { rule } = decision ?? {};
    const key = decision && keyOf(reading, i, decision);
    const from = continued[i]!;
    const isOwn = from >= 0 && rule !== 'continued' && decisions[from] !== undefined;
    const goesOn = from >= 0 && !isOwn ? from : isCalledWithin(decisions[i - 1], decision) ? i - 1 : -1;
    const number =
      goesOn >= 0 ? numbers[goesOn]! : ((key === undefined ? undefined : byCue.get(key)) ?? next++);
    if (key !== undefined && !byCue.has(key)) byCue.set(key, number);
    numbers.push(number);
  });
  return numbers;
}

/** "Holm said it would “rain” for what he called “a week”": what is called so stands in the words that are reported. */
function isCalledWithin(before: Decision | undefined, decision: Decision | undefined): boolean {
  const [outer, inner] = [before?.finding, decision?.finding];
  if (!outer?.frame || !inner?.frame || outer.sentence !== inner.sentence) return false;
  return (
    before!.rule === 'before' &&
    decision!.rule === 'before' &&
    outer.frame.strength === 'say' &&
    inner.frame.strength === 'judge' &&
    inner.frame.link === 'own' &&
    inner.subject.kind === 'pronoun' &&
    inner.subject.from > outer.frame.cue
  );
}

/** What quotations of one utterance share: the cue, or the subject of a sentence that has none. */
function keyOf(
  reading: Reading,
  quote: number,
  { finding: { sentence, subject, frame }, rule }: Decision,
): string | undefined {
  if (frame) {
    const cue = `${sentence}:${frame.cue}`;
    return rule === 'after' && isInLead(reading, quote) ? `${cue} lead` : cue;
  }
  return rule === 'subject' ? `${sentence}:subject ${subject.from}` : undefined;
}

/** "Conceding that there would be “some rain,” Holm said": a participle's clause before the main one. */
function isInLead({ quotes, sentences }: Reading, quote: number): boolean {
  const { sentence, token } = quotes[quote]!;
  const { tokens } = sentences[sentence]!;
  const isOneClause = tokens.slice(0, token).every(({ kind }) => kind === 'word');
  return token > 0 && isOneClause && /^\p{Lu}\p{Ll}+ing$/u.test(tokens[0]!.text);
}
