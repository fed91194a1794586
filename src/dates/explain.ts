import { sayDay, yearOf, type Day } from './calendar.ts';
import type { DateClues, Excluded, MonthDay, SolvedDate } from './clues.ts';
import { MONTH_NAMES, type Weekday } from './names.ts';

type Explanation = Pick<SolvedDate, 'note' | 'lines'>;

const PLACES = { dateline: 'The dateline', caption: 'A caption', lead: 'The first paragraph' } as const;

/** Says for the reader why a month and day fell in this year. */
export function explainYear(
  day: Day,
  monthDay: MonthDay,
  weekday: Weekday | undefined,
  excluded: readonly Excluded[],
  clues: DateClues,
): Explanation {
  const name = `${monthDay.day} ${MONTH_NAMES[monthDay.month - 1]}`;
  const lines = [monthDay.line];
  const said = [
    `${PLACES[monthDay.where]} names ${name}${monthDay.year === undefined ? '' : ` ${monthDay.year}`}`,
  ];
  if (weekday !== undefined && monthDay.weekday === undefined) {
    said.push(`the first paragraph says ${weekday}`);
    lines.push(clues.leadLine);
  }
  const reasons: string[] = [];
  for (const office of new Set(excluded.flatMap((one) => one.office ?? []))) {
    const { from, to } = office.spans.find(
      (span) => day >= span.from && (span.to === undefined || day <= span.to),
    )!;
    reasons.push(
      `${office.name}, whom the text calls ${office.office}, held that office ${to === undefined ? `since ${sayDay(from)}` : `from ${sayDay(from)} to ${sayDay(to)}`}${office.isOwn ? ' by the archive’s record' : ''}`,
    );
    lines.push(office.line);
  }
  const latest = clues.years.reduce((max, one) => (one.year > max.year ? one : max), { year: 0, line: 0 });
  if (excluded.some(({ office }) => office === undefined) && latest.line > 0) {
    reasons.push(`the latest year that the text names as past is ${latest.year}`);
    lines.push(latest.line);
  }
  const falls =
    weekday === undefined ? `That was ${sayDay(day)}` : `${name} fell on a ${weekday} in ${yearOf(day)}`;
  const why = reasons.length > 0 && monthDay.year === undefined ? `: ${reasons.join('; ')}` : '';
  return { note: `${said.join('; ')}. ${falls}${why}.`, lines: tidy(lines) };
}

/** Says for the reader how the dates of other stories lead to a day. */
export function explainTeasers(
  day: Day,
  weekday: Weekday,
  [second, latest]: readonly [DateClues['teasers'][number], DateClues['teasers'][number]],
  leadLine: number,
): Explanation {
  return {
    note: `The first paragraph says ${weekday}. The page names other stories of ${sayDay(second.day)} and ${sayDay(latest.day)}: the first ${weekday} from then on is ${sayDay(day)}.`,
    lines: tidy([leadLine, second.line, latest.line]),
  };
}

function tidy(lines: readonly number[]): number[] {
  return [...new Set(lines)].sort((a, b) => a - b);
}
