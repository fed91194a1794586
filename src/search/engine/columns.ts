import { decodeNumbers, decodeRecurring, decodeRising } from '../codec.ts';
import { KINDS, NONE, type GroupName } from '../filters.ts';
import type { Facet, IndexHead, PackedFacet } from '../format.ts';

/** What quotations are counted and filtered by: facets by number, and the numbers of each quotation. */
export interface Group {
  readonly facets: readonly Facet[];
  /** Numbers of the facets by name; what has none comes last. */
  readonly byName: readonly number[];
  /** The numbers of all quotations, one quotation after the other; never none. */
  readonly numbers: Int32Array;
  /** Where those of each quotation begin; one more at the end. */
  readonly start: Int32Array;
}

/** The head of the index, unpacked. All lists are by the number of the quotation unless they say otherwise. */
export interface Columns {
  readonly size: number;
  /** How many words. */
  readonly length: Int32Array;
  /** The position of the first word; one more at the end. */
  readonly start: Int32Array;
  readonly day: Int32Array;
  readonly days: readonly string[];
  /** The number of the article among those that have quotations. */
  readonly article: Int32Array;
  readonly isFull: (quotation: number) => boolean;
  readonly groups: Readonly<Record<GroupName, Group>>;
  /** The first quotation of every block; one more at the end. */
  readonly blockStart: Int32Array;
}

/** The facets of a quotation in a group; nothing where it has none. */
export function facetsOf({ facets, numbers, start }: Group, quotation: number): Facet[] {
  return Array.from(
    numbers.subarray(start[quotation], start[quotation + 1]),
    (number) => facets[number]!,
  ).filter(({ name }) => name !== '');
}

/** Unpacks the head. */
export function readColumns(head: IndexHead): Columns {
  const { quotations: size } = head;
  const perArticle = decodeNumbers(head.articles.quotations);
  const article = new Int32Array(size);
  sumsOf(perArticle).forEach((start, i) => article.fill(i, start, start + (perArticle[i] ?? 0)));
  const length = decodeNumbers(head.columns.length);
  const nature = decodeNumbers(head.columns.nature);
  const outlet = decodeNumbers(head.articles.outlet);
  return {
    size,
    length,
    start: sumsOf(length.map((words) => words + 1)),
    day: readDays(head, article),
    days: head.days,
    article,
    isFull: (quotation) => (nature[quotation]! & 1) === 1,
    groups: {
      speakers: makeGroup(head.speakers, decodeRecurring(head.columns.speaker)),
      outlets: makeGroup(
        head.outlets,
        article.map((number) => outlet[number]!),
      ),
      events: makeListGroup(head.events, decodeNumbers(head.articles.events), article),
      kinds: makeGroup(
        KINDS.map((key) => [key, key, 0]),
        nature.map((value) => (value & 1) + 1),
      ),
      attributions: makeGroup(
        head.confidences.map((name) => [name, name, 0]),
        nature.map((value) => value >> 1),
      ),
    },
    blockStart: sumsOf(decodeNumbers(head.blocks)),
  };
}

/** Where each of some stretches begins, and where the last ends. */
function sumsOf(lengths: Int32Array): Int32Array {
  const sums = new Int32Array(lengths.length + 1);
  lengths.forEach((length, i) => (sums[i + 1] = sums[i]! + length));
  return sums;
}

function readDays(head: IndexHead, article: Int32Array): Int32Array {
  const ofArticles = decodeNumbers(head.articles.day);
  const day = article.map((number) => ofArticles[number]!);
  const moved = decodeNumbers(head.said.days);
  decodeRising(head.said.quotations).forEach((quotation, i) => (day[quotation] = moved[i]!));
  return day;
}

/** A group of which each quotation has one at most. @param values one more than its number; 0 is none. */
function makeGroup(packed: readonly PackedFacet[], values: Int32Array): Group {
  const none = packed.length;
  return {
    ...unpackFacets(packed),
    numbers: values.map((value) => (value === 0 ? none : value - 1)),
    start: Int32Array.from({ length: values.length + 1 }, (_, i) => i),
  };
}

/** A group of which each article has some. @param written how many, and which, article by article. */
function makeListGroup(packed: readonly PackedFacet[], written: Int32Array, article: Int32Array): Group {
  const lists: Int32Array[] = [];
  const none = Int32Array.of(packed.length);
  for (let at = 0; at < written.length; at += written[at]! + 1) {
    const list = written.subarray(at + 1, at + 1 + written[at]!);
    lists.push(list.length === 0 ? none : list);
  }
  const start = sumsOf(article.map((number) => lists[number]!.length));
  const numbers = new Int32Array(start.at(-1)!);
  article.forEach((number, quotation) => numbers.set(lists[number]!, start[quotation]));
  return { ...unpackFacets(packed), numbers, start };
}

/** What has none of its kind comes last, under a key of its own. */
function unpackFacets(packed: readonly PackedFacet[]): Pick<Group, 'facets' | 'byName'> {
  const facets = packed.map(unpackFacet);
  const byName = [...facets.keys()].sort((a, b) => (facets[a]!.name < facets[b]!.name ? -1 : 1));
  return {
    facets: [...facets, { key: NONE, name: '', hasPage: false }],
    byName: [...byName, facets.length],
  };
}

function unpackFacet([key, name, hasPage, date]: PackedFacet): Facet {
  return { key, name, hasPage: hasPage === 1, ...(date === undefined ? {} : { date }) };
}
