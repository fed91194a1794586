import type { Finding, Reading } from './reading.ts';

/** For each quotation the earlier one that it goes on from, as the shape of the text tells, or -1. */
export function findContinued({ quotes, sentences }: Reading): number[] {
  return quotes.map((quote, i) => {
    const previous = quotes[i - 1];
    if (!previous) return -1;
    const { tokens } = sentences[quote.sentence]!;
    const opensBlock = quote.token === 0 && sentences[quote.sentence - 1]?.block !== quote.block;
    if (opensBlock) return previous.block === quote.block - 1 && !previous.isClosed ? i - 1 : -1;
    const isWhole = tokens.every((token, at) => at === quote.token || token.kind === 'sign');
    return isWhole && previous.block === quote.block && previous.sentence === quote.sentence - 1 ? i - 1 : -1;
  });
}

/** Numbers the utterances: quotations of one cue, or that go on from one another, share a number. */
export function numberUtterances(
  findings: readonly (Finding | undefined)[],
  continued: readonly number[],
): number[] {
  const numbers: number[] = [];
  const byCue = new Map<string, number>();
  let next = 0;
  findings.forEach((finding, i) => {
    const key = finding?.frame && `${finding.sentence}:${finding.frame.cue}`;
    const from = continued[i]!;
    const number = from >= 0 ? numbers[from]! : ((key === undefined ? undefined : byCue.get(key)) ?? next++);
    if (key !== undefined && !byCue.has(key)) byCue.set(key, number);
    numbers.push(number);
  });
  return numbers;
}
