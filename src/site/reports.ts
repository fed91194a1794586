import { collationOf, otherReports, type Archive, type Quotation } from '../archive/index.ts';

/** Where other reports of a quotation's utterance are: laid side by side on an event's page, else in the first of them. */
export function reportsUrl(archive: Archive, quotation: Quotation): string | undefined {
  const collation = collationOf(archive, quotation);
  const event = quotation.article.events.find(
    ({ articles }) =>
      collation && collation.versions.filter(({ article }) => articles.includes(article)).length > 1,
  );
  return event ? `${event.url}#${collation!.id}` : otherReports(archive, quotation)[0]?.url;
}
