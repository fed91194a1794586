import type { Archive, Article, CollatedVersion, LinkedCollation, LinkedEvent } from '../archive/index.ts';
import { collationsOf, onlyOnce } from '../archive/index.ts';
import type { Cell, Word } from '../quotes/index.ts';
import { signOf, summarize } from './collation-summary.ts';
import { outletName, shorten } from './describe.ts';
import { joinUtterances, type PrintedUtterance } from './utterances.ts';

/** Words of a version in one column, to be printed one after another. */
export interface Piece {
  /** `cut` stands for words that no other version has. */
  readonly kind: 'same' | 'added' | 'left-out' | 'cue' | 'cut' | 'pause';
  readonly text: string;
}

/** A version to be printed: a piece of a row for each column. */
export interface Witness {
  /** `A`, `B`. */
  readonly sign: string;
  readonly name: string;
  readonly url: string;
  readonly language: string;
  readonly segments: readonly (readonly Piece[])[];
}

/** A collation to be printed. */
export interface PrintedCollation {
  readonly id: string;
  readonly collation: LinkedCollation;
  /** Its first words, for a heading. */
  readonly opening: string;
  readonly witnesses: readonly Witness[];
  readonly columns: number;
  /** Whether the columns fit beside one another on a wide screen. */
  readonly isAligned: boolean;
  /** What differs, in a sentence or two. */
  readonly summary: string;
  /** How many more reports have the words and are not shown. */
  readonly more: number;
}

/** Of words that hundreds of reports have, no more versions than these are laid side by side. */
const MOST_WITNESSES = 12;
/** More letters or columns than these do not fit beside one another. */
const WIDEST = { letters: 76, columns: 9 };
/** A stretch of more words that only the first version has is cut, but for some words on either side. */
const CUT = { from: 14, kept: 4 };
const OPENING_WORDS = 7;
const LONGEST_NAME = 30;

/** Prepares an event's collations for print, in the order of the texts. */
export function printCollations(archive: Archive, event: LinkedEvent): PrintedCollation[] {
  const found = collationsOf(archive, event);
  const reports = listReports(event, found);
  return found.map((collation) => printCollation(collation, reports));
}

/** The reports that an event's collations compare: those of the event first. Each has the sign that it has on the event's page. */
export function listReports(event: LinkedEvent, collations: readonly LinkedCollation[]): Report[] {
  const compared = collations.flatMap(({ versions }) => versions.map(({ article }) => article));
  const own = event.articles.filter(({ quotations }) => quotations.length > 0);
  return [...new Set([...own, ...compared])]
    .map((article, i) => ({ article, sign: signOf(i) }))
    .filter(({ article }) => compared.includes(article));
}

/** A report and the letter that stands for it. */
export interface Report {
  readonly article: Article;
  readonly sign: string;
}

/** Prepares one collation for print. */
export function printCollation(collation: LinkedCollation, reports: readonly Report[]): PrintedCollation {
  const versions = collation.versions.slice(0, MOST_WITNESSES);
  const signs = versions.map(({ article }) => reports.find((report) => report.article === article)!.sign);
  const columns = versions[0]!.cells.length;
  const isShared = versions[0]!.cells.map((_, at) =>
    versions.slice(1).some(({ cells }) => isSpoken(cells[at]!)),
  );
  const letters = textOf(versions[0]!.cells.flatMap((cell) => cell.words)).length;
  const isAligned = letters <= WIDEST.letters && columns <= WIDEST.columns;
  return {
    id: collation.id,
    collation,
    columns,
    isAligned,
    opening: openingOf(versions[0]!),
    witnesses: versions.map((version, i) => ({
      sign: signs[i]!,
      name: nameReport(version.article),
      url: version.quotations[0]!.url,
      language: version.article.language,
      segments: printCells(version, i === 0 ? isShared : undefined),
    })),
    summary: summarize(versions, signs),
    more: collation.versions.length - versions.length,
  };
}

function isSpoken({ kind }: Cell): boolean {
  return kind !== 'silent' && kind !== 'empty';
}

