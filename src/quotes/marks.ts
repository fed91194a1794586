import type { Span } from '../model/index.ts';
import { findLostEnd, hasLostStart } from './lost-marks.ts';
import { findNext, readMarks, type Mark } from './signs.ts';

/** A stretch between quotation marks, in one block. */
export interface Quoted {
  readonly block: number;
  /** With its marks. */
  readonly span: Span;
  /** Without its marks. */
  readonly inner: Span;
  /** False where the closing mark is missing: the speech goes on in the next block, or the mark was lost. */
  readonly isClosed: boolean;
}

const WORD = /[\p{L}\p{N}]/u;
/** How far the wrong closing mark of a quotation is looked for, in UTF-16 units. */
const FAR = 2000;

/**
 * Pairs the quotation marks of an article's blocks.
 *
 * Knows `“ ”`, `" "`, `'' ''`, `« »`, `„ “`; single marks where the article quotes with them; a wrong mark at
 * one end (`‘…”`); and a mark that is missing. Single marks inside double ones are part of the quotation.
 *
 * @returns stretches in order, not nested.
 */
export function pairMarks(blocks: readonly string[]): Quoted[] {
  const read = blocks.map(readMarks);
  const isSingle = quotesWithSingleMarks(read);
  const found = blocks.flatMap((text, block) => pairBlock(text, block, read[block]!, isSingle));
  return found.map((quoted, i) => endLost(quoted, found[i + 1], blocks[quoted.block]!));
}

/** Whether single marks are the main ones: more stretches stand between them than marks of the other kinds outside them. */
function quotesWithSingleMarks(read: readonly (readonly Mark[])[]): boolean {
  let single = 0;
  let double = 0;
  for (const marks of read) {
    let open: Mark['family'] | undefined;
    let inside = 0;
    for (const mark of marks) {
      if (open === 'double') {
        double += Number(mark.family !== 'single');
        if (mark.family !== 'single' && mark.canClose) open = undefined;
      } else if (mark.family !== 'single') {
        if (open) inside += 1;
        else [open, double] = [mark.canOpen ? 'double' : undefined, double + 1];
      } else if (mark.canOpen) [open, double, inside] = ['single', double + inside, 0];
      else if (open && mark.canClose) [open, single, inside] = [undefined, single + 1, 0];
    }
    double += inside;
  }
  return single > double;
}

function pairBlock(text: string, block: number, marks: readonly Mark[], isSingle: boolean): Quoted[] {
  const found: Quoted[] = [];
  let open: Mark | undefined;
  const close = (end: number, innerEnd: number, isClosed: boolean) => {
    if (!open) return;
    const inner = { startUtf16: open.at + open.length, endUtf16: innerEnd };
    if (WORD.test(text.slice(inner.startUtf16, inner.endUtf16)))
      found.push({ block, span: { startUtf16: open.at, endUtf16: end }, inner, isClosed });
    open = undefined;
  };
  const next = findNext(marks);
  let nested = 0;
  let inner = 0;
  for (const [i, mark] of marks.entries()) {
    if (!open) {
      if (mark.canOpen && (mark.family !== 'single' || isSingle)) open = mark;
      else if (mark.canOpen && closesWrong(text, mark)) open = { ...mark, family: 'double' };
      else if (i === 0 && mark.family === 'double' && hasLostStart(text, mark.at, mark.length)) {
        open = { ...mark, at: 0, length: 0 };
        close(mark.at + mark.length, mark.at, true);
      }
      continue;
    }
    if (isSingle && open.family === 'single' && (isPlural(text, marks, next, i) || isInside(mark, inner))) {
      if (mark.family === 'double') inner = mark.canOpen ? inner + 1 : inner - 1;
      continue;
    }
    if (nested > 0 && mark.family === open.family && mark.canClose) nested--;
    else if (mark.canClose && closes(open, mark)) close(mark.at + mark.length, mark.at, true);
    else if (opensNested(marks, next, i, open)) nested++;
    else if (mark.canOpen && !mark.canClose && mark.family === open.family && mark.family !== 'single') {
      const end = text.slice(0, mark.at).trimEnd().length;
      close(end, end, false);
      open = mark;
    }
  }
  const end = text.trimEnd().length;
  close(end, end, false);
  return found;
}

/** Ends a quotation without its closing mark before its attribution, unless it goes on in the next block. */
function endLost(quoted: Quoted, next: Quoted | undefined, text: string): Quoted {
  const { block, span, inner, isClosed } = quoted;
  if (isClosed || (next?.block === block + 1 && next.span.startUtf16 === 0)) return quoted;
  const end = findLostEnd(text, inner.startUtf16, inner.endUtf16);
  if (end < 0) return quoted;
  return { ...quoted, span: { ...span, endUtf16: end }, inner: { ...inner, endUtf16: end } };
}

/** A double mark that opens within single ones, or closes one that did. */
const isInside = (mark: Mark, depth: number): boolean =>
  mark.family === 'double' && (mark.canOpen || depth > 0);

/** "the ministers' plan": the mark after a plural is no closing one where another one closes before any opens. */
function isPlural(text: string, marks: readonly Mark[], next: readonly number[], i: number): boolean {
  const { at, length, family } = marks[i]!;
  if (
    family !== 'single' ||
    text[at - 1] !== 's' ||
    !/^ \p{Ll}/u.test(text.slice(at + length, at + length + 2))
  )
    return false;
  const following = marks[next[i]!];
  return following?.canClose === true && !following.canOpen;
}

/** Whether a mark opens a quotation within the open one: two marks that only close follow it, or it is curly in a straight one. */
function opensNested(marks: readonly Mark[], next: readonly number[], i: number, open: Mark): boolean {
  const mark = marks[i]!;
  if (!mark.canOpen || mark.canClose || mark.family !== open.family || mark.family === 'single') return false;
  const [first, second] = [marks[next[i]!], marks[next[next[i]!] ?? -1]];
  if (isStraight(open) && mark.sign === '“' && first?.sign === '”') return true;
  return [first, second].every((closing) => closing?.canClose === true && !closing.canOpen);
}

const isStraight = ({ sign }: Mark): boolean => sign === '"' || sign === "''";

function closes(open: Mark, mark: Mark): boolean {
  if (open.family === mark.family) return true;
  return open.family !== 'guillemet' && mark.family === 'double';
}

/** An opening ‘ that a ” closes: no mark opens, and no single one closes, between them; `ministers’` closes nothing. */
function closesWrong(text: string, { at }: Mark): boolean {
  const stretch = text[at] === '‘' ? /^‘[^“‘"”]*(?=”)/.exec(text.slice(at, at + FAR)) : null;
  return stretch !== null && !/[^s\s]’(?![\p{L}\p{N}])/u.test(stretch[0]);
}
