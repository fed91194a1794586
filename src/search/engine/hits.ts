import { tokenize } from '../fold.ts';
import { makeMatcher } from '../match.ts';
import type { Query } from '../query.ts';
import type { Hit } from './answer.ts';
import { facetsOf, type Columns } from './columns.ts';
import type { LoadPart } from './parts.ts';
import { readTexts } from './texts.ts';

/** Brings all that is shown of quotations, with the places of the words that a query asks for. */
export async function readHits(
  quotations: Int32Array,
  query: Query,
  { columns, load }: { readonly columns: Columns; readonly load: LoadPart },
): Promise<Hit[]> {
  const matcher = makeMatcher(query);
  const texts = await readTexts(columns, quotations, load);
  return texts.map(({ id, text, role, article }, i) => {
    const number = quotations[i]!;
    const [articleId, title, isSupplied] = article;
    return {
      number,
      id,
      url: `articles/${articleId}.html#${id}`,
      text,
      marks: matcher.find(tokenize(text)),
      speaker: facetsOf(columns.groups.speakers, number)[0],
      role,
      confidence: facetsOf(columns.groups.attributions, number)[0]?.key,
      isFull: columns.isFull(number),
      day: columns.days[columns.day[number]!]!,
      outlet: facetsOf(columns.groups.outlets, number)[0],
      events: facetsOf(columns.groups.events, number),
      article: articleId,
      title,
      isSupplied: isSupplied === 1,
    };
  });
}