/** A report's outlet, short; the beginning of its title where it states none, or where a digest has no outlet but the archive. */
export function nameReport(article: Article): string {
  const isDigest = article.matter.kind === 'digest';
  const name = isDigest ? undefined : (article.outlet?.record.short ?? outletName(article));
  if (name !== undefined) return name;
  const title = shorten(article.matter.title, LONGEST_NAME);
  return article.matter.titleSupplied ? `[${title}]` : title;
}

function openingOf({ cells }: CollatedVersion): string {
  const all = cells.flatMap(({ words: own }) => own);
  const own = all.filter(({ part }) => part === all[0]!.part).slice(0, OPENING_WORDS);
  const text = own
    .map((word) => word.text)
    .join('')
    .trim()
    .replace(/[,.;:–—-]+$/, '');
  return `“${text}${own.length < all.length ? ' …' : ''}”`;
}

/** The pieces of each column, with quotation marks around the parts and the reporter's words between them. */
function printCells(version: CollatedVersion, isShared: readonly boolean[] | undefined): Piece[][] {
  const { cells } = version;
  const all = cells.flatMap((cell) => cell.words);
  const isSilent = (list: readonly Cell[]) => list.some(({ kind }) => kind === 'silent');
  let at = 0;
  return cells.map((cell, column) => {
    const from = at;
    at += cell.words.length;
    const isFirst = from === 0 && at > 0;
    const isLast = at === all.length && from < at;
    const isAlone = isShared !== undefined && !isShared[column];
    const { instead } = cell;
    return [
      ...(isFirst && isSilent(cells.slice(0, column)) ? [{ kind: 'pause', text: '… ' } as const] : []),
      ...printWords(version, cell, all, from, isAlone),
      ...(instead.length > 0 ? [{ kind: 'left-out', text: textOf(instead).trim() } as const] : []),
      ...(isLast && isSilent(cells.slice(column + 1)) ? [{ kind: 'pause', text: ' …' } as const] : []),
    ];
  });
}

/** A cell's own words, which are those `from` on of all of its version. */
function printWords(
  version: CollatedVersion,
  cell: Cell,
  all: readonly Word[],
  from: number,
  isAlone: boolean,
): Piece[] {
  const kind = cell.kind === 'same' ? 'same' : 'added';
  let at = from;
  return runsOf(cell.words).flatMap((run): Piece[] => {
    const { part } = run[0]!;
    const opens = all[at - 1]?.part !== part;
    at += run.length;
    const closes = all[at]?.part !== part;
    const marked = `${opens ? '“' : ''}${closes ? `${textOf(run).trimEnd()}”` : textOf(run)}`;
    const own: Piece[] = isAlone ? cut(marked, kind) : [{ kind, text: marked }];
    return closes && at < all.length ? [...own, { kind: 'cue', text: ` ${cueAfter(version, part)} ` }] : own;
  });
}

function textOf(list: readonly Word[]): string {
  return list.map(({ text }) => text).join('');
}

/** Words of one part together. */
function runsOf(list: readonly Word[]): Word[][] {
  return [...Map.groupBy(list, ({ part }) => part).values()];
}

function cueAfter({ article, after }: CollatedVersion, part: number): string {
  return article.isExcerpt ? '…' : (after[part] ?? '…');
}

function cut(text: string, kind: 'same' | 'added'): Piece[] {
  const all = text.split(/(?<=\s)/);
  if (all.length <= CUT.from) return [{ kind, text }];
  return [
    { kind, text: all.slice(0, CUT.kept).join('') },
    { kind: 'cut', text: String(all.length - 2 * CUT.kept) },
    { kind, text: all.slice(-CUT.kept).join('') },
  ];
}

/** What one report of an event alone quotes. */
export interface OnlyHere {
  readonly article: Article;
  readonly utterances: readonly PrintedUtterance[];
}

/** By article, in their order; what only one report of the archive has. */
export function listOnlyHere(archive: Archive, event: LinkedEvent): OnlyHere[] {
  return [...Map.groupBy(onlyOnce(archive, event), ({ article }) => article)].map(
    ([article, quotations]) => ({
      article,
      utterances: joinUtterances(quotations),
    }),
  );
}
