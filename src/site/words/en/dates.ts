/** Days, months and how sure they are. */
export const dates = {
  months: 'January February March April May June July August September October November December'.split(' '),
  monthsShort: 'Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec'.split(' '),
  weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  weekdaysShort: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
  undated: 'n.d.',
  undatedLong: 'Undated',
  about: (date: string) => `about ${date}`,
  perhaps: (date: string) => `${date}?`,
  span: (from: string, to: string) => `${from} to ${to}`,
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
};
