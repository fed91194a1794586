import { roleOn, type Article, type Quotation } from '../../archive/index.ts';
import { cite, printBibtex, printRis } from '../../export/index.ts';
import type { ArchiveSettings } from '../../model/index.ts';
import type { DetailsPart, TextsPart } from '../format.ts';
import { Table } from './tables.ts';

/** Cuts articles that have quotations into blocks: one is closed when its quotations have so many characters. */
export function cutBlocks(articles: readonly Article[], blockLength: number): Article[][] {
  const blocks: Article[][] = [];
  let length = Infinity;
  for (const article of articles) {
    if (length >= blockLength) {
      blocks.push([]);
      length = 0;
    }
    blocks.at(-1)!.push(article);
    length += article.quotations.reduce((sum, { text }) => sum + text.length, 0);
  }
  return blocks;
}

/** What is shown of a block's quotations. */
export function packTexts(articles: readonly Article[]): TextsPart {
  const roles = new Table<string>();
  const roleOf = ({ person, said, article }: Quotation) =>
    person && roleOn(person, said || article.matter.published)?.title;
  return {
    articles: articles.map(({ id, matter }) => [id, matter.title, matter.titleSupplied ? 1 : 0]),
    quotations: articles.flatMap(({ quotations }) =>
      quotations.map((quotation) => [
        quotation.id,
        quotation.text,
        roles.place(roleOf(quotation), (title) => title),
      ]),
    ),
    roles: roles.list,
  };
}

/** What is fetched of a block when it is asked for. Of an excerpt no paragraph is given: its text may not be published. */
export function packDetails(articles: readonly Article[], settings: ArchiveSettings): DetailsPart {
  const paragraphs = new Table<string>();
  return {
    places: articles.flatMap(({ id, blocks, isExcerpt, quotations }) =>
      quotations.map(({ block, span }) => {
        if (isExcerpt) return null;
        const paragraph = paragraphs.place(`${id} ${block}`, () => blocks[block]!.text);
        return [paragraph, span.startUtf16, span.endUtf16];
      }),
    ),
    paragraphs: paragraphs.list,
    citations: articles.map((article) => ({
      plain: cite(article, settings),
      ris: printRis(article, settings),
      bibtex: printBibtex(article, settings),
    })),
  };
}
