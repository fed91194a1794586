import type { EntryMatter } from '../model/index.ts';
import { MONTH_PATTERN } from '../dates/index.ts';

type Dateline = NonNullable<EntryMatter['dateline']>;

/** A town in capitals, and the state, province or country after it as printed. */
const TOWN = String.raw`[\p{Lu}][\p{Lu}.’'-]*(?:[ -](?:[\p{Lu}][\p{Lu}.’'-]*|de|la|of|the|am)){0,3}`;
const REGION = String.raw`(?:,\s(?:\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2}))?`;
const PLACE = String.raw`${TOWN}${REGION}(?:(?:\s?[/&]\s?|\sand\s)${TOWN}${REGION})?`;
const DATELINE = new RegExp(
  String.raw`^(?<place>${PLACE}?)(?:,\s(?<date>(?:${MONTH_PATTERN}\s\d{1,2}|\d{1,2}\s${MONTH_PATTERN})(?:,?\s\d{4})?))?` +
    String.raw`(?:[,\s]\s?\((?<agency>[\p{Lu}][\p{L} .-]{1,30})\))?\s?(?:[—–―‒]|--|-(?=\s)|:(?=\s))\s*(?=\S)`,
  'u',
);

/** Words in capitals that papers print before a headline. */
const LABELS =
  /^(?:EXCLUSIVE|BREAKING|VIDEO|WATCH|LIVE|UPDATED?|ANALYSIS|OPINION|COMMENTARY|EXPLAINER|CORRECTION|NOTE|Q|A|QUESTION|ANSWER|REPORT|PHOTOS?|POLL|FACT CHECK)\b/;

/**
 * Reads the dateline at the head of a paragraph; it stays part of the text.
 *
 * @returns the place as printed, and agency and date where given; `undefined` when there is none.
 * @example parseDateline('GENEVA, March 4 (AP) — Talks…')?.place // 'GENEVA'
 * @see AP Stylebook, "datelines" (the order of city, date, agency)
 */
export function parseDateline(paragraph: string): (Dateline & { readonly length: number }) | undefined {
  const match = DATELINE.exec(paragraph.slice(0, 160));
  const { place, date, agency } = match?.groups ?? {};
  if (!match || place === undefined || LABELS.test(place) || place.replace(/[^\p{L}]/gu, '').length < 3)
    return undefined;
  const endsInColon = /:\s*$/.test(match[0]);
  if (endsInColon && date === undefined && agency === undefined) return undefined;
  return {
    place,
    ...(agency !== undefined && { agency }),
    ...(date !== undefined && { date }),
    length: match[0].length,
  };
}
