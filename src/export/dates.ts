const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The parts of an EDTF date of level 0 or 1. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
}

/** Takes `2031-03-14`, `2031-03` or `2031` apart, with `~`, `?` or `%` behind it. */
export function splitDate(date: string): DateParts {
  const [year, month, day] = date
    .replace(/[?~%]$/, '')
    .split('-')
    .map(Number);
  return {
    year: year!,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    isApproximate: /[~%]$/.test(date),
    isUncertain: /[?%]$/.test(date),
  };
}

/**
 * Prints a date as the Chicago Manual of Style does: `March 14, 2031`, `ca. March 2031`, `2031?`; `n.d.` for none.
 *
 * @see The Chicago Manual of Style, 17th edition, 9.31 and 14.145
 */
export function printDate(date: string | undefined): string {
  if (date === undefined) return 'n.d.';
  const { year, month, day, isApproximate, isUncertain } = splitDate(date);
  const name = month === undefined ? '' : `${MONTHS[month - 1]} `;
  const number = day === undefined ? '' : `${day}, `;
  return `${isApproximate ? 'ca. ' : ''}${name}${number}${year}${isUncertain ? '?' : ''}`;
}
