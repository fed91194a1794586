import { counted } from './counted.ts';
import type { EntrySummary } from './entry-summary.ts';
import { escapeControls, fitText } from './terminal.ts';
import { GAP, layOutLine, shareOut, widthOf, type Column, type SizedColumn } from './text-table.ts';

type EntryColumn = Column<EntrySummary>;

/** Names stand side by side where they have so many columns, else title and entry stand below the numbers. */
const SIDE_BY_SIDE = 72;
const STATUS_WORDS: Readonly<Record<EntrySummary['status'], string>> = {
  new: 'written',
  renewed: 'renewed',
  unchanged: 'unchanged',
  edited: 'edited by hand, left alone',
  refused: 'refused',
};

/**
 * Lays the report of normalizing out as a table: a row a source, their sums, and what became of them.
 *
 * @param width of a line in columns, 80 or more.
 * @returns nothing when there are no sources.
 */
export function layOutEntries(entries: readonly EntrySummary[], width: number): string {
  if (entries.length === 0) return '';
  const numbers = listNumbers(entries).map(withOwnWidth(entries));
  const room = width - numbers.reduce((sum, column) => sum + GAP + column.width, 0);
  const file = fileColumn(entries);
  const isWide = room >= SIDE_BY_SIDE;
  const columns = isWide
    ? [...sizeNames([file, TITLE, ENTRY], entries, room), ...numbers]
    : [...sizeNames([file], entries, room), ...numbers];
  const below = (textOf: (column: EntryColumn) => string) =>
    isWide
      ? []
      : [TITLE, ENTRY]
          .map((column) => fitText(textOf(column), width - GAP, column.keepEnd))
          .flatMap((text) => (text === '' ? [] : [`${' '.repeat(GAP)}${text}`]));
  const total = columns.reduce((sum, column) => sum + column.width, GAP * (columns.length - 1));
  const rule = '─'.repeat(total);
  return [
    ...[0, 1].map((i) => layOutLine(columns, ({ head }) => head[i]!)),
    ...below(({ head }) => head[1]),
    rule,
    ...entries.flatMap((entry) => [
      layOutLine(columns, ({ cell }) => cell(entry)),
      ...below(({ cell }) => cell(entry)),
    ]),
    rule,
    layOutLine(columns, ({ foot }) => foot),
    sumUp(entries),
  ].join('\n');
}

const TITLE: EntryColumn = {
  head: ['', 'title'],
  cell: ({ title, titleSupplied }) =>
    title === null ? '' : escapeControls(titleSupplied ? `[${title}]` : title),
  foot: '',
};

const ENTRY: EntryColumn = {
  head: ['', 'entry'],
  cell: ({ entry, status }) =>
    escapeControls(`${entry ?? STATUS_WORDS[status]}${status === 'edited' ? ' (left alone)' : ''}`),
  foot: '',
  keepEnd: 12,
};

function fileColumn(entries: readonly EntrySummary[]): EntryColumn {
  return {
    head: ['', 'file'],
    cell: ({ file }) => escapeControls(file),
    foot: counted(entries.length, 'source'),
    keepEnd: 8,
  };
}

function listNumbers(entries: readonly EntrySummary[]): EntryColumn[] {
  const count = (head: EntryColumn['head'], numberOf: (entry: EntrySummary) => number): EntryColumn => ({
    head,
    cell: (entry) => String(numberOf(entry)),
    foot: String(entries.reduce((sum, entry) => sum + numberOf(entry), 0)),
    align: 'right',
  });
  return [
    {
      head: ['date', 'and basis'],
      cell: ({ entry, published, publishedBasis }) => {
        if (published === null) return entry === null ? '' : 'n.d.';
        return `${published} ${publishedBasis!}`;
      },
      foot: '',
    },
    count(['lines', 'kept'], ({ linesKept }) => linesKept),
    count(['set', 'aside'], ({ linesSetAside }) => linesSetAside),
    count(['quota-', 'tions'], ({ quotations }) => quotations),
    count(['unattri-', 'buted'], ({ unattributed }) => unattributed),
    count(['warn-', 'ings'], ({ problems }) => problems),
  ];
}

function withOwnWidth(entries: readonly EntrySummary[]): (column: EntryColumn) => SizedColumn<EntrySummary> {
  return (column) => ({ ...column, width: widthOf(column, entries) });
}

function sizeNames(
  columns: readonly EntryColumn[],
  entries: readonly EntrySummary[],
  room: number,
): SizedColumn<EntrySummary>[] {
  const wanted = columns.map((column) => widthOf(column, entries));
  const widths = shareOut(wanted, room - GAP * (columns.length - 1));
  return columns.map((column, i) => ({ ...column, width: widths[i]! }));
}

/** `3 written, 1 edited by hand, left alone` */
function sumUp(entries: readonly EntrySummary[]): string {
  const byStatus = Map.groupBy(entries, ({ status }) => status);
  return Object.entries(STATUS_WORDS)
    .flatMap(([status, words]) => {
      const count = byStatus.get(status as EntrySummary['status'])?.length ?? 0;
      return count === 0 ? [] : [`${count} ${words}`];
    })
    .join('; ');
}
