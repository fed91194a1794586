import type { Article } from '../archive/index.ts';
import type { ArchiveSettings } from '../model/index.ts';
import { splitDate } from './dates.ts';
import { splitName } from './names.ts';
import { describeArticleSource, describeDigest, outletOf, printTitle } from './reference.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Describes an article as a BibTeX entry under its id, in UTF-8: `@article` where the outlet is known, else
 * `@misc`. Titles keep their capitals; `year` is `n.d.` for an undated article.
 *
 * @see Oren Patashnik, "BibTeXing" (fields, names); biblatex manual, 2.3.6 (`day`, `url`, `langid` are its own)
 */
export function printBibtex(article: Article, settings: ArchiveSettings): string {
  const { matter } = article;
  const outlet = outletOf(article);
  const notes = [
    describeDigest(article),
    settings.title && `In ${settings.title}`,
    describeArticleSource(article),
  ];
  const note = notes.filter(Boolean).join('; ');
  const fields: [string, string][] = [['title', `{{${escapeTex(printTitle(article))}}}`]];
  if (matter.bylines.length > 0) {
    fields.push(['author', `{${matter.bylines.map(({ name }) => printName(name)).join(' and ')}}`]);
  }
  if (outlet !== undefined) fields.push(['journal', `{${escapeTex(outlet)}}`]);
  fields.push(...printDate(matter.published));
  if (matter.url !== undefined) fields.push(['url', `{${escapeUrl(matter.url)}}`]);
  if (note) fields.push(['note', `{${escapeTex(note)}}`]);
  const lines = fields.map(([name, value]) => `  ${name} = ${value},`);
  return [`@${outlet === undefined ? 'misc' : 'article'}{${article.id},`, ...lines, '}', ''].join('\n');
}

function printDate(date: string | undefined): [string, string][] {
  if (date === undefined) return [['year', '{n.d.}']];
  const { year, month, day } = splitDate(date);
  return [
    ['year', `{${year}}`],
    ...(month === undefined ? [] : [['month', MONTHS[month - 1]!] as [string, string]]),
    ...(day === undefined ? [] : [['day', `{${day}}`] as [string, string]]),
  ];
}

/** Family name first, so that no program splits it otherwise; a name of one word is kept whole. */
function printName(name: string): string {
  const { given, family, suffix } = splitName(name);
  if (given === undefined) return `{${escapeTex(name)}}`;
  const parts = [family, suffix, given].filter((part) => part !== undefined);
  return parts.map((part) => escapeTex(part).replace(/\band\b/gi, '{$&}')).join(', ');
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}~^$&#%_]/g, (char) => TEX[char] ?? `\\${char}`);
}

/** Addresses are printed as they stand; only what would end the field or the line is encoded. */
function escapeUrl(url: string): string {
  return url.replace(/[\\{}]/g, encodeURIComponent);
}
