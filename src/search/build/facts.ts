import type { Archive, Article, Quotation } from '../../archive/index.ts';
import type { Facet } from '../format.ts';
import { Table } from './tables.ts';

/** An article with the numbers of what it can be filtered by. */
export interface ArticleFacts {
  readonly article: Article;
  readonly outlet: number;
  readonly day: string;
  readonly events: readonly number[];
  /** Of each of its quotations; -1 for none. */
  readonly speakers: readonly number[];
}

/** All that quotations and articles can be filtered by. */
export interface Facts {
  readonly articles: readonly ArticleFacts[];
  readonly speakers: readonly Facet[];
  readonly outlets: readonly Facet[];
  readonly events: readonly Facet[];
  /** In order. */
  readonly days: readonly string[];
}

/** Gathers the speakers, outlets, events and days of an archive and numbers them. */
export function gatherFacts({ articles }: Archive): Facts {
  const speakers = new Table<Facet>();
  const outlets = new Table<Facet>();
  const events = new Table<Facet>();
  const facts = articles.map((article) => ({
    article,
    outlet: outlets.place(article.outlet?.id, (key) => ({
      key,
      name: article.outlet!.record.name,
      hasPage: false,
    })),
    day: article.matter.published ?? '',
    events: article.events.map(({ id, record: { name, date } }) =>
      events.place(id, (key) => ({ key, name, hasPage: true, date })),
    ),
    speakers: article.quotations.map((quotation) => placeSpeaker(quotation, speakers)),
  }));
  const days = new Set(facts.flatMap(({ article, day }) => [day, ...article.quotations.map(dayOf)]));
  return {
    articles: facts,
    speakers: speakers.list,
    outlets: outlets.list,
    events: events.list,
    days: [...days].sort(),
  };
}

/** The day a quotation was said, else that of its article. */
export function dayOf({ said, article }: Quotation): string {
  return said || (article.matter.published ?? '');
}

function placeSpeaker({ speaker, person }: Quotation, speakers: Table<Facet>): number {
  return speakers.place(speaker && (speaker.id ?? speaker.name), (key) => ({
    key,
    name: speaker!.name,
    hasPage: person !== undefined,
  }));
}
