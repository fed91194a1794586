/**
 * Says a span of days or months by its ends, as they are said alone: what both end in is said once.
 *
 * @param dates the ends in EDTF; one that is in doubt is said whole.
 * @param say joins the two ends: "March to May 2022".
 * @example joinSpan(['2022-01-10', '2022-01-13'], ['10 January 2022', '13 January 2022'], say) // '10–13 January 2022'
 */
export function joinSpan(
  dates: readonly [from: string, to: string],
  [left, right]: readonly [from: string, to: string],
  say: (from: string, to: string) => string,
): string {
  const [a, b] = [left.split(' '), right.split(' ')];
  const isPlain = /^[\d-]+$/.test(dates.join(''));
  if (!isPlain || a.length !== b.length || a.at(-1) !== b.at(-1)) return say(left, right);
  if (a.length === 3 && a[1] === b[1]) return `${a[0]}–${right}`;
  return say(a.slice(0, -1).join(' '), right);
}
