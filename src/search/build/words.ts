import { encodeRising } from '../codec.ts';
import { foldText } from '../fold.ts';
import type { VocabularyPart, WordsPart } from '../format.ts';
import { mayBeMisspelt } from '../spelling.ts';

/** How many of the words met most are named. */
const COMMON = 200;

/** Every word of the quotations, and where it stands. */
export interface WordIndex {
  /** How many words each quotation has. */
  readonly lengths: readonly number[];
  readonly parts: readonly WordsPart[];
  /** The first word of each part. */
  readonly firsts: readonly string[];
  readonly common: readonly string[];
  readonly vocabulary: VocabularyPart;
}

/**
 * Indexes texts by their words, each with all its positions.
 *
 * @param partLength a part of the vocabulary is closed when its words and positions are as long as this.
 */
export function indexWords(texts: readonly string[], partLength: number): WordIndex {
  const positions = new Map<string, number[]>();
  const lengths: number[] = [];
  let at = 0;
  for (const text of texts) {
    const words = splitFolded(foldText(text));
    words.forEach((word, i) => {
      const known = positions.get(word);
      if (known) known.push(at + i);
      else positions.set(word, [at + i]);
    });
    lengths.push(words.length);
    at += words.length + 1;
  }
  const vocabulary = [...positions.keys()].sort();
  const byUse = vocabulary.toSorted((a, b) => positions.get(b)!.length - positions.get(a)!.length);
  const cut = cutParts(vocabulary, positions, partLength);
  return {
    lengths,
    parts: cut.map((part) => ({
      words: part.map(([word]) => word).join(' '),
      positions: part.map(([, written]) => written).join(' '),
    })),
    firsts: cut.map(([first]) => first![0]),
    common: byUse.slice(0, COMMON),
    vocabulary: vocabulary.filter(mayBeMisspelt).join(' '),
  };
}

function splitFolded(folded: string): string[] {
  return folded === ' ' ? [] : folded.slice(1, -1).split(' ');
}

/** A word with more than a part should hold gets one of its own. */
function cutParts(
  vocabulary: readonly string[],
  positions: ReadonlyMap<string, number[]>,
  partLength: number,
) {
  const parts: [word: string, positions: string][][] = [];
  let room = 0;
  for (const word of vocabulary) {
    const written = encodeRising(positions.get(word)!);
    if (written.length > room) {
      parts.push([]);
      room = partLength;
    }
    parts.at(-1)!.push([word, written]);
    room -= written.length + word.length;
  }
  return parts;
}
