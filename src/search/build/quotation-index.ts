import { createHash } from 'node:crypto';
import type { Archive, Article } from '../../archive/index.ts';
import type { ArchiveSettings } from '../../model/index.ts';
import { encodeNumbers } from '../codec.ts';
import { printPart, printScript, printVolume, type TitlesPart } from '../format.ts';
import { gatherFacts, type Facts } from './facts.ts';
import { makeHead } from './head.ts';
import { cutBlocks, packDetails, packTexts } from './texts.ts';
import { cutVolumes, type Printed } from './volumes.ts';
import { indexWords, type WordIndex } from './words.ts';

/** How many characters parts hold: a search takes a part a word, a page of results as many blocks as hits. */
const LENGTHS = { part: 8_000, block: 4_000, volume: 100_000 };

/**
 * Gives the files of the quotation index, by their path in the site: `search/head.js`, and all other parts in a folder
 * named after their content. No text but quotations, titles and paragraphs that may be published is in them.
 */
export function writeQuotationIndex(
  archive: Archive,
  given: Partial<typeof LENGTHS> = {},
): Map<string, string> {
  const lengths = { ...LENGTHS, ...given };
  const facts = gatherFacts(archive);
  const quoted = archive.articles.filter(({ quotations }) => quotations.length > 0);
  const blocks = cutBlocks(quoted, lengths.block);
  const words = indexWords(
    quoted.flatMap(({ quotations }) => quotations.map(({ text }) => text)),
    lengths.part,
  );
  const parts = makeParts(facts, words, blocks, archive.settings);
  const printed = parts.map(([name, value]): Printed => [name, JSON.stringify(value)]);
  const folder = fingerprint(printed);
  const volumes = cutVolumes(printed, lengths.volume);
  const head = makeHead(facts, words.lengths, {
    folder,
    words: words.firsts,
    common: words.common,
    blocks: encodeNumbers(
      blocks.map((articles) => articles.reduce((sum, { quotations }) => sum + quotations.length, 0)),
    ),
    volumes: volumes.length,
  });
  return new Map([
    ['search/head.js', printPart('head', head)],
    ...printed.map(([name, json]): Printed => [`search/${folder}/${name}.js`, printScript(name, json)]),
    ...volumes.map((volume, i): Printed => {
      const name = `volume-${i + 1}`;
      return [`search/${folder}/${name}.js`, printVolume(name, volume)];
    }),
  ]);
}

/** All that searches and the page read, by name, in the order in which it is brought ahead. */
function makeParts(
  facts: Facts,
  words: WordIndex,
  blocks: readonly Article[][],
  settings: ArchiveSettings,
): [string, unknown][] {
  return [
    ...words.parts.map((part, i): [string, unknown] => [`words-${i + 1}`, part]),
    ['vocabulary', words.vocabulary],
    ...blocks.map((articles, i): [string, unknown] => [`texts-${i + 1}`, packTexts(articles)]),
    ...blocks.map((articles, i): [string, unknown] => [`details-${i + 1}`, packDetails(articles, settings)]),
    ['titles', packTitles(facts)],
  ];
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
