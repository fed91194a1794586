import { decodeRising } from '../codec.ts';
import type { WordsPart } from '../format.ts';
import type { LoadPart } from './parts.ts';

interface OpenPart {
  readonly words: readonly string[];
  readonly written: readonly string[];
}

/** How many parts are brought before it is known that they are wanted. */
const MOST_FORESEEN = 4;

const NOWHERE = new Int32Array(0);

/** The vocabulary in parts, each brought when a word of it is looked up. */
export class Dictionary {
  readonly #firsts: readonly string[];
  readonly #open = new Map<number, OpenPart>();
  readonly #positions = new Map<string, Int32Array>();

  /** @param firsts the first word of every part. */
  constructor(firsts: readonly string[]) {
    this.#firsts = firsts;
  }

  /** Where a word stands, rising; nowhere when no quotation has it. */
  async find(word: string, load: LoadPart): Promise<Int32Array> {
    const known = this.#positions.get(word);
    if (known) return known;
    const number = this.#partOf(word);
    if (number < 0) return NOWHERE;
    const { words, written } = await this.#part(number, load);
    const at = lowerBound(words, word);
    const positions = words[at] === word ? decodeRising(written[at]!) : NOWHERE;
    this.#positions.set(word, positions);
    return positions;
  }

  /** The words that begin with some letters, themselves included. */
  async listFrom(beginning: string, load: LoadPart): Promise<string[]> {
    const parts = await Promise.all(this.#partsFrom(beginning).map((number) => this.#part(number, load)));
    return parts.flatMap(({ words }) => {
      const from = lowerBound(words, beginning);
      let to = from;
      while (words[to]?.startsWith(beginning)) to++;
      return words.slice(from, to);
    });
  }

  /** Brings the parts of the words that begin with some letters, unless they are many: they are likely to be wanted next. */
  foresee(beginning: string, load: LoadPart): void {
    const numbers = this.#partsFrom(beginning);
    if (numbers.length > MOST_FORESEEN) return;
    for (const number of numbers) this.#part(number, load).catch(() => undefined);
  }

  #partsFrom(beginning: string): number[] {
    const numbers: number[] = [];
    for (let i = Math.max(0, this.#partOf(beginning)); i < this.#firsts.length; i++) {
      const first = this.#firsts[i]!;
      if (first > beginning && !first.startsWith(beginning)) break;
      numbers.push(i);
    }
    return numbers;
  }

  #partOf(word: string): number {
    const at = lowerBound(this.#firsts, word);
    return this.#firsts[at] === word ? at : at - 1;
  }

  async #part(number: number, load: LoadPart): Promise<OpenPart> {
    const known = this.#open.get(number);
    if (known) return known;
    const part = (await load(`words-${number + 1}`)) as WordsPart;
    const open = { words: part.words.split(' '), written: part.positions.split(' ') };
    this.#open.set(number, open);
    return open;
  }
}

/** The place of the first word that does not come before `word`. */
function lowerBound(words: readonly string[], word: string): number {
  let from = 0;
  let to = words.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (words[middle]! < word) from = middle + 1;
    else to = middle;
  }
  return from;
}
