import {
  dayOf,
  findDates,
  findOffices,
  findWeekdays,
  findPastYears,
  type DateClues,
  type MonthDay,
  type Tenure,
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
      ...captions.flatMap((unit) => monthDaysOf(unit, 'caption')),
      ...(lead ? monthDaysOf(lead, 'lead') : []),
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

/** The one date that a caption or lead names: two could be anything. */
function monthDaysOf({ text, from }: Unit, where: 'caption' | 'lead'): MonthDay[] {
  const rest = where === 'lead' ? text.slice(parseDateline(text)?.length ?? 0, 1200) : text.slice(0, 1200);
  const dates = findDates(rest);
  const date = dates[0];
  if (!date || dates.length !== 1) return [];
  return [{ month: date.month, day: date.day, year: date.year, weekday: date.weekday, line: from, where }];
}
