import { quotationsByEvent, type Article, type LinkedEvent, type LinkedPerson } from '../archive/index.ts';
import { cutGroups, type GroupOnPage } from './cut-groups.ts';
import { newestFirst } from './describe.ts';
import { pageOfList } from './links.ts';
import { paginate } from './paginate.ts';
import { joinUtterances, type PrintedUtterance } from './utterances.ts';

/** A person's quotations on one occasion. */
export interface Occasion {
  readonly event: LinkedEvent | undefined;
  readonly utterances: readonly PrintedUtterance[];
}

/** One of the pages of a person: a stretch of the quotations and one of the articles. */
export interface PersonPage {
  readonly person: LinkedPerson;
  readonly url: string;
  readonly number: number;
  readonly urls: readonly string[];
  readonly occasions: readonly GroupOnPage<Occasion, PrintedUtterance>[];
  readonly articles: readonly Article[];
}

/** The pages of a person: one, or as many as the quotations and articles fill at `size` each. */
export function personPages(person: LinkedPerson, size: number): PersonPage[] {
  const occasions = quotationsByEvent(person).map(({ event, quotations }): Occasion => ({
    event,
    utterances: joinUtterances(quotations),
  }));
  const quotations = cutGroups(occasions, ({ utterances }) => utterances, person.url, size);
  const articles = paginate(newestFirst(person.articles), person.url, size);
  const count = Math.max(quotations.length, articles.length);
  const urls = Array.from({ length: count }, (_, i) => pageOfList(person.url, i + 1));
  return urls.map((url, i) => ({
    person,
    url,
    number: i + 1,
    urls,
    occasions: quotations[i]?.items ?? [],
    articles: articles[i]?.items ?? [],
  }));
}
