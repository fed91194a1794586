/** Characters of Windows-1252 above ASCII, and their bytes. */
const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from(
    { length: 128 },
    (_, i) => [new TextDecoder('windows-1252').decode(Uint8Array.of(i + 128)), i + 128] as const,
  ),
);

/** The lead byte of a UTF-8 sequence, then its other bytes, all read as Windows-1252. */
const SUSPECT = new RegExp(`[Â-ô][${characters(0x80, 0xbf)}]{1,3}`, 'g');

const SURE = new RegExp(`Ã[${characters(0x80, 0xbf)}]|Â[${characters(0xa0, 0xbf)}]|â€`);

function characters(from: number, to: number): string {
  return [...BYTES]
    .flatMap(([character, byte]) =>
      byte >= from && byte <= to ? [character.replace(/[\\\]^-]/, '\\$&')] : [],
    )
    .join('');
}

/** What is left of such a sequence when one of its bytes was lost. */
const LEFT = /â€|Ã[\s\u0300-\u036f¢]/g;

/**
 * Mends UTF-8 that was read as Windows-1252 somewhere on its way: `â€œ` is `“`. Each sequence is mended only
 * when its bytes can be read back; nothing is touched where none is of a kind that no language writes.
 *
 * @returns the text, and how many sequences were mended and how many could not be.
 */
export function mendMojibake(text: string): {
  readonly text: string;
  readonly mended: number;
  readonly unmended: number;
} {
  if (!SURE.test(text)) return { text, mended: 0, unmended: 0 };
  let mended = 0;
  const result = text.replace(SUSPECT, (sequence) => {
    const character = readBack(sequence);
    if (character !== undefined) mended++;
    return character ?? sequence;
  });
  return { text: result, mended, unmended: result.match(LEFT)?.length ?? 0 };
}

function readBack(sequence: string): string | undefined {
  const bytes = Uint8Array.from(sequence, (character) => BYTES.get(character) ?? 0);
  for (let length = bytes.length; length > 1; length--) {
    try {
      const head = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
        bytes.subarray(0, length),
      );
      if ([...head].length === 1) return head + sequence.slice(length);
    } catch {
      /* Not this many bytes. */
    }
  }
  return undefined;
}
