import { tidySpaces, type PrintedLine } from '../lines.ts';
import { endsClause, endsSentence } from '../shape.ts';

/** Groups the lines of each paragraph that was wrapped by hand, as mail and wire copy are; else a group a line. */
export function groupWrapped<Line extends PrintedLine>(lines: readonly Line[]): Line[][] {
  const width = findWrapWidth(lines);
  return width === undefined ? lines.map((line) => [line]) : joinWrapped(lines, width);
}

/** Joins the lines of one paragraph: a space between them, but for a word that was broken at the end of one. */
export function joinLines(lines: readonly string[]): string {
  const texts = lines.map(tidySpaces);
  return texts
    .map((line, i) => {
      const isBroken = /[\p{L}\d]-$/u.test(texts[i - 1] ?? '') && /^\p{Ll}/u.test(line);
      return i === 0 || isBroken ? line : ` ${line}`;
    })
    .join('');
}

/**
 * The width at which a text was wrapped by hand, as mail and wire copy are; `undefined` when each line
 * is whole. Wrapped lines are short, nearly even, and break in the middle of sentences.
 */
function findWrapWidth(lines: readonly PrintedLine[]): number | undefined {
  const followed = lines.filter((_, i) => lines[i + 1]?.hasGapBefore === false);
  if (followed.length < 5 && countFlowing(lines) < 2) return undefined;
  const lengths = lines.map((line) => line.text.trimEnd().length).sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.95)]!;
  if (width > 120 || width < 30) return undefined;
  const isFull = (line: PrintedLine) => line.text.trimEnd().length >= width * 0.7;
  const full = followed.filter(isFull);
  const broken = full.filter((line) => !endsClause(line.text.trimEnd()));
  return full.length >= followed.length * 0.6 && broken.length >= full.length * 0.6 ? width : undefined;
}

/** Lines that break off before a word in small letters: in a short text a few are enough. */
function countFlowing(lines: readonly PrintedLine[]): number {
  return lines.filter((line, i) => {
    const next = lines[i + 1];
    return next?.hasGapBefore === false && !endsClause(line.text.trimEnd()) && /^\s*\p{Ll}/u.test(next.text);
  }).length;
}

/** A wrapped paragraph goes on until a blank line, an indented line, or a short line that ends a sentence. */
function joinWrapped<Line extends PrintedLine>(lines: readonly Line[], width: number): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const previous = groups.at(-1)?.at(-1);
    const goesOn =
      previous !== undefined &&
      !line.hasGapBefore &&
      !(indentOf(line) > indentOf(previous) + 1) &&
      !(
        previous.text.trimEnd().length < width * 0.6 &&
        (endsSentence(previous.text.trimEnd()) || groups.length === 1)
      );
    if (goesOn) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  return groups;
}

function indentOf(line: PrintedLine): number {
  return line.text.length - line.text.trimStart().length;
}
