import type { Archive } from '../archive/index.ts';
import { listLines } from '../export/index.ts';
import { compareText, type LedgerItem, type LineClass } from '../model/index.ts';
import type { TallyLine } from './tallies.ts';
import { words } from './words/index.ts';

/** How the archive came to what it says, in numbers. */
export interface Figures {
  readonly sources: number;
  readonly bytes: number;
  readonly lines: number;
  /** Lines by what they are, the most first. */
  readonly byClass: readonly TallyLine[];
  /** Articles by where their dates come from. */
  readonly byDate: readonly TallyLine[];
  /** Quotations by how sure their speakers are. */
  readonly bySpeaker: readonly TallyLine[];
}

/** Counts what the archive is made of. */
export function countFigures({ articles, quotations }: Archive): Figures {
  const sources = articles.flatMap(({ matter }) => matter.source ?? []);
  const classes = countClasses(articles.flatMap(({ matter }) => matter.ledger));
  const dates = countBy(articles, ({ publishedBasis }) => publishedBasis ?? 'none');
  const speakers = countBy(quotations, ({ confidence, speaker }) =>
    speaker === undefined ? 'none' : (confidence ?? 'sure'),
  );
  return {
    sources: sources.length,
    bytes: sources.reduce((sum, { bytes }) => sum + bytes, 0),
    lines: [...classes.values()].reduce((sum, count) => sum + count, 0),
    byClass: [...classes]
      .sort(([a, m], [b, n]) => n - m || compareText(a, b))
      .map(([name, number]) => line(words.lineClass[name], number)),
    byDate: (['stated', 'catalogue', 'inferred', 'none'] as const).flatMap((basis) =>
      dates.has(basis) ? [line(words.dateFrom[basis], dates.get(basis)!)] : [],
    ),
    bySpeaker: (['sure', 'probably', 'unsure', 'none'] as const).flatMap((level) =>
      speakers.has(level) ? [line(words.speakerIs[level], speakers.get(level)!)] : [],
    ),
  };
}

function line(name: string, number: number): TallyLine {
  return { name, number, url: undefined };
}

function countClasses(ledger: readonly LedgerItem[]): Map<LineClass, number> {
  const counts = new Map<LineClass, number>();
  for (const item of ledger) {
    const lines = listLines(item.lines, 'text' in item ? item.text : undefined).length;
    counts.set(item.class, (counts.get(item.class) ?? 0) + lines);
  }
  return counts;
}

function countBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

/** A text cut at the web addresses in it, which come as links. */
export function splitAddresses(text: string): { readonly text: string; readonly href?: string }[] {
  return text
    .split(/(https?:\/\/[^\s<>()]+[^\s<>().,;:!?])/)
    .filter((part) => part !== '')
    .map((part) => (/^https?:\/\//.test(part) ? { text: part, href: part } : { text: part }));
}
