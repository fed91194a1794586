import { roleOn, type Archive, type Article, type Quotation } from '../archive/index.ts';
import { CONFIDENCES } from '../model/index.ts';
import { INDEX_FORMAT, type Facet, type IndexHead, type IndexShard, type PackedQuotation } from './format.ts';

/** A shard is closed when its quotations have this many characters. */
const SHARD_LENGTH = 200_000;

/** Gives the files of the quotation index, by their path in the site: the head, then every shard. */
export function writeQuotationIndex(archive: Archive): Map<string, string> {
  const tables: Tables = { speakers: new Table(), outlets: new Table(), events: new Table() };
  const shards = cutShards(archive.articles).map((articles) => packShard(articles, tables));
  const head: IndexHead = {
    format: INDEX_FORMAT,
    quotations: archive.quotations.length,
    articles: archive.articles.length,
    shards: shards.length,
    confidences: CONFIDENCES,
    speakers: tables.speakers.list,
    outlets: tables.outlets.list,
    events: tables.events.list,
  };
  return new Map([
    ['search/quotations.js', `chancerySearch.begin(${JSON.stringify(head)});\n`],
    ...shards.map((shard, i): [string, string] => [
      `search/quotations-${i + 1}.js`,
      `chancerySearch.add(${i + 1}, ${JSON.stringify(shard)});\n`,
    ]),
  ]);
}

interface Tables {
  readonly speakers: Table<Facet>;
  readonly outlets: Table<Facet>;
  readonly events: Table<Facet>;
}

/** Numbers things in the order in which they are first met. */
class Table<T> {
  readonly list: T[] = [];
  readonly #positions = new Map<string, number>();

  /** The position of what `key` names; -1 when there is no key. */
  place(key: string | undefined, make: (key: string) => T): number {
    if (key === undefined) return -1;
    const known = this.#positions.get(key);
    if (known !== undefined) return known;
    this.#positions.set(key, this.list.length);
    return this.list.push(make(key)) - 1;
  }
}

function cutShards(articles: readonly Article[]): Article[][] {
  const shards: Article[][] = [];
  let length = Infinity;
  for (const article of articles) {
    if (length >= SHARD_LENGTH) {
      shards.push([]);
      length = 0;
    }
    shards.at(-1)!.push(article);
    length += article.quotations.reduce((sum, { text }) => sum + text.length, 0);
  }
  return shards;
}

function packShard(articles: readonly Article[], tables: Tables): IndexShard {
  const roles = new Table<string>();
  return {
    articles: articles.map(({ id, matter, outlet, events }) => [
      id,
      matter.title,
      matter.titleSupplied ? 1 : 0,
      tables.outlets.place(outlet?.id, (key) => ({ key, name: outlet!.record.name })),
      matter.published ?? '',
      events.map((event) =>
        tables.events.place(event.id, (key) => ({
          key,
          name: event.record.name,
          url: event.url,
          date: event.record.date,
        })),
      ),
    ]),
    quotations: articles.flatMap((article, position) =>
      article.quotations.map((quotation) => packQuotation(quotation, position, tables, roles)),
    ),
    roles: roles.list,
  };
}

function packQuotation(
  quotation: Quotation,
  article: number,
  { speakers }: Tables,
  roles: Table<string>,
): PackedQuotation {
  const { speaker, person, said = '', confidence } = quotation;
  const role = person && roleOn(person, said || quotation.article.matter.published)?.title;
  return [
    article,
    quotation.id,
    quotation.text,
    speakers.place(speaker && (speaker.id ?? speaker.name), (key) => ({
      key,
      name: speaker!.name,
      ...(person ? { url: person.url } : {}),
    })),
    roles.place(role, (title) => title),
    quotation.kind === 'full' ? 1 : 0,
    confidence === undefined ? -1 : CONFIDENCES.indexOf(confidence),
    said,
  ];
}
