import { INDEX_FORMAT, type IndexHead } from '../format.ts';
import { readColumns, type Columns } from './columns.ts';
import { Dictionary } from './dictionary.ts';
import { layOutBars, type Timeline } from './histogram.ts';
import { foldNames } from './named.ts';
import type { LoadPart } from './parts.ts';
import type { TermFound } from './terms.ts';

/** Where words are looked up. */
export interface Library {
  readonly head: IndexHead;
  readonly columns: Columns;
  readonly dictionary: Dictionary;
  /** The words met most, with their rank. */
  readonly common: ReadonlyMap<string, number>;
  readonly load: LoadPart;
  /** Terms found last, the latest last. */
  readonly terms: Map<string, TermFound>;
  readonly timeline: Timeline;
  /** Names of the speakers, folded. */
  readonly names: readonly string[];
}

/** Reads the head of the index. @throws when it is of another format than this program's. */
export async function openLibrary(load: LoadPart): Promise<Library> {
  const head = (await load('head')) as IndexHead;
  if (head.format !== INDEX_FORMAT) throw new Error(`search/head.js: format ${head.format}`);
  const columns = readColumns(head);
  return {
    head,
    columns,
    dictionary: new Dictionary(head.words),
    common: new Map(head.common.map((word, i) => [word, i - head.common.length])),
    load,
    terms: new Map(),
    timeline: layOutBars(columns.days, countDays(columns)),
    names: foldNames(columns.groups.speakers.facets),
  };
}

function countDays({ day, days }: Columns): Int32Array {
  const totals = new Int32Array(days.length);
  for (const number of day) totals[number]! += 1;
  return totals;
}
