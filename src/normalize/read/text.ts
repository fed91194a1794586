import { listLines, tidySpaces, type PrintedLine } from '../lines.ts';
import type { Reading, Unit } from '../types.ts';
import { groupWrapped, joinLines } from './wrapped.ts';

/**
 * Reads plain text: a unit a line, or a unit a paragraph where lines were wrapped by hand.
 *
 * @param firstLine the number of the text's first line in its file.
 */
export function readText(text: string, firstLine = 1): Reading {
  return { units: groupWrapped(listLines(text, firstLine)).map(toUnit), claims: [], problems: [] };
}

function toUnit(group: readonly PrintedLine[]): Unit {
  const texts = group.map(({ text }) => text);
  return {
    from: group[0]!.number,
    to: group.at(-1)!.number,
    text: joinLines(texts),
    ...(group.length > 1 && { asPrinted: texts.map(tidySpaces).join('\n') }),
    hasGapBefore: group[0]!.hasGapBefore,
    hints: {},
  };
}
