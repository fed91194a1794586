import type { LineClass } from '../../model/index.ts';
import type { Unit } from '../types.ts';
import { HEADER } from './mail-headers.ts';
import { withClass } from './with-class.ts';

const FORWARDED =
  /^(?:-{3,}\s*)?(?:begin forwarded message:|forwarded message|original message|(?:weitergeleitete|ursprüngliche) nachricht)(?:\s*-{3,})?$/iu;
const WROTE = /^(?:> ?)*On .{6,160} wrote:$/u;
const SIGNATURE = /^--$/;
/** Units of a signature, at most. */
const LONGEST = 12;

/**
 * Marks what a mail has in its text beside the article: the headers of one that was forwarded, what a reply quotes, and
 * what the list or the program adds below a line of two dashes.
 */
export function markMailBody(units: readonly Unit[]): Unit[] {
  const signature = findSignature(units);
  const isQuoting = !isMostlyQuoted(units);
  let isHead = false;
  return units.map((unit, i) => {
    const { text } = unit;
    isHead = FORWARDED.test(text) || (isHead && HEADER.test(text));
    if (isHead) return withClass(unit, classOf(text));
    const isQuoted = isQuoting && (WROTE.test(text) || /^>/.test(text));
    const isAdded = isQuoted || (signature >= 0 && i >= signature);
    return isAdded ? withClass(unit, 'interface') : unit;
  });
}

/** Below its two dashes a signature is short; a longer text goes on with the mail. */
function findSignature(units: readonly Unit[]): number {
  const at = units.findLastIndex(({ text }) => SIGNATURE.test(text));
  const below = units.slice(at + 1);
  return below.length <= LONGEST && below.every(({ text }) => text.length < 300) ? at : -1;
}

/** What is quoted is the mail’s own matter where it is most of it. */
function isMostlyQuoted(units: readonly Unit[]): boolean {
  const lengthOf = (list: readonly Unit[]) => list.reduce((sum, { text }) => sum + text.length, 0);
  return lengthOf(units.filter(({ text }) => text.startsWith('>'))) * 2 > lengthOf(units);
}

function classOf(line: string): LineClass {
  if (/^Subject:/i.test(line)) return 'title';
  return /^(?:Date|Sent):/i.test(line) ? 'date' : 'interface';
}
