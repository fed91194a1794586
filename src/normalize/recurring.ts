import { countWords } from './shape.ts';
import type { Unit } from './types.ts';

/** The lines of one file of an archive, and the outlet they are from as far as it is known. */
export interface PrintedPage {
  readonly outlet: string | undefined;
  readonly units: readonly Unit[];
}

/** In so many stories of one outlet a line stands, word for word, before that is evidence. */
const STORIES = 3;
/** Longer lines are never compared: no slogan or box has so many words. */
const MAX_LENGTH = 400;
/** From so many words on a paragraph is one story's own. */
const LONG = 15;
/** A long paragraph that so many files have is no sign that two of them tell one story. */
const COMMON = 40;
/** Two files that share so many long paragraphs, or this part of them, tell one story. */
const [SHARED, SHARE] = [2, 0.5];

/** The form under which a line is compared across files. */
export function lineKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim();
}

/**
 * Finds the lines that stand word for word in several files of one outlet, as slogans, boxes and labels do.
 * Files that tell one story, such as its updates, count once.
 *
 * @returns for each page, in their order, the keys of its lines that recur. The order of the pages does not matter.
 */
export function findRecurring(pages: readonly PrintedPage[]): ReadonlySet<string>[] {
  const result: ReadonlySet<string>[] = pages.map(() => new Set());
  const groups = Map.groupBy(pages.keys(), (at) => lineKey(pages[at]!.outlet ?? ''));
  for (const members of groups.values()) {
    if (members.length < STORIES) continue;
    const stories = numberStories(members.map((at) => pages[at]!.units));
    const keys = members.map((at) => keysOf(pages[at]!.units));
    const seen = new Map<string, Set<number>>();
    keys.forEach((own, i) => {
      for (const key of own) add(seen, key, stories[i]!);
    });
    const recurring = new Set([...seen].filter(([, { size }]) => size >= STORIES).map(([key]) => key));
    members.forEach((at, i) => (result[at] = new Set([...keys[i]!].filter((key) => recurring.has(key)))));
  }
  return result;
}

function keysOf(units: readonly Unit[]): Set<string> {
  return new Set(
    units
      .filter(({ text, hints }) => text.length <= MAX_LENGTH && hints.isMatter !== true)
      .map(({ text }) => lineKey(text))
      .filter((key) => key.length > 1),
  );
}

/** Gives files that tell one story the same number. */
function numberStories(files: readonly (readonly Unit[])[]): number[] {
  const long = files.map(
    (units) => new Set(units.filter(({ text }) => countWords(text) >= LONG).map(({ text }) => lineKey(text))),
  );
  const owners = new Map<string, Set<number>>();
  long.forEach((keys, at) => {
    for (const key of keys) add(owners, key, at);
  });
  const stories = files.map((_, at) => at);
  long.forEach((keys, at) => {
    const shared = new Map<number, number>();
    for (const key of keys)
      for (const other of owners.get(key)!.size > COMMON ? [] : owners.get(key)!)
        if (other < at) shared.set(other, (shared.get(other) ?? 0) + 1);
    for (const [other, count] of shared) {
      const isSame = count >= SHARED || count >= Math.min(keys.size, long[other]!.size) * SHARE;
      if (isSame) join(stories, at, other);
    }
  });
  return stories.map((_, at) => rootOf(stories, at));
}

function rootOf(stories: readonly number[], at: number): number {
  let root = at;
  while (stories[root] !== root) root = stories[root]!;
  return root;
}

function join(stories: number[], a: number, b: number): void {
  const [one, other] = [rootOf(stories, a), rootOf(stories, b)];
  stories[Math.max(one, other)] = Math.min(one, other);
}

function add<K>(map: Map<K, Set<number>>, key: K, value: number): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}
