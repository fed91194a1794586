import { findBinaryKind } from './binary.ts';

/** A source's text, and how its bytes were read. */
export interface Decoded {
  /** Without a byte order mark; line ends as they stand. Empty for a binary file. */
  readonly text: string;
  /** By its WHATWG name; `binary` when the bytes are no text. */
  readonly encoding: string;
  /** How many bytes were no UTF-8 in a file that otherwise is, and were read as Windows-1252. */
  readonly strayBytes: number;
  /** Where the first of them stands in the text. */
  readonly firstStrayUtf16?: number | undefined;
  /** What kind of file a binary one is, where its first bytes say so. */
  readonly kind?: string | undefined;
  /** Read as Windows-1252 for want of a better, though much in it speaks against that. */
  readonly isGuess?: boolean | undefined;
}

/**
 * Reads the bytes of a source as text: UTF-8 or UTF-16 with or without byte order mark, else what a
 * page declares, else Windows-1252. Stray bytes in UTF-8 are read as Windows-1252, one by one.
 */
export function decodeSource(bytes: Uint8Array): Decoded {
  const kind = findBinaryKind(bytes);
  if (kind !== undefined) return { ...BINARY, kind };
  const [b0, b1, b2] = bytes;
  if (b0 === 0xef && b1 === 0xbb && b2 === 0xbf) return decodeUtf8(bytes.subarray(3));
  if (b0 === 0xff && b1 === 0xfe) return decodeUtf16(bytes.subarray(2), 'utf-16le');
  if (b0 === 0xfe && b1 === 0xff) return decodeUtf16(bytes.subarray(2), 'utf-16be');
  const start = latin1(bytes.subarray(0, 1024));
  if (bytes.includes(0)) {
    const byteOrder = findByteOrder(bytes);
    return byteOrder === undefined ? BINARY : decodeUtf16(bytes, byteOrder);
  }
  return decodeUtf8(bytes, DECLARED.exec(start)?.[1]);
}

/** The encoding that a page declares in its first kilobyte. */
const DECLARED = /<(?:meta[^>]{1,200}charset|\?xml[^>]{1,100}encoding)=["']?([\w-]+)/i;
const BINARY: Decoded = { text: '', encoding: 'binary', strayBytes: 0 };

function decodeUtf8(bytes: Uint8Array, declared?: string): Decoded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return hasControls(text) ? BINARY : { text, encoding: 'utf-8', strayBytes: 0 };
  } catch {
    return decodeMixed(bytes, declared);
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') || hasControls(text) ? BINARY : { text, encoding, strayBytes: 0 };
  } catch {
    return BINARY;
  }
}

/** UTF-16 without a mark betrays itself by zeros that all stand at bytes of one parity. */
function findByteOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  bytes.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
  });
  const [even, odd] = zeros as [number, number];
  if (bytes.length % 2 === 1 || even + odd < bytes.length / 20) return undefined;
  if (even === 0) return 'utf-16le';
  return odd === 0 ? 'utf-16be' : undefined;
}

/** Bytes that are not all UTF-8: another encoding, or UTF-8 with stray bytes in it. */
function decodeMixed(bytes: Uint8Array, declared: string | undefined): Decoded {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let [multibyte, strays] = [0, 0];
  for (let i = 0; i < lenient.length; i++) {
    const code = lenient.charCodeAt(i);
    if (code === 0xfffd) strays++;
    else if (code > 0x7f) multibyte++;
  }
  if (multibyte > strays) {
    const { text, firstStrayUtf16 } = decodeStrays(bytes);
    return hasControls(text) ? BINARY : { text, encoding: 'utf-8', strayBytes: strays, firstStrayUtf16 };
  }
  const encoding = decoderFor(declared);
  const text = new TextDecoder(encoding).decode(bytes);
  const isGuess = encoding === 'windows-1252' && isUnlikelyWestern(text);
  return hasControls(text) ? BINARY : { text, encoding, strayBytes: 0, isGuess };
}

/** Western text is mostly ASCII, and has no bytes that Windows-1252 leaves without a character. */
function isUnlikelyWestern(text: string): boolean {
  const above = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  const letters = text.match(/[^\s\d\p{P}]/gu)?.length ?? 0;
  return /[\x80-\x9f]/.test(text) || above > letters * 0.3;
}

function decoderFor(label: string | undefined): string {
  try {
    const { encoding } = new TextDecoder(label ?? 'windows-1252');
    return encoding.startsWith('utf-') ? 'windows-1252' : encoding;
  } catch {
    return 'windows-1252';
  }
}

/** Reads each maximal stretch of valid UTF-8 as such and every other byte as Windows-1252. */
function decodeStrays(bytes: Uint8Array): Pick<Decoded, 'text' | 'firstStrayUtf16'> {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const windows = new TextDecoder('windows-1252');
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes, i);
    if (length === 0) {
      parts.push(utf8.decode(bytes.subarray(from, i)), windows.decode(bytes.subarray(i, i + 1)));
      from = i + 1;
    }
    i += length || 1;
  }
  parts.push(utf8.decode(bytes.subarray(from)));
  return { text: parts.join(''), firstStrayUtf16: parts[0]!.length };
}

/** Length of the UTF-8 sequence at `i`; 0 when there is none. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i]!;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let k = 1; k < length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[i + 1] ?? 0;
  const isWrong =
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f);
  return isWrong ? 0 : length;
}

/** Controls that no text has. */
const CONTROLS = /[\0-\x08\x0e-\x1a\x1c-\x1f]/g;

/** True when more than one character in two hundred is a control that no text has. */
function hasControls(text: string): boolean {
  return (text.match(CONTROLS)?.length ?? 0) * 200 > text.length;
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
