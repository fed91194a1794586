import type { Article } from '../archive/index.ts';
import type { ArchiveSettings } from '../model/index.ts';
import { splitDate } from './dates.ts';
import { splitName } from './names.ts';
import { describeArticleSource, describeDigest, outletOf, printTitle } from './reference.ts';

const TYPES = { report: 'NEWS', digest: 'ABST', transcript: 'GEN' } as const;

/** Describes an article as a RIS record, in UTF-8, lines ended with CR and LF; `PY` is `n.d.` for an undated one. */
export function printRis(article: Article, settings: ArchiveSettings): string {
  const { matter } = article;
  const fields: [string, string | undefined][] = [
    ['TY', TYPES[matter.kind]],
    ['ID', article.id],
    ['TI', printTitle(article)],
    ...matter.bylines.map(({ name }): [string, string] => ['AU', printName(name)]),
    ['T2', outletOf(article)],
    ...printDate(matter.published),
    ['UR', matter.url],
    ['LA', article.language],
    ['DB', settings.title],
    ['N1', describeDigest(article)],
    ['N1', describeArticleSource(article)],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => (value === undefined ? '' : printField(tag, value))).join('');
}

/** A value is one line: what could begin another field is a blank. */
function printField(tag: string, value: string): string {
  return `${tag}  - ${value.replace(/\s+/g, ' ').trim()}\r\n`;
}

function printName(name: string): string {
  const { given, family, suffix } = splitName(name);
  return [family, given, suffix].filter((part) => part !== undefined).join(', ');
}

/** `PY` is the year; `DA` is year, month and day with slashes, unknown parts left empty. */
function printDate(date: string | undefined): [string, string][] {
  if (date === undefined) return [['PY', 'n.d.']];
  const { year, month, day } = splitDate(date);
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return [
    ['PY', String(year)],
    ['DA', `${year}/${two(month)}/${two(day)}/`],
  ];
}
