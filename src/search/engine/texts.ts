import type { DetailsPart, PackedArticle, TextsPart } from '../format.ts';
import type { Columns } from './columns.ts';
import type { LoadPart } from './parts.ts';

/** The words of a quotation and what is shown with them. */
export interface QuotationText {
  readonly id: string;
  readonly text: string;
  readonly role: string | undefined;
  readonly article: PackedArticle;
}

/** The block of a quotation, and its place there. */
export function placeInBlock({ blockStart }: Columns, quotation: number): { block: number; at: number } {
  let block = 0;
  let to = blockStart.length - 1;
  while (to - block > 1) {
    const middle = (block + to) >> 1;
    if (blockStart[middle]! <= quotation) block = middle;
    else to = middle;
  }
  return { block, at: quotation - blockStart[block]! };
}

/** Brings what is shown of quotations, in the order asked for. */
export async function readTexts(
  columns: Columns,
  quotations: Iterable<number>,
  load: LoadPart,
): Promise<QuotationText[]> {
  return Promise.all(
    Array.from(quotations, async (quotation) => {
      const { block, at } = placeInBlock(columns, quotation);
      const { articles, roles, quotations: packed } = (await load(`texts-${block + 1}`)) as TextsPart;
      const [id, text, role] = packed[at]!;
      return { id, text, role: roles[role], article: articles[articleInBlock(columns, block, quotation)]! };
    }),
  );
}

/** The paragraph a quotation stands in, in three pieces. */
export interface Context {
  readonly before: string;
  readonly quotation: string;
  readonly after: string;
}

/** Brings the paragraph around a quotation; nothing where it may not be published. */
export async function readContext(
  columns: Columns,
  quotation: number,
  load: LoadPart,
): Promise<Context | undefined> {
  const { block, at } = placeInBlock(columns, quotation);
  const { places, paragraphs } = (await load(`details-${block + 1}`)) as DetailsPart;
  const place = places[at];
  if (!place) return undefined;
  const [paragraph, start, end] = place;
  const text = paragraphs[paragraph]!;
  return { before: text.slice(0, start), quotation: text.slice(start, end), after: text.slice(end) };
}

/** Brings the citations of a quotation's article. */
export async function readCitations(
  columns: Columns,
  quotation: number,
  load: LoadPart,
): Promise<DetailsPart['citations'][number]> {
  const { block } = placeInBlock(columns, quotation);
  const { citations } = (await load(`details-${block + 1}`)) as DetailsPart;
  return citations[articleInBlock(columns, block, quotation)]!;
}

/** Blocks begin with an article, so that it is counted from the first there. */
function articleInBlock({ article, blockStart }: Columns, block: number, quotation: number): number {
  return article[quotation]! - article[blockStart[block]!]!;
}
