import { createHash } from 'node:crypto';
import type { Archive } from '../../archive/index.ts';
import { encodeNumbers } from '../codec.ts';
import { printPart, type TitlesPart } from '../format.ts';
import { gatherFacts, type Facts } from './facts.ts';
import { makeHead } from './head.ts';
import { cutBlocks, packDetails, packTexts } from './texts.ts';
import { indexWords } from './words.ts';

/** How many characters parts hold: a search takes a part a word, a page of results as many blocks as hits. */
const LENGTHS = { part: 8_000, block: 4_000 };

/**
 * Gives the files of the quotation index, by their path in the site: `search/head.js`, and all other parts in a folder
 * named after their content. No text but quotations, titles and paragraphs that may be published is in them.
 */
export function writeQuotationIndex(archive: Archive, lengths = LENGTHS): Map<string, string> {
  const facts = gatherFacts(archive);
  const quoted = archive.articles.filter(({ quotations }) => quotations.length > 0);
  const blocks = cutBlocks(quoted, lengths.block);
  const words = indexWords(
    quoted.flatMap(({ quotations }) => quotations.map(({ text }) => text)),
    lengths.part,
  );
  const parts = new Map<string, unknown>([
    ...words.parts.map((part, i): [string, unknown] => [`words-${i + 1}`, part]),
    ...blocks.map((articles, i): [string, unknown] => [`texts-${i + 1}`, packTexts(articles)]),
    ...blocks.map((articles, i): [string, unknown] => [
      `details-${i + 1}`,
      packDetails(articles, archive.settings),
    ]),
    ['titles', packTitles(facts)],
    ['vocabulary', words.vocabulary],
  ]);
  const printed = [...parts].map(([name, value]): [string, string] => [name, printPart(name, value)]);
  const folder = fingerprint(printed);
  const head = makeHead(facts, words.lengths, {
    folder,
    words: words.firsts,
    common: words.common,
    blocks: encodeNumbers(
      blocks.map((articles) => articles.reduce((sum, { quotations }) => sum + quotations.length, 0)),
    ),
  });
  return new Map([
    ['search/head.js', printPart('head', head)],
    ...printed.map(([name, text]): [string, string] => [`search/${folder}/${name}.js`, text]),
  ]);
}

function fingerprint(files: readonly (readonly [string, string])[]): string {
  const hash = createHash('sha256');
  for (const [name, text] of files) hash.update(`${name}\n${text}\n`);
  return hash.digest('hex').slice(0, 12);
}

function packTitles({ articles }: Facts): TitlesPart {
  return articles.map(({ article: { id, matter }, outlet, day, events, speakers }) => [
    id,
    matter.title,
    matter.titleSupplied ? 1 : 0,
    outlet,
    day,
    events,
    [...new Set(speakers)].filter((speaker) => speaker >= 0),
  ]);
}
