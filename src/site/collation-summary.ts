import type { CollatedVersion } from '../archive/index.ts';
import type { Cell, Word } from '../quotes/index.ts';
import { words } from './words/index.ts';

/** `A` to `Z`, then `A2`. */
export function signOf(at: number): string {
  return String.fromCharCode(65 + (at % 26)) + (at < 26 ? '' : String(Math.floor(at / 26) + 1));
}

/** Says what differs between versions, in a sentence for each that differs. */
export function summarize(versions: readonly CollatedVersion[], signs: readonly string[]): string {
  const [first, ...others] = versions;
  const told = others.map((version, i) => tell(version, first!, signs[i + 1]!));
  const isAllSame = told.every((sentences) => sentences.length === 0);
  const isSameSigns = others.every((version) => printed(version) === printed(first!));
  const same = isAllSame || told.every((sentences) => sentences.every(({ isDivision }) => isDivision));
  const opening = !same ? [] : [isSameSigns ? words.sameWords : words.sameWordsOtherSigns];
  return [...opening, ...told.flat().map(({ text }) => text)].join(' ');
}

interface Sentence {
  readonly text: string;
  readonly isDivision: boolean;
}

function tell({ cells, quotations }: CollatedVersion, first: CollatedVersion, sign: string): Sentence[] {
  const sum = (kind: Cell['kind'], of: (cell: Cell) => readonly Word[]) =>
    cells.filter((cell) => cell.kind === kind).reduce((total, cell) => total + count(of(cell)), 0);
  const replaced = sum('differs', (cell) => cell.words);
  const added = sum('added', (cell) => cell.words);
  const leftOut = sum('left-out', (cell) => cell.instead);
  const isPart = cells.some(({ kind }) => kind === 'silent');
  const sentences: Sentence[] = [];
  if (replaced + added + leftOut > 0) {
    const text = isTurned(cells, first)
      ? words.otherOrder(sign)
      : words.differences(sign, replaced, added, leftOut);
    sentences.push({ text, isDivision: false });
  } else if (isPart) sentences.push({ text: words.partOnly(sign), isDivision: false });
  if (quotations.length > first.quotations.length && !isPart)
    sentences.push({ text: words.divides(sign), isDivision: true });
  return sentences;
}

function count(list: readonly Word[]): number {
  return list.filter(({ key }) => key !== '').length;
}

/** Whether every word of a version stands in the first one too, though not in its place. */
function isTurned(cells: readonly Cell[], first: CollatedVersion): boolean {
  const left = first.cells.flatMap((cell) => cell.words.map(({ key }) => key));
  const own = cells.flatMap((cell) => cell.words.map(({ key }) => key));
  const isMoved = cells.some(
    ({ kind, words: list }) => kind !== 'same' && list.some(({ key }) => left.includes(key)),
  );
  return isMoved && own.every((key) => left.includes(key));
}

function printed({ cells }: CollatedVersion): string {
  return cells.flatMap((cell) => cell.words.map(({ text }) => text.trim())).join(' ');
}
