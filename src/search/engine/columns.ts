import { decodeNumbers, decodeRising } from '../codec.ts';
import { KINDS, NONE, type GroupName } from '../filters.ts';
import type { Facet, IndexHead, PackedFacet } from '../format.ts';

/** What quotations are counted and filtered by: facets by number, and the numbers of each quotation. */
export interface Group {
  readonly facets: readonly Facet[];
  readonly of: (quotation: number) => readonly number[];
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

/** Unpacks the head. */
export function readColumns(head: IndexHead): Columns {
  const { quotations: size } = head;
  const perArticle = decodeNumbers(head.articles.quotations);
  const article = new Int32Array(size);
  sumsOf(perArticle).forEach((start, i) => article.fill(i, start, start + (perArticle[i] ?? 0)));
  const length = decodeNumbers(head.columns.length);
  const nature = decodeNumbers(head.columns.nature);
  return {
    size,
    length,
    start: sumsOf(length.map((words) => words + 1)),
    day: readDays(head, article),
    days: head.days,
    article,
    isFull: (quotation) => (nature[quotation]! & 1) === 1,
    groups: {
      speakers: makeGroup(head.speakers, lookUp(readSpeakers(head))),
      outlets: makeGroup(head.outlets, lookUp(decodeNumbers(head.articles.outlet), article)),
      events: makeGroup(head.events, lookUpLists(decodeNumbers(head.articles.events), article)),
      kinds: {
        facets: KINDS.map((key) => ({ key, name: key, hasPage: false })),
        of: lookUp(nature.map((value) => (value & 1) + 1)),
      },
      attributions: makeGroup(
        head.confidences.map((name) => [name, name, 0]),
        lookUp(nature.map((value) => value >> 1)),
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

/** Speaker + 1, or 0. */
function readSpeakers(head: IndexHead): Int32Array {
  const speakers = decodeNumbers(head.columns.speaker);
  speakers.forEach((value, i) => (speakers[i] = value === 0 ? speakers[i - 1]! : value - 1));
  return speakers;
}

/** What has none of its kind comes last, under a key of its own. */
function makeGroup(packed: readonly PackedFacet[], of: (quotation: number) => readonly number[]): Group {
  const none = packed.length;
  const facets = packed.map(unpackFacet);
  const last = [none];
  return {
    facets: [...facets, { key: NONE, name: '', hasPage: false }],
    of: (quotation) => {
      const numbers = of(quotation);
      return numbers.length === 0 ? last : numbers;
    },
  };
}

function unpackFacet([key, name, hasPage, date]: PackedFacet): Facet {
  return { key, name, hasPage: hasPage === 1, ...(date === undefined ? {} : { date }) };
}

/** Values are one more than a number; 0 is none. With `through` they are those of another list. */
function lookUp(values: Int32Array, through?: Int32Array): (quotation: number) => readonly number[] {
  const lists: (readonly number[])[] = [[]];
  for (const value of values) lists[value] ??= value === 0 ? [] : [value - 1];
  return (quotation) => lists[values[through ? through[quotation]! : quotation]!]!;
}

function lookUpLists(values: Int32Array, through: Int32Array): (quotation: number) => readonly number[] {
  const lists: number[][] = [];
  for (let at = 0; at < values.length; at += values[at]! + 1)
    lists.push([...values.subarray(at + 1, at + 1 + values[at]!)]);
  return (quotation) => lists[through[quotation]!]!;
}
