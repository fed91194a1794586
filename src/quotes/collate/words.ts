import type { ReportPart, Word } from './types.ts';

const PLAIN = new Set(
  `a an the and or but nor so yet if then than that this these those there here it its it's i i'm i've i'll me my we we're we've we'll us our you your he his him she her they their them who whom which what when where why how is are was were be been being am do does did don't didn't doesn't have has had having will would can could may might must shall should not no to of in on at by for from with into onto over under about as up out off also very just more most some any all each both because while`.split(
    ' ',
  ),
);

/** The words of a report's parts. Every sign and space of the parts stands in some word. */
export function cutWords(parts: readonly ReportPart[]): Word[] {
  return parts.flatMap(({ text }, part) =>
    join(text.match(/\S+\s*|^\s+/g) ?? []).map((word) => ({ text: word, key: keyOf(word), part })),
  );
}

/** Signs that stand alone (`—`, `. . .`) belong to the word before them, or to the first. */
function join(pieces: readonly string[]): string[] {
  const words: string[] = [];
  for (const piece of pieces) {
    const isSign = keyOf(piece) === '';
    const isFirst = words.length > 0 && words.every((word) => keyOf(word) === '');
    if (words.length > 0 && (isSign || isFirst)) words[words.length - 1] += piece;
    else words.push(piece);
  }
  return words;
}

function keyOf(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, '')
    .replace(/^'+|'+$/g, '');
}

/** Whether a word says something by itself. */
export function isContent({ key }: Word): boolean {
  return key !== '' && !PLAIN.has(key);
}
