import { printEntry, type Entry, type Problem } from '../model/index.ts';
import { inkOf, listLines, nameLines, parseLines } from './lines.ts';
import { showLine, sourceProblem } from './problems.ts';
import { readSource, type ReadSource } from './read/source.ts';

/** A stretch of a source's visible text, and the lines it stands on. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What the ledger says of some lines, and the text that the entry keeps of them. */
interface Account {
  readonly from: number;
  readonly to: number;
  readonly isBody: boolean;
  /** Absent when the ledger counts more blocks than the body has. */
  readonly kept: string | undefined;
}

/**
 * Proves that an entry keeps every line of its source: each stands in the body block that the ledger
 * points at, or in the ledger itself, once, in order, with all its characters.
 *
 * @param bytes the source as it lies in `sources/`.
 * @param entryFile how problems name the entry.
 * @param sourceFile how problems name the source.
 * @returns no problem when nothing is lost. Words that differ in an entry edited by hand are warnings.
 */
export function proveLedger(
  bytes: Uint8Array,
  entry: Entry,
  entryFile: string,
  sourceFile: string,
): Problem[] {
  const source = readSource(entry.matter.source?.file ?? sourceFile, bytes, sourceFile);
  if (!('units' in source)) return [...source.problems];
  const accounts = listAccounts(entry);
  const blocks = accounts.filter(({ isBody }) => isBody).length;
  if (blocks !== entry.blocks.length) return [describeCount(entryFile, blocks, entry.blocks.length)];
  let severity: Problem['severity'] | undefined;
  const judgeChange = () => (severity ??= isUntouched(entry) ? 'error' : 'warning');
  return compare(listPieces(source), accounts, entryFile, sourceFile, judgeChange);
}

function listPieces(source: ReadSource): readonly Piece[] {
  if (source.format !== 'text')
    return source.units.map(({ from, to, text, asPrinted }) => ({ from, to, text: asPrinted ?? text }));
  return listLines(source.text).map(({ number, text }) => ({ from: number, to: number, text }));
}

function listAccounts({ matter, blocks }: Entry): Account[] {
  let next = 0;
  return matter.ledger.flatMap((item): Account[] =>
    item.class === 'body'
      ? parseLines(item.lines).map((lines) => ({ ...lines, isBody: true, kept: blocks[next++]?.text }))
      : [
          {
            from: parseLines(item.lines)[0]!.from,
            to: parseLines(item.lines).at(-1)!.to,
            isBody: false,
            kept: item.text,
          },
        ],
  );
}

/** Walks source and ledger side by side. */
function compare(
  pieces: readonly Piece[],
  accounts: readonly Account[],
  entryFile: string,
  sourceFile: string,
  judgeChange: () => Problem['severity'],
): Problem[] {
  const problems: Problem[] = [];
  let at = 0;
  for (const { from, to, isBody, kept } of accounts) {
    for (; at < pieces.length && pieces[at]!.from < from; at++)
      problems.push(describeMissing(sourceFile, pieces[at]!));
    const next = pieces[at];
    if (next !== undefined && next.to <= to && next.text.trim() === kept) {
      at++;
      continue;
    }
    const wanted = inkOf(kept ?? '');
    let found = '';
    const start = at;
    while (at < pieces.length && pieces[at]!.to <= to && (found.length < wanted.length || found === ''))
      found += inkOf(pieces[at++]!.text);
    if (found === wanted) continue;
    const text = pieces
      .slice(start, at)
      .map((piece) => piece.text.trim())
      .join(' ');
    if (start === at) problems.push(describeNone(entryFile, from, to));
    else problems.push(describeChanged(sourceFile, { from, to, text }, isBody, kept ?? '', judgeChange()));
  }
  for (; at < pieces.length; at++) problems.push(describeMissing(sourceFile, pieces[at]!));
  return problems;
}

/** True when the entry is what the program wrote. */
function isUntouched(entry: Entry): boolean {
  return (
    entry.matter.written === undefined || printEntry(entry).includes(`\nwritten: ${entry.matter.written}\n`)
  );
}

function describeMissing(file: string, { from, to, text }: Piece): Problem {
  return sourceProblem(file, {
    severity: 'error',
    line: from,
    message: 'is in neither the body nor the ledger of its entry',
    got: showLine(text.trim()),
    want: 'every line with text in one of them',
    fix: `add line ${nameLines(from, to)} to the ledger of the entry, or normalize with --replace`,
    rule: 'ledger/missing',
  });
}

function describeNone(file: string, from: number, to: number): Problem {
  return sourceProblem(file, {
    severity: 'error',
    field: 'ledger',
    message: 'names lines that have no text, or that it named before',
    got: `"${nameLines(from, to)}"`,
    want: 'each line with text once, in the order of the source',
    rule: 'ledger/lines',
  });
}

function describeChanged(
  file: string,
  { from, text }: Piece,
  isBody: boolean,
  kept: string,
  severity: Problem['severity'],
): Problem {
  return sourceProblem(file, {
    severity,
    line: from,
    message: isBody
      ? 'reads otherwise in the body of its entry'
      : 'reads otherwise in the ledger of its entry',
    got: showLine(kept),
    want: showLine(text),
    rule: 'ledger/text',
  });
}

function describeCount(file: string, counted: number, blocks: number): Problem {
  return sourceProblem(file, {
    severity: 'error',
    field: 'ledger',
    message: 'counts other paragraphs than the body has',
    got: `${counted} in the ledger, ${blocks} in the body`,
    want: 'a number or range of lines for each paragraph of the body',
    fix: 'when a paragraph was moved between body and ledger, move its line number as well',
    rule: 'ledger/blocks',
  });
}
