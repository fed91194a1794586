import { collateReports, type Report } from '../quotes/index.ts';
import type { Article, LinkedCollation, Quotation } from './types.ts';

/** Words between two parts that are the reporter’s own `he said`; more is another matter. */
const LONGEST_CUE = 60;

/** Finds the utterances that several articles report. Articles come in order of date, linked to their events. */
export function linkCollations(articles: readonly Article[]): LinkedCollation[] {
  const byUtterance = new Map<string, readonly Quotation[]>();
  const reports = articles.flatMap((article) =>
    [...Map.groupBy(article.quotations, ({ utterance }) => utterance).values()].map((quotations): Report => {
      const report = toReport(article, quotations);
      byUtterance.set(report.id, quotations);
      return report;
    }),
  );
  const byId = new Map(articles.map((article) => [article.id, article]));
  return collateReports(reports).map(({ id, versions }) => {
    const linked = versions.map(({ article, reports: own, parts, cells }) => ({
      article: byId.get(article)!,
      quotations: own.flatMap((report) => byUtterance.get(report)!),
      after: parts.slice(0, -1).map((part) => part.after),
      cells,
    }));
    const named = linked.flatMap(({ quotations }) => quotations).find(({ speaker }) => speaker !== undefined);
    return { id, speaker: named?.speaker, person: named?.person, versions: linked };
  });
}

function toReport(article: Article, quotations: readonly Quotation[]): Report {
  const [first] = quotations;
  const { person, speaker, said } = first!;
  const isDayTold = said?.length === 10;
  return {
    id: first!.id,
    article: article.id,
    speaker: speaker?.type === 'described' ? undefined : (speaker?.id ?? speaker?.name),
    parts: quotations.map((quotation, i) => ({
      text: quotation.text,
      after: wordsBetween(quotation, quotations[i + 1]),
    })),
    day: isDayTold ? said : article.matter.published?.length === 10 ? article.matter.published : undefined,
    isDayTold,
    events: person ? article.events.filter(({ people }) => people.includes(person)).map(({ id }) => id) : [],
  };
}

function wordsBetween(quotation: Quotation, next: Quotation | undefined): string {
  if (!next) return '';
  if (next.block !== quotation.block) return '…';
  const text = quotation.article.blocks[quotation.block]!.text;
  const between = text.slice(quotation.span.endUtf16, next.span.startUtf16).trim();
  return between.length > LONGEST_CUE ? '…' : between;
}
