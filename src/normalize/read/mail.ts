import type { LineClass, Problem } from '../../model/index.ts';
import { isBlank } from '../lines.ts';
import { describeNoText, describeParts } from '../problems.ts';
import type { Claim, Reading, Unit } from '../types.ts';
import { readHtml } from './html.ts';
import { markMailBody } from './mail-body.ts';
import { chooseText, encodingOf, parseMail, readPart, type Header, type Mail, type Part } from './mime.ts';
import type { DecodedLine } from './mime-decode.ts';
import { readText } from './text.ts';

/** What a mail holds, and the encoding of its text where the mail states one. */
interface MailReading extends Reading {
  readonly encoding?: string | undefined;
}

/**
 * Reads a mail or a page saved as one (`.eml`, `.mht`): its headers, and of its parts the one that holds the
 * article. The others are named in a note.
 *
 * @returns `undefined` when the text is no mail that says what it holds; a problem when none of its parts is text.
 */
export function readMail(
  text: string,
  displayPath: string,
): MailReading | { readonly problems: readonly Problem[] } | undefined {
  const mail = parseMail(text);
  if (!mail) return undefined;
  const part = chooseText(mail);
  if (!part) return { problems: [describeNoText(displayPath, listTypes(mail.parts))] };
  const lines = readPart(part);
  const shown = lines.map((line) => line.text).join('\n');
  const reading = part.type === 'text/plain' ? readMailText(shown) : readHtml(shown);
  const others = mail.parts.filter((one) => one !== part);
  return {
    units: [...mail.headers.map(toUnit), ...reading.units.map((unit) => place(unit, lines))],
    claims: [...reading.claims.map((claim) => placeClaim(claim, lines)), ...claimHeaders(mail)],
    ...(['quoted-printable', 'base64'].includes(part.encoding) && { encoding: encodingOf(part) }),
    problems: [
      ...reading.problems,
      ...(others.length > 0 ? [describeOthers(displayPath, part, others)] : []),
    ],
  };
}

function readMailText(text: string): Reading {
  const reading = readText(text);
  return { ...reading, units: markMailBody(reading.units) };
}

function place(unit: Unit, lines: readonly DecodedLine[]): Unit {
  const at = (number: number) => lines[Math.min(number, lines.length) - 1]!;
  return { ...unit, from: at(unit.from).from, to: at(unit.to).to };
}

function placeClaim(claim: Claim, lines: readonly DecodedLine[]): Claim {
  const line = claim.line === undefined ? undefined : lines[claim.line - 1]?.from;
  return { ...claim, line };
}

function toUnit({ name, label, value, from, to }: Header): Unit {
  const text = `${label}: ${value}`.trim();
  return { from, to, text, hasGapBefore: from === 1, hints: { class: classOf(name), isMatter: true } };
}

function classOf(name: string): LineClass {
  if (name === 'subject') return 'title';
  return name === 'date' ? 'date' : 'interface';
}

/** The subject is the title. The day of sending is not the day of publication, and says nothing. */
function claimHeaders({ headers }: Mail): Claim[] {
  const claim = (field: Claim['field'], name: string, where: string): Claim[] =>
    headers
      .filter((header) => header.name === name && !isBlank(header.value))
      .map(({ value, from }) => ({
        field,
        value: value.replace(/^(?:(?:fwd?|re|wg|tr):\s*)+/i, ''),
        where,
        line: from,
      }));
  return [
    ...claim('title', 'subject', 'the mail’s subject'),
    ...claim('url', 'snapshot-content-location', 'the address that the page was saved from'),
  ];
}

function describeOthers(displayPath: string, part: Part, others: readonly Part[]) {
  const first = part.lines[0]?.number ?? 1;
  return describeParts(displayPath, first, part.type, listTypes(others), others.length);
}

function listTypes(parts: readonly Part[]): string[] {
  return [...new Set(parts.map(({ type }) => type))].sort();
}
