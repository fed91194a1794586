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

/**
 * Mends UTF-8 that was read as Windows-1252 somewhere on its way: `â€œ` is `“`.
 *
 * Mends all of it or nothing: when one such sequence cannot be read back, or none is of a kind that no
 * language writes, the text stays as it is.
 */
export function mendMojibake(text: string): {
  readonly text: string;
  readonly mended: number;
  readonly unmended: number;
} {
  if (!SURE.test(text)) return { text, mended: 0, unmended: 0 };
  let [mended, failed] = [0, 0];
  const result = text.replace(SUSPECT, (sequence) => {
    const character = readBack(sequence);
    if (character === undefined) {
      if (/^(?:â€|Ã|Â)/.test(sequence)) failed++;
      return sequence;
    }
    mended++;
    return character;
  });
  const broken = /â€(?![\u0080-\u00bf\u0152-\u2122])/.test(text) ? 1 : 0;
  if (mended === 0 || failed + broken > 0)
    return { text, mended: 0, unmended: mended > 0 || broken > 0 ? mended + failed + broken : 0 };
  return { text: result, mended, unmended: 0 };
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
