/**
 * Numbers as text: one character for a small one, more for larger ones, none of them a blank, a quotation mark or a
 * backslash, so that JSON holds them as they stand and compression sees single symbols.
 */

/** Values below this take one character. */
const ENDINGS = 64;
/** How much a character that goes on carries. */
const BASE = 28;
const ALPHABET = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(
  (char) => char !== '"' && char !== '\\',
);
const VALUES = new Uint8Array(128);
ALPHABET.forEach((char, i) => (VALUES[char.charCodeAt(0)] = i));

/** Writes whole numbers from nought up. */
export function encodeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (let rest of numbers) {
    while (rest >= ENDINGS) {
      rest -= ENDINGS;
      text += ALPHABET[ENDINGS + (rest % BASE)]!;
      rest = Math.floor(rest / BASE);
    }
    text += ALPHABET[rest]!;
  }
  return text;
}

/** Reads what `encodeNumbers` wrote. */
export function decodeNumbers(text: string): Int32Array {
  const numbers = new Int32Array(text.length);
  let count = 0;
  let at = 0;
  while (at < text.length) {
    let value = VALUES[text.charCodeAt(at++)]!;
    // What goes on stands for itself above ENDINGS: its digit and the share taken off before it.
    let weight = 1;
    let sum = 0;
    while (value >= ENDINGS) {
      sum += weight * value;
      weight *= BASE;
      value = VALUES[text.charCodeAt(at++)]!;
    }
    numbers[count++] = sum + weight * value;
  }
  return numbers.subarray(0, count);
}

/** Writes numbers that never fall as their differences. */
export function encodeRising(numbers: Iterable<number>): string {
  let last = 0;
  const differences = [];
  for (const number of numbers) {
    differences.push(number - last);
    last = number;
  }
  return encodeNumbers(differences);
}

/** Reads what `encodeRising` wrote. */
export function decodeRising(text: string): Int32Array {
  const numbers = decodeNumbers(text);
  for (let i = 1; i < numbers.length; i++) numbers[i]! += numbers[i - 1]!;
  return numbers;
}

/** How many numbers are remembered as met last. */
const RECENT = 8;

/** Writes numbers of which a few recur for a while: one met lately as its place among those, the latest first. */
export function encodeRecurring(numbers: Iterable<number>): string {
  const recent: number[] = [];
  const written = [];
  for (const number of numbers) {
    const place = recent.indexOf(number);
    written.push(place < 0 ? number + RECENT : place);
    moveToFront(recent, place, number);
  }
  return encodeNumbers(written);
}

/** Reads what `encodeRecurring` wrote. */
export function decodeRecurring(text: string): Int32Array {
  const recent: number[] = [];
  return decodeNumbers(text).map((value) => {
    const number = value < RECENT ? recent[value]! : value - RECENT;
    moveToFront(recent, value < RECENT ? value : -1, number);
    return number;
  });
}

function moveToFront(recent: number[], place: number, number: number): void {
  if (place === 0) return;
  if (place > 0) recent.splice(place, 1);
  recent.unshift(number);
  if (recent.length > RECENT) recent.pop();
}
