import type { Article } from '../archive/index.ts';
import type { ArchiveSettings } from '../model/index.ts';
import { splitDate } from './dates.ts';
import { splitName } from './names.ts';
import { describeArticleSource, describeDigest, outletOf, printTitle } from './reference.ts';

const TYPES = { report: 'article-newspaper', digest: 'document', transcript: 'document' } as const;

/**
 * Describes an article as a CSL-JSON array of one item. An undated one has no `issued`: styles then say so in
 * their own language.
 *
 * @see https://docs.citationstyles.org, "CSL-JSON"
 */
export function printCsl(article: Article, settings: ArchiveSettings): string {
  const { matter } = article;
  const note = [describeDigest(article), describeArticleSource(article)].filter((part) => part !== undefined);
  const item = {
    id: article.id,
    type: TYPES[matter.kind],
    title: printTitle(article),
    author: matter.bylines.length > 0 ? matter.bylines.map(({ name }) => describeName(name)) : undefined,
    'container-title': outletOf(article),
    issued: matter.published === undefined ? undefined : describeDate(matter.published),
    archive: settings.title,
    URL: matter.url,
    language: article.language,
    note: note.length > 0 ? note.join('; ') : undefined,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function describeName(name: string): object {
  const { given, family, suffix } = splitName(name);
  return given === undefined ? { literal: name } : { family, given, suffix };
}

function describeDate(date: string): object {
  const { year, month, day, isApproximate, isUncertain } = splitDate(date);
  const parts = [year, month, day].filter((part) => part !== undefined);
  return { 'date-parts': [parts], circa: isApproximate || isUncertain ? true : undefined };
}
