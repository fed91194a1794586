import type { Problem } from '../../model/index.ts';
import { decodeSource } from '../decode.ts';
import { isBlank } from '../lines.ts';
import { describeBinary, describeEmpty, describeStrayBytes } from '../problems.ts';
import type { Reading } from '../types.ts';
import { readText } from './text.ts';

/** The formats that a source can have. */
export type Format = 'text' | 'markdown' | 'html';

/** A source's text and its units. */
export interface ReadSource extends Reading {
  readonly text: string;
  readonly encoding: string;
  readonly format: Format;
}

/**
 * Reads a source's bytes into units, whatever its format.
 *
 * @param displayPath how problems name the file.
 * @returns problems alone when the file is empty or no text.
 */
export function readSource(
  file: string,
  bytes: Uint8Array,
  displayPath: string,
): ReadSource | { readonly problems: readonly Problem[] } {
  const { text, encoding, strayBytes } = decodeSource(bytes);
  if (encoding === 'binary') return { problems: [describeBinary(displayPath)] };
  if (isBlank(text)) return { problems: [describeEmpty(displayPath, bytes.length)] };
  const problems = strayBytes > 0 ? [describeStrayBytes(displayPath, strayBytes)] : [];
  void file;
  const reading = readText(text);
  return { text, encoding, format: 'text', ...reading, problems: [...problems, ...reading.problems] };
}
