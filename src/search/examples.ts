import { tokenize } from './fold.ts';

/** Queries that find something in an archive; those that it has no words for are absent. */
export interface Examples {
  /** Words that stand side by side, in quotation marks. */
  readonly phrase?: string;
  /** Words of one quotation, apart. */
  readonly words?: string;
  /** A word of several quotations, without another that one of them has. */
  readonly without?: string;
  /** A figure with a sign. */
  readonly figure?: string;
}

/** How many quotations are looked at. */
const MOST = 2000;

/** How many words a quotation should have to lend a phrase. */
const FIT = 10;

/** Finds queries that show what can be asked, in the words of an archive: the same archive gives the same ones. */
export function findExamples(all: readonly string[]): Examples {
  const texts = all.slice(0, MOST);
  const quotations = texts.map((text) => tokenize(text).map(({ word }) => word));
  const byFit = texts
    .map((_, i) => i)
    .sort((a, b) => Math.abs(quotations[a]!.length - FIT) - Math.abs(quotations[b]!.length - FIT));
  const [first, second] = byFit;
  const phrase = first === undefined ? undefined : cutPhrase(texts[first]!);
  const long = second === undefined ? [] : listLong(quotations[second]!);
  const figure = texts.map((text) => FIGURE.exec(text)?.[0]).find((found) => found !== undefined);
  const without = findWithout(quotations);
  return {
    ...(phrase && { phrase: `“${phrase}”` }),
    ...(long.length > 1 && { words: `${long[0]} ${long[1]}` }),
    ...(without && { without: `${without[0]} -${without[1]}` }),
    ...(figure && { figure }),
  };
}

const FIGURE = /(?<![\w.,])[$€£]\d+(?:[.,]\d+)*(?: (?:million|billion))?|(?<![\w.,$€£])\d+(?:\.\d+)?%/;

/** The first four words, as they are written but for what stands around them. */
function cutPhrase(text: string): string | undefined {
  const tokens = tokenize(text);
  if (tokens.length < 4) return undefined;
  const phrase = text.slice(tokens[0]!.startUtf16, tokens[3]!.endUtf16);
  return /^[\p{L}\p{M}\p{N}’' -]+$/u.test(phrase) ? phrase : undefined;
}

/** Words long enough to mean something, the longest first. */
function listLong(words: readonly string[]): string[] {
  const plain = words.filter((word) => /^\p{L}{5,12}$/u.test(word));
  return [...new Set(plain)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** The longer word met in most quotations, and another of one of them that not all of them have. */
function findWithout(quotations: readonly (readonly string[])[]): [string, string] | undefined {
  const uses = new Map<string, number[]>();
  quotations.forEach((words, i) => {
    for (const word of listLong(words)) uses.set(word, [...(uses.get(word) ?? []), i]);
  });
  const [word, places] = [...uses].reduce(
    (a, b) => (b[1].length > a[1].length ? b : a),
    ['', [] as number[]],
  );
  const other = places
    .flatMap((i) => listLong(quotations[i]!))
    .find((item) => item !== word && uses.get(item)!.length < places.length);
  return other === undefined ? undefined : [word, other];
}
