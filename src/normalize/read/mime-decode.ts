/** A line of a text that was encoded for the mail, and the lines of the source that it stands on. */
export interface DecodedLine {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A line of the source with its number. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/**
 * Takes the encoding off the lines of a part.
 *
 * @param encoding as `Content-Transfer-Encoding` states it.
 * @param charset as `Content-Type` states it; UTF-8 when it is none that is known.
 * @see RFC 2045, sections 6.7 and 6.8
 */
export function decodeLines(
  lines: readonly NumberedLine[],
  encoding: string,
  charset: string,
): DecodedLine[] {
  const decoder = makeDecoder(charset);
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(lines, decoder);
  if (encoding === 'base64') return decodeBase64(lines, decoder);
  return lines.map(({ number, text }) => ({ text, from: number, to: number }));
}

/**
 * Reads the words of a header that are written as `=?utf-8?Q?Caf=C3=A9?=`.
 * @see RFC 2047
 */
export function decodeWords(header: string): string {
  const joined = header.replace(/(\?=)\s+(?==\?)/g, '$1');
  return joined.replace(
    /=\?([\w-]+)(?:\*[\w-]*)?\?([QB])\?([^?\s]*)\?=/gi,
    (_, charset: string, kind: string, word: string) => {
      const bytes =
        kind.toUpperCase() === 'B' ? fromBase64(word) : fromQuotedPrintable(word.replaceAll('_', ' '));
      return makeDecoder(charset).decode(bytes);
    },
  );
}

/** A decoder for a charset as mails name it; for UTF-8 when no such one is known. */
export function makeDecoder(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

function decodeQuotedPrintable(lines: readonly NumberedLine[], decoder: TextDecoder): DecodedLine[] {
  const decoded: DecodedLine[] = [];
  let [parts, from]: [string[], number] = [[], 0];
  lines.forEach(({ number, text }, i) => {
    if (parts.length === 0) from = number;
    const line = text.trimEnd();
    const goesOn = line.endsWith('=') && i + 1 < lines.length;
    parts.push(goesOn ? line.slice(0, -1) : line);
    if (goesOn) return;
    const shown = decoder.decode(fromQuotedPrintable(parts.join('')));
    decoded.push(...shown.split(/\r\n|\n|\r/).map((one) => ({ text: one, from, to: number })));
    parts = [];
  });
  return decoded;
}

/** Each line of the text stands on the lines of the source that hold its first and its last byte. */
function decodeBase64(lines: readonly NumberedLine[], decoder: TextDecoder): DecodedLine[] {
  const pieces = lines.map(({ text }) => text.replace(/[^A-Za-z0-9+/]/g, ''));
  const shown = decoder.decode(fromBase64(pieces.join(''))).split(/\r\n|\n|\r/);
  const encoder = new TextEncoder();
  const all = shown.reduce((sum, line) => sum + encoder.encode(line).length + 1, 0);
  const count = lines.length;
  let at = 0;
  return shown.map((text) => {
    const start = Math.floor((at / all) * count);
    at += encoder.encode(text).length + 1;
    const end = Math.min(count - 1, Math.ceil((at / all) * count));
    return { text, from: lines[start]!.number, to: lines[end]!.number };
  });
}

function fromQuotedPrintable(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const result = new Uint8Array(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; i++) {
    const pair = String.fromCharCode(bytes[i + 1] ?? 0, bytes[i + 2] ?? 0);
    const isEncoded = bytes[i] === 0x3d && /^[0-9A-Fa-f]{2}$/.test(pair);
    result[length++] = isEncoded ? Number.parseInt(pair, 16) : bytes[i]!;
    if (isEncoded) i += 2;
  }
  return result.subarray(0, length);
}

function fromBase64(text: string): Uint8Array {
  const clean = text.replace(/[^A-Za-z0-9+/]/g, '');
  /* A last character alone holds no whole byte. */
  const binary = atob(clean.length % 4 === 1 ? clean.slice(0, -1) : clean);
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
