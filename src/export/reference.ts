import type { Article } from '../archive/index.ts';
import { printDate } from './dates.ts';

/** The title for a list of references: a supplied one in square brackets. */
export function printTitle({ matter }: Article): string {
  return matter.titleSupplied ? `[${matter.title}]` : matter.title;
}

/** A published report: where it appeared, and when. */
export interface Publication {
  readonly outlet: string | undefined;
  readonly published: string | undefined;
}

/** The name of the outlet, as its record or the article states it. */
export function outletOf(article: Article): string | undefined {
  return article.outlet?.record.name ?? article.matter.outlet;
}

/** The report that a digest retells; nothing for other articles. */
export function reportOf(article: Article): (Publication & { readonly title: string }) | undefined {
  const { digestOf } = article.matter;
  if (!digestOf) return undefined;
  const { title, outlet, published } = digestOf;
  const own = article.outlet;
  const isOwn = own && outlet && [own.id, own.record.name, ...own.record.forms].includes(outlet);
  return { title, outlet: isOwn ? own.record.name : outlet, published };
}

/** A title in quotation marks; one in square brackets is an archivist's, and stands without. */
export function printReportTitle(title: string): string {
  return isSupplied(title) ? title : `“${title}”`;
}

/** Whether a title is an archivist's, as its square brackets say. */
export function isSupplied(title: string): boolean {
  return /^\[.*\]$/.test(title);
}

/** Names the report that a digest retells; nothing for other articles. */
export function describeDigest(article: Article): string | undefined {
  const report = reportOf(article);
  if (!report) return undefined;
  const { title, outlet, published } = report;
  return [
    `Digest of ${printReportTitle(title)}`,
    outlet ? `, ${outlet}` : '',
    `, ${printDate(published)}`,
  ].join('');
}

/** Names the source file by its whole checksum; nothing for an article without one. */
export function describeArticleSource({ matter: { source } }: Article): string | undefined {
  return source && `source file SHA-256 ${source.sha256}`;
}
