import type { Finding, Reading } from './reading.ts';

/** Whether a stretch between marks is a quotation, and not a title, a label or a scare quote. */
export function isQuotation({ quotes }: Reading, quote: number, finding: Finding | undefined): boolean {
  const { words } = quotes[quote]!;
  return words >= 5 || finding?.frame !== undefined && finding.sentence === quotes[quote]!.sentence;
}
