import type { Span } from '../model/index.ts';

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

/** What a mark can do where it stands. */
interface Mark {
  readonly at: number;
  readonly length: number;
  /** Marks of one family close each other. */
  readonly family: 'double' | 'single' | 'guillemet' | 'low';
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

const MARK = /'(?=''(?!'))|''|``|["“”„‟«»‘’'`]/g;
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
  const isSingle = quotesWithSingleMarks(blocks);
  return blocks.flatMap((text, block) => pairBlock(text, block, isSingle));
}

/** Whether single marks are the main ones: more stretches stand between them than between double ones. */
function quotesWithSingleMarks(blocks: readonly string[]): boolean {
  let single = 0;
  let double = 0;
  for (const text of blocks) {
    double += text.match(/["“”„«]|''/g)?.length ?? 0;
    single +=
      text.match(/(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}])[^‘'“”"]*?[^\s‘'“”"][’'](?![\p{L}\p{N}])/gu)?.length ??
      0;
  }
  return single > double;
}

function pairBlock(text: string, block: number, isSingle: boolean): Quoted[] {
  const found: Quoted[] = [];
  let open: Mark | undefined;
  const close = (end: number, innerEnd: number, isClosed: boolean) => {
    if (!open) return;
    const inner = { startUtf16: open.at + open.length, endUtf16: innerEnd };
    if (WORD.test(text.slice(inner.startUtf16, inner.endUtf16)))
      found.push({ block, span: { startUtf16: open.at, endUtf16: end }, inner, isClosed });
    open = undefined;
  };
  const marks = readMarks(text);
  const next = findNext(marks);
  let nested = 0;
  for (const [i, mark] of marks.entries()) {
    if (!open) {
      if (mark.canOpen && (mark.family !== 'single' || isSingle)) open = mark;
      else if (mark.canOpen && closesWrong(text, mark)) open = { ...mark, family: 'double' };
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

/** Whether a mark opens a quotation within the open one: two marks that only close follow it. */
function opensNested(marks: readonly Mark[], next: readonly number[], i: number, open: Mark): boolean {
  const mark = marks[i]!;
  if (!mark.canOpen || mark.canClose || mark.family !== open.family || mark.family === 'single') return false;
  const [first, second] = [marks[next[i]!], marks[next[next[i]!] ?? -1]];
  return [first, second].every((closing) => closing?.canClose === true && !closing.canOpen);
}

/** Of each mark, the index of the next one of its family; -1 for the last. */
function findNext(marks: readonly Mark[]): number[] {
  const after = new Map<Mark['family'], number>();
  const next: number[] = [];
  for (let i = marks.length - 1; i >= 0; i--) {
    next[i] = after.get(marks[i]!.family) ?? -1;
    after.set(marks[i]!.family, i);
  }
  return next;
}

function readMarks(text: string): Mark[] {
  return [...text.matchAll(MARK)].map((match): Mark => {
    const at = match.index;
    const sign = match[0];
    const before = text[at - 1] ?? ' ';
    const after = text[at + sign.length] ?? ' ';
    return { at, length: sign.length, ...readSign(sign, before, after, at === 0) };
  });
}

/** What a mark can be, by its sign and the characters beside it. */
function readSign(
  sign: string,
  before: string,
  after: string,
  isFirst: boolean,
): Omit<Mark, 'at' | 'length'> {
  const isAfterBlank = /\s/.test(before);
  const isBeforeBlank = /\s/.test(after);
  const canOpen = /[\s([{—–\-/“‘"'.,…:]/.test(before) && !isBeforeBlank;
  const canClose = !isAfterBlank || (isBeforeBlank && !isFirst);
  switch (sign) {
    case '«':
    case '»':
      return { family: 'guillemet', canOpen: sign === '«', canClose: sign === '»' };
    case '„':
    case '‟':
      return { family: 'low', canOpen: true, canClose: false };
    case '“':
      return { family: 'double', canOpen: !isBeforeBlank || isAfterBlank, canClose: canClose && !canOpen };
    case '”':
      return { family: 'double', canOpen: isAfterBlank, canClose: !isAfterBlank || isBeforeBlank };
    case '``':
      return { family: 'double', canOpen: true, canClose: false };
    case '"':
    case "''": {
      const isInches = /\d/.test(before) && !/[\s.,;:)\]—–-]/.test(after);
      return { family: 'double', canOpen: canOpen && !isInches, canClose };
    }
    default: {
      const isApostrophe = WORD.test(before) && WORD.test(after);
      const opens = sign === '‘' || sign === '`' || (sign === "'" && canOpen);
      return {
        family: 'single',
        canOpen: opens && canOpen && !isApostrophe,
        canClose: canClose && !isApostrophe,
      };
    }
  }
}

function closes(open: Mark, mark: Mark): boolean {
  if (open.family === mark.family) return true;
  return open.family !== 'guillemet' && mark.family === 'double';
}

/** An opening ‘ that a ” closes: no mark opens, and no single one closes, between them; `ministers’` closes nothing. */
function closesWrong(text: string, { at }: Mark): boolean {
  const stretch = text[at] === '‘' ? /^‘[^“‘"”]*(?=”)/.exec(text.slice(at, at + FAR)) : null;
  return stretch !== null && !/[^s\s]’(?![\p{L}\p{N}])/u.test(stretch[0]);
}
