import type { LineClass } from '../../model/index.ts';
import { splitLines, tidySpaces } from '../lines.ts';
import type { Claim, Unit } from '../types.ts';

const HEADER =
  /^(?:From|To|Cc|Bcc|Subject|Date|Sent|Reply-To|Message-ID|MIME-Version|Content-[\w-]+|X-[\w-]+|Return-Path|Received): \S/i;

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
  const title = tidySpaces(headers[subject]!.replace(/^Subject:\s*(?:(?:fwd?|re|wg|tr):\s*)*/i, ''));
  const units = headers.map((line, i): Unit => ({
    from: i + 1,
    to: i + 1,
    text: tidySpaces(line),
    hasGapBefore: i === 0,
    hints: { class: classOf(line), isMatter: true },
  }));
  const claims: Claim[] =
    title === '' ? [] : [{ field: 'title', value: title, where: 'the mail’s subject', line: subject + 1 }];
  return { units, claims, lines: headers.length };
}

function classOf(line: string): LineClass {
  if (/^Subject:/i.test(line)) return 'title';
  return /^(?:Date|Sent):/i.test(line) ? 'date' : 'interface';
}
