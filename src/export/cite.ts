import type { Article } from '../archive/index.ts';
import type { ArchiveSettings } from '../model/index.ts';
import { printDate } from './dates.ts';
import { isSupplied, outletOf, reportOf, type Publication } from './reference.ts';

/** A stretch of a citation; the name of a publication is set in italics. */
export interface CitationRun {
  readonly text: string;
  readonly isPublication: boolean;
}

/** Cites an article as a note in the Chicago style, as plain text. */
export function cite(article: Article, settings: ArchiveSettings): string {
  return citeRuns(article, settings)
    .map(({ text }) => text)
    .join('');
}

/**
 * Cites an article as a note in the Chicago style, then says where the archive keeps it.
 *
 * Headlines stand as printed, supplied titles in square brackets; a digest is cited as itself and names the
 * report that it retells.
 * @see The Chicago Manual of Style, 17th edition, 14.191 (newspapers), 6.125 (titles that end in a mark), 14.145 (n.d.)
 */
export function citeRuns(article: Article, settings: ArchiveSettings): CitationRun[] {
  const { bylines, url, source } = article.matter;
  const authors = joinNames(bylines.map(({ name }) => name));
  const address = settings.address && new URL(article.url, settings.address.replace(/\/*$/, '/')).href;
  const held = [
    ...(settings.title ? [[plain('In '), publication(settings.title)]] : []),
    ...(address ? [[plain(address)]] : []),
    ...(source ? [[plain(`source file SHA-256 ${source.sha256.slice(0, 8)}`)]] : []),
  ];
  const published = [
    ...(authors ? [[plain(authors)]] : []),
    ...citeWork(article),
    ...(url ? [[plain(url)]] : []),
  ];
  return mergeRuns([...closeSentence(joinParts(published)), ...openSentence(joinParts(held))]);
}

type Part = readonly CitationRun[];

const plain = (text: string): CitationRun => ({ text, isPublication: false });
const publication = (text: string): CitationRun => ({ text, isPublication: true });

/** The title with its place and date; for a digest, then those of the report. */
function citeWork(article: Article): Part[] {
  const { title, titleSupplied, published } = article.matter;
  const report = reportOf(article);
  const own: Publication = { outlet: outletOf(article), published };
  const head = titleSupplied ? `[${title}],` : quoteTitle(title);
  if (!report) return [[plain(`${head} `), ...first(own)], ...rest(own)];
  const differing: Publication = {
    outlet: own.outlet === report.outlet ? undefined : own.outlet,
    published: own.published === report.published ? undefined : own.published,
  };
  const isPlaced = differing.outlet !== undefined || differing.published !== undefined;
  const name = isSupplied(report.title) ? `${report.title},` : quoteTitle(report.title);
  const retold = plain(`digest of ${name} `);
  return [
    ...(isPlaced ? [[plain(`${head} `), ...first(differing)], ...rest(differing, false)] : []),
    isPlaced ? [retold, ...first(report)] : [plain(`${head} `), retold, ...first(report)],
    ...rest(report),
  ];
}

/** What follows a title directly: the outlet, or the date when there is none. */
function first({ outlet, published }: Publication): Part {
  return outlet === undefined ? [plain(printDate(published))] : [publication(outlet)];
}

function rest({ outlet, published }: Publication, isDateNeeded = true): Part[] {
  return outlet === undefined || (published === undefined && !isDateNeeded)
    ? []
    : [[plain(printDate(published))]];
}

/** Sets a headline in quotation marks with the comma inside; marks within it become single ones. */
function quoteTitle(title: string): string {
  const inner = title
    .replace(/[“„]|(?<![^\s([—–-])"/g, '‘')
    .replace(/["”]/g, '’')
    .replace(/(?<=\p{Ll}{2})\.$/u, '');
  return `“${inner},”`;
}

/** Names up to three; the first of more. */
function joinNames(names: readonly string[]): string {
  if (names.length > 3) return `${names[0]} et al.`;
  if (names.length < 3) return names.join(' and ');
  return `${names[0]}, ${names[1]}, and ${names[2]}`;
}

function joinParts(parts: readonly Part[]): CitationRun[] {
  return parts.flatMap((part, i) => (i === 0 ? part : [plain(', '), ...part]));
}

function closeSentence(runs: readonly CitationRun[]): CitationRun[] {
  const last = runs.at(-1);
  return last === undefined || (last.text.endsWith('.') && !last.isPublication)
    ? [...runs]
    : [...runs, plain('.')];
}

function openSentence(runs: readonly CitationRun[]): CitationRun[] {
  const [start, ...others] = runs;
  if (!start) return [];
  const isAddress = /^https?:/.test(start.text);
  const text = isAddress ? start.text : start.text.charAt(0).toUpperCase() + start.text.slice(1);
  return closeSentence([plain(' '), { ...start, text }, ...others]);
}

function mergeRuns(runs: readonly CitationRun[]): CitationRun[] {
  const merged: CitationRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last?.isPublication === run.isPublication)
      merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}
