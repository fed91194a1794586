import {
  addDays,
  dayOf,
  findDates,
  findOffices,
  findWeekdays,
  makeDay,
  findPastYears,
  findRelative,
  findShift,
  findTold,
  type DateClues,
  type MonthDay,
  type Tenure,
  type WrittenDate,
} from '../dates/index.ts';
import { parseDateline } from './dateline.ts';
import type { Page, Unit } from './types.ts';

/** What bears on the date of any source of an archive. */
export interface DateContext {
  /** No source is later than this day. */
  readonly receivedBy?: string | undefined;
  /** Who held which office when; the built-in table when left out. */
  readonly tenures?: readonly Tenure[] | undefined;
}

/** Collects from a page all that bears on its date: nothing that furniture says counts as the article's own. */
export function collectClues({ units, verdicts }: Page, { receivedBy, tenures }: DateContext): DateClues {
  const body = units.filter((_, i) => verdicts[i] === undefined);
  const captions = units.filter((_, i) => verdicts[i]?.class === 'caption');
  const teasers = units.filter((_, i) => verdicts[i]?.class === 'teaser');
  const lead = body[0];
  const short = body.filter(({ text }) => text.length <= 5000);
  return {
    leadWeekdays: lead ? findWeekdays(lead.text.slice(0, 1200)) : [],
    leadLine: lead?.from ?? 1,
    monthDays: [
      ...(lead ? datelineDay(lead) : []),
      ...captions.flatMap(captionDay),
      ...(lead ? leadDay(lead) : []),
    ],
    teasers: teasers.flatMap(({ text, from }) =>
      findDates(text).flatMap((date) => {
        const day = dayOf(date);
        return day === undefined ? [] : [{ day, line: from }];
      }),
    ),
    years: [...short, ...captions].flatMap(({ text, from }) =>
      findPastYears(text).map((year) => ({ year, line: from })),
    ),
    told: [
      ...short.flatMap(({ text, from }) => findTold(text, from)),
      ...captions.flatMap(({ text, from }) =>
        findDates(text).flatMap((date) => {
          const day = dayOf(date);
          return day === undefined ? [] : [{ day, line: from, isAhead: false }];
        }),
      ),
    ],
    relatives: short.flatMap(({ text, from }) => findRelative(text, from)),
    offices: findOffices(
      short.map(({ text, from }) => ({ text, line: from })),
      tenures,
    ),
    receivedBy,
  };
}

function datelineDay({ text, from }: Unit): MonthDay[] {
  const dateline = parseDateline(text);
  const date = dateline?.date === undefined ? undefined : findDates(dateline.date)[0];
  return date ? [{ month: date.month, day: date.day, year: date.year, line: from, where: 'dateline' }] : [];
}

/** The one date that a caption names: two could be anything. */
function captionDay({ text, from }: Unit): MonthDay[] {
  const [date, ...others] = findDates(text.slice(0, 1200));
  return date && others.length === 0 ? [toMonthDay(date, from, 'caption')] : [];
}

/**
 * The one date that a first paragraph gives to what happened on its weekday: `Friday, March 11`, or `on Friday,
 * two days after the March 9 vote`. A date elsewhere in it is that of something else.
 */
function leadDay({ text, from }: Unit): MonthDay[] {
  const rest = text.slice(parseDateline(text)?.length ?? 0, 1200);
  const [date, ...others] = findDates(rest);
  if (!date || others.length > 0) return [];
  const shift = findShift(rest.slice(0, date.span.startUtf16));
  if (date.weekday !== undefined || shift === undefined) {
    /* A date with its year that falls on the weekday of the paragraph is hardly that of something else. */
    const isOwn = date.weekday !== undefined || date.year !== undefined;
    return isOwn ? [toMonthDay(date, from, 'lead')] : [];
  }
  const day = makeDay(date.year ?? LEAP, date.month, date.day);
  if (day === undefined) return [];
  const [, month, shifted] = addDays(day, shift).split('-').map(Number);
  /* Over the end of a year or of a February the count depends on the year. */
  const isSafe = date.year !== undefined || (date.month !== 2 && Math.abs(month! - date.month) < 2);
  return isSafe && month !== 2
    ? [{ month: month!, day: shifted!, year: date.year, line: from, where: 'lead' }]
    : [];
}

const LEAP = 2000;

function toMonthDay(
  { month, day, year, weekday }: WrittenDate,
  line: number,
  where: MonthDay['where'],
): MonthDay {
  return { month, day, year, weekday, line, where };
}
