import { slugify, type EntryMatter } from '../model/index.ts';

/**
 * The id of an entry, and the name of its file: date, outlet, words of the title.
 * @example '2022-01-21-evening-courier-ministers-meet-in-geneva'
 */
export function entryId(matter: EntryMatter): string {
  const date = matter.published?.replace(/[~?%]$/, '') ?? 'undated';
  const outlet = matter.outlet === undefined ? [] : [slugify(matter.outlet.replace(/^the\s+/i, ''), 30)];
  return [date, ...outlet, slugify(matter.title, 56)].join('-');
}
