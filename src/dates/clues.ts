import type { Day } from './calendar.ts';
import type { Weekday } from './names.ts';
import type { OfficeClue } from './offices.ts';
import type { RelativeClue } from './relative.ts';
import type { ToldDate } from './told.ts';

/** A month and day that a text names, perhaps with its weekday or year. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
  readonly year?: number | undefined;
  /** The weekday printed with it. */
  readonly weekday?: Weekday | undefined;
  readonly line: number;
  /** A dateline's date is the day of the report; a caption's or lead's the day of what happened. */
  readonly where: 'dateline' | 'caption' | 'lead';
}

/** Everything in a source that bears on the day of its publication. */
export interface DateClues {
  /** The weekdays that the first paragraph names. */
  readonly leadWeekdays: readonly Weekday[];
  readonly leadLine: number;
  readonly monthDays: readonly MonthDay[];
  /** The dates of other stories that the page advertises. */
  readonly teasers: readonly { readonly day: Day; readonly line: number }[];
  /** The years that the text names as past. */
  readonly years: readonly { readonly year: number; readonly line: number }[];
  readonly offices: readonly OfficeClue[];
  /** Whole dates that the text tells as past, or looks ahead to. */
  readonly told?: readonly ToldDate[] | undefined;
  /** Words such as `next week` beside a date. */
  readonly relatives?: readonly RelativeClue[] | undefined;
  /** No source is later than this. */
  readonly receivedBy?: Day | undefined;
}

/** A day, month or year, and why it must be this one. */
export interface SolvedDate {
  /** In EDTF: `2022-01-21`, or `2022-01` or `2022` when the days left lie in that month or year. */
  readonly date: string;
  /** The reasoning, in a sentence or two for the reader. */
  readonly note: string;
  readonly lines: readonly number[];
  /** Days that fit the first clue and were excluded by others. */
  readonly excluded: readonly Excluded[];
}

/** A day that cannot be, and why. */
export interface Excluded {
  readonly day: Day;
  readonly why: string;
  /** The office-holder who excludes it. */
  readonly office?: OfficeClue | undefined;
}
