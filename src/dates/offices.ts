import { foldDiacritics } from '../model/index.ts';
import type { Day } from './calendar.ts';
import { TENURES, type Tenure } from './tenures.ts';

/** An office-holder whom a text names in office, so that the text was written in one of these spans. */
export interface OfficeClue {
  readonly name: string;
  readonly office: string;
  readonly spans: readonly { readonly from: Day; readonly to?: Day | undefined }[];
  /** How often the text names them so. */
  readonly times: number;
  /** Line of the first time. */
  readonly line: number;
  /** Its terms are told by a record of the archive. */
  readonly isOwn?: boolean | undefined;
}

/** A paragraph and the source line it stands on. */
export interface LinedText {
  readonly text: string;
  readonly line: number;
}

/** Words before a title by which the holder is out of office, not yet in it, or somebody else. */
const NOT_NOW =
  /(?:former|ex|then|late|future|past|previous|deputy|vice|onetime|one-time|elect|under|when|since|until|before)[\s-]+$/i;
const PASSED = /(?:'s|’s)?\s+(?:took office|was elected|left office|was president|was secretary)/i;

/** Finds the office-holders of the table whom a text names with their office, as one does of those in office. */
export function findOffices(
  paragraphs: readonly LinedText[],
  tenures: readonly Tenure[] = TENURES,
): OfficeClue[] {
  const folded = paragraphs.map(({ text, line }) => ({ text: foldDiacritics(text), line }));
  const words = new Set(folded.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []));
  const near = tenures.filter(({ surname }) =>
    words.has(
      foldDiacritics(surname)
        .match(/\p{L}+/gu)
        ?.at(-1) ?? '',
    ),
  );
  const holders = Map.groupBy(near, ({ office, surname }) => `${office}|${surname}`);
  return [...holders.values()].flatMap((spans): OfficeClue[] => {
    const { name, office, surname, isOwn } = spans[0]!;
    const bare = foldDiacritics(surname);
    const pattern = patternOf(office, foldDiacritics(name), bare);
    const lines = folded.flatMap(({ text, line }) =>
      text.includes(bare) ? Array.from({ length: countInOffice(text, pattern) }, () => line) : [],
    );
    return lines.length === 0 ? [] : [{ name, office, spans, times: lines.length, line: lines[0]!, isOwn }];
  });
}

/** `Secretary of State Antony J. Blinken`; of a president, `the Biden administration` as well. */
function patternOf(office: string, name: string, surname: string): RegExp {
  const given = escapePattern(name.split(' ').slice(0, -1).join(' '));
  const titled = String.raw`${escapePattern(office)}(?: ${given}| [A-Z][a-z]+)?(?: (?:[A-Z]\. ?){1,2})? ${escapePattern(surname)}`;
  const named =
    office === 'President' ? String.raw`|${escapePattern(surname)} (?:administration|White House)` : '';
  return new RegExp(String.raw`(?<=(?<before>.{0,20}))\b(?:${titled}${named})\b(?=(?<after>.{0,24}))`, 'g');
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function countInOffice(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].filter(
    ({ groups }) => !NOT_NOW.test(groups!['before'] ?? '') && !PASSED.test(groups!['after'] ?? ''),
  ).length;
}

/** True when the holder was in office on the day, in any of their terms. */
export function isInOffice(clue: OfficeClue, day: Day): boolean {
  return clue.spans.some(({ from, to }) => day >= from && (to === undefined || day <= to));
}

/** True when there is a day on which all of them were in office. */
export function areTogether(clues: readonly OfficeClue[]): boolean {
  const starts = clues.flatMap(({ spans }) => spans.map(({ from }) => from));
  return starts.some((day) => clues.every((clue) => isInOffice(clue, day)));
}

/** True when every term of the holder has ended. */
export function isClosed({ spans }: OfficeClue): boolean {
  return spans.every(({ to }) => to !== undefined);
}
