import type { LineClass } from '../../model/index.ts';
import { splitLines, tidySpaces } from '../lines.ts';
import type { Claim, Reading, Unit } from '../types.ts';

const NAMES =
  'From|To|Cc|Bcc|Subject|Date|Sent|Reply-To|Message-ID|MIME-Version|Content-[\\w-]+|X-[\\w-]+|Return-Path|Received';
/** A line of a mail’s head. */
export const HEADER = new RegExp(`^(?:${NAMES}): \\S`, 'i');
const LABEL = new RegExp(`^(?:${NAMES}):$`, 'i');
const REPLY = /^(?:(?:fwd?|re|wg|tr|aw):\s*)+/i;
/** Above the headers of a mail that was saved as a page stand so many labels of its program at most. */
const ABOVE = 8;

/** The headers that an e-mail program exports above a text. */
export interface MailHeaders {
  readonly units: readonly Unit[];
  readonly claims: readonly Claim[];
  /** Lines that the headers take, with the blank one below them. */
  readonly lines: number;
}

/**
 * Reads mail headers at the top of a text: the subject is its title. The day on which it was sent is not the
 * day on which the article appeared, and stays in the ledger alone.
 *
 * @returns `undefined` when the text does not begin with `From:` or another header, and `Subject:` among them.
 */
export function readMailHeaders(text: string): MailHeaders | undefined {
  const lines = splitLines(text.slice(0, 20_000));
  const end = lines.findIndex((line, i) => !HEADER.test(line) && !(i > 0 && /^[ \t]+\S/.test(line)));
  const headers = lines.slice(0, end === -1 ? lines.length : end);
  const subject = headers.findIndex((line) => /^Subject:/i.test(line));
  if (headers.length < 2 || subject === -1) return undefined;
  const title = readSubject(headers[subject]!);
  const units = headers.map((line, i): Unit => ({
    from: i + 1,
    to: i + 1,
    text: tidySpaces(line),
    hasGapBefore: i === 0,
    hints: { class: classOf(line), isMatter: true },
  }));
  return { units, claims: claimTitle(title, subject + 1), lines: headers.length };
}

/**
 * Marks the headers of a mail that was saved as a page: a line each, or labels and values side by side.
 *
 * @returns units and claims as they were when there are none.
 */
export function markMailHeaders(
  units: readonly Unit[],
  claims: readonly Claim[],
): Pick<Reading, 'units' | 'claims'> {
  const first = units.slice(0, ABOVE).findIndex(({ text }) => HEADER.test(text) || LABEL.test(text));
  const marks = first === -1 ? new Map<number, string>() : readHeaderUnits(units, first);
  const subject = [...marks.values()].find((line) => /^Subject:/i.test(line));
  if (marks.size < 2 || subject === undefined) return { units, claims };
  const at = [...marks].find(([, line]) => line === subject)![0];
  return {
    units: units.map((unit, i) => {
      const line = marks.get(i);
      return line === undefined ? unit : { ...unit, hints: { class: classOf(line), isMatter: true } };
    }),
    claims: [...claimTitle(readSubject(subject), units[at]!.from), ...claims],
  };
}

/** The header that each unit is part of, by index, from the first on. */
function readHeaderUnits(units: readonly Unit[], first: number): Map<number, string> {
  const marks = new Map<number, string>();
  for (let i = first; i < units.length; i++) {
    const { text } = units[i]!;
    if (HEADER.test(text)) marks.set(i, text);
    else if (LABEL.test(text) && units[i + 1] !== undefined) {
      const line = `${text} ${units[i + 1]!.text}`;
      marks.set(i, line).set(i + 1, line);
      i++;
    } else break;
  }
  return marks;
}

function readSubject(line: string): string {
  return tidySpaces(line.replace(/^Subject:\s*/i, '').replace(REPLY, ''));
}

function claimTitle(title: string, line: number): Claim[] {
  return title === '' ? [] : [{ field: 'title', value: title, where: 'the mail’s subject', line }];
}

function classOf(line: string): LineClass {
  if (/^Subject:/i.test(line)) return 'title';
  return /^(?:Date|Sent):/i.test(line) ? 'date' : 'interface';
}
