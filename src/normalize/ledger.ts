import type { LedgerItem } from '../model/index.ts';
import { nameLines } from './lines.ts';
import type { Page } from './types.ts';

/** Writes what became of each unit: body blocks that follow one another share an item. */
export function buildLedger({ units, verdicts }: Page): LedgerItem[] {
  const ledger: LedgerItem[] = [];
  units.forEach((unit, i) => {
    const lines = nameLines(unit.from, unit.to);
    const verdict = verdicts[i];
    const last = ledger.at(-1);
    if (verdict !== undefined && verdict.class !== 'body') {
      ledger.push({ class: verdict.class, lines, text: unit.asPrinted ?? unit.text });
    } else if (last?.class === 'body') {
      ledger[ledger.length - 1] = { class: 'body', lines: `${last.lines}, ${lines}` };
    } else {
      ledger.push({ class: 'body', lines });
    }
  });
  return ledger;
}
