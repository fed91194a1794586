import { compareText, namesOf } from '../model/index.ts';
import { findCast } from './cast.ts';
import { parseName, surnameKey } from './parse-name.ts';
import type { ReadArticle } from './propose-people.ts';
import type { ProposedPerson } from './types.ts';

/** An article of the benchmark: `../shared/bench/quotes/README.md`. */
export interface GoldArticle {
  readonly article: string;
  readonly text: string;
  readonly quotes: readonly { readonly speaker: { readonly surname?: string } | null }[];
}

/** How many speakers are found. */
export interface Found {
  /** Quotations whose speaker's surname is known. */
  readonly quotations: number;
  /** Those whose article names somebody of this surname, as far as the program can tell. */
  readonly found: number;
}

/** What records a corpus makes. */
export interface RecordFigures extends Found {
  /** Proposed people, a line each: name, forms, offices, and a sentence. */
  readonly people: readonly string[];
  /** How many of them have an office or stand in two articles. */
  readonly weighty: number;
  /** The commonest surnames, a line each: their bearers with the number of articles. */
  readonly surnames: readonly string[];
}

/** Measures casts against speakers known by surname. */
export function measureCasts(articles: readonly GoldArticle[]): Found {
  return countFound(articles, (article) => findCast(blocksOf(article)).members.map(({ surname }) => surname));
}

/** Measures the records that all articles make together. */
export function measureRecords(
  articles: readonly GoldArticle[],
  propose: (articles: readonly ReadArticle[]) => ProposedPerson[],
): RecordFigures {
  const proposals = propose(articles.map((article) => ({ id: article.article, blocks: blocksOf(article) })));
  const named = new Map<string, string[]>();
  for (const { record, articles: ids } of proposals) {
    const surnames = namesOf(record).map((name) => parseName(name).surname);
    for (const id of ids) named.set(id, [...(named.get(id) ?? []), ...surnames]);
  }
  return {
    ...countFound(articles, ({ article }) => named.get(article) ?? []),
    people: proposals.map(describe),
    weighty: proposals.filter(({ record, articles: ids }) => record.roles.length > 0 || ids.length > 1)
      .length,
    surnames: listSurnames(proposals),
  };
}

const known = new WeakMap<GoldArticle, readonly string[]>();
function blocksOf(article: GoldArticle): readonly string[] {
  let blocks = known.get(article);
  if (!blocks) known.set(article, (blocks = article.text.split('\n').filter((line) => line.trim() !== '')));
  return blocks;
}

function countFound(
  articles: readonly GoldArticle[],
  surnamesIn: (article: GoldArticle) => readonly string[],
): Found {
  let quotations = 0;
  let found = 0;
  for (const article of articles) {
    const keys = new Set(surnamesIn(article).map(surnameKey));
    for (const { speaker } of article.quotes) {
      if (speaker?.surname === undefined) continue;
      quotations += 1;
      found += Number(keys.has(surnameKey(speaker.surname)));
    }
  }
  return { quotations, found };
}

function describe({ record, articles, sentences }: ProposedPerson): string {
  const roles = record.roles.map(({ title }) => title).slice(0, 2);
  return [
    record.name,
    namesOf(record).slice(1).join('; '),
    roles.join('; '),
    articles.length,
    sentences[0]?.text,
  ].join(' | ');
}

function listSurnames(proposals: readonly ProposedPerson[]): string[] {
  const bySurname = Map.groupBy(proposals, ({ record }) => parseName(record.name).key);
  const weigh = (list: readonly ProposedPerson[]) =>
    list.reduce((sum, { articles }) => sum + articles.length, 0);
  return [...bySurname]
    .sort(([a, x], [b, y]) => weigh(y) - weigh(x) || compareText(a, b))
    .map(([surname, list]) => {
      const bearers = list.map(
        ({ record, articles }) => `${namesOf(record).join('; ')} (${articles.length})`,
      );
      return `${surname}: ${bearers.join(' / ')}`;
    });
}
