import type { Article } from '../archive/index.ts';
import type { ArchiveSettings } from '../model/index.ts';
import { printBibtex } from './bibtex.ts';
import { printCsl } from './csl.ts';
import { printRis } from './ris.ts';

/** The formats in which an article's citation can be had, in the order in which pages offer them. */
export const CITATION_FORMATS = [
  { name: 'BibTeX', extension: 'bib', print: printBibtex },
  { name: 'RIS', extension: 'ris', print: printRis },
  { name: 'CSL-JSON', extension: 'csl.json', print: printCsl },
] as const;

export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** Address of an article's citation, relative to the site's root. */
export function citationUrl(article: Article, { extension }: CitationFormat): string {
  return `citations/${article.id}.${extension}`;
}

/** Gives the text of an article's citation in every format, by its path in the site. */
export function citationFiles(article: Article, settings: ArchiveSettings): Map<string, string> {
  return new Map(
    CITATION_FORMATS.map((format) => [citationUrl(article, format), format.print(article, settings)]),
  );
}
