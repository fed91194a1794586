import { z } from 'zod';

/** What a rule wants, for messages: zod's issues carry the message only. */
const RULES = new Map<string, { readonly want: string; readonly rule: string }>();

/** What is wanted where a value was refused with `message`, and the last part of the rule's name. */
export function ruleOf(message: string): { readonly want: string; readonly rule: string } | undefined {
  return RULES.get(message);
}

/** Registers the words of a refusal. @returns the message, for the schema. */
export function refusal(message: string, rule: string, want: string): string {
  RULES.set(message, { want, rule });
  return message;
}

/** What an id should be, for messages. */
export const ID_WANTED =
  'lower-case letters, digits and hyphens, such as sergei-lavrov; not index or page-2, which are lists';

/** A permanent name in an address: lower-case letters, digits and single hyphens; none that pages of lists have. */
export const slug = z
  .string()
  .regex(/^(?!(?:index|page-\d+)$)[a-z0-9]+(?:-[a-z0-9]+)*$/, refusal('is not an id', 'id', ID_WANTED));

/** Text with something in it. */
export const text = z.string().regex(/\S/, refusal('is empty', 'text', 'some text, or leave the field out'));

const EDTF_DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[?~%]?$/;

/** True for a day, month or year that the calendar has, with or without an EDTF mark of doubt. */
export function isDate(value: string): boolean {
  if (!EDTF_DAY.test(value)) return false;
  const [year, month, day] = value
    .replace(/[?~%]$/, '')
    .split('-')
    .map(Number);
  return day === undefined || day <= new Date(Date.UTC(year!, month, 0)).getUTCDate();
}

/** True for a date, or two of them joined by a slash; either end of a span may be `..` (open) or empty (unknown). */
export function isDateSpan(value: string): boolean {
  const [from, to, ...rest] = value.split('/');
  const isEnd = (end: string) => end === '' || end === '..' || isDate(end);
  return to === undefined ? isDate(value) : rest.length === 0 && isEnd(from!) && isEnd(to);
}

const DATE_FORMS = 'YYYY, YYYY-MM, YYYY-MM-DD, or EDTF such as 1999-03~';

/** A date in EDTF level 1: `2022-01-21`, `2022-01`, `2022`, each with `~`, `?` or `%` where in doubt. */
export const date = z.string().refine(isDate, refusal('cannot be read as a date', 'date', DATE_FORMS));

/** A date, or `..` for an end that is open. */
export const openDate = z
  .string()
  .refine(
    (value) => value === '..' || isDate(value),
    refusal('cannot be read as a date or an open end', 'date', `${DATE_FORMS}; or .. where it goes on`),
  );

/** A date or a span of dates in EDTF level 1: `2022-01-09/2022-01-13`, `2004-03-09/..`. */
export const dateSpan = z
  .string()
  .refine(
    isDateSpan,
    refusal(
      'cannot be read as a date or a span of dates',
      'date',
      `${DATE_FORMS}; or a span such as 2022-01-10/2022-01-13`,
    ),
  );

/** Numbers of source lines, from 1: `8`, `8-10`, or several after commas. */
export const lineNumbers = z
  .string()
  .regex(
    /^\d+(?:-\d+)?(?:, ?\d+(?:-\d+)?)*$/,
    refusal('is not a list of lines', 'lines', 'line numbers such as "8" or "8, 10-12"'),
  );

/** Lower-case hexadecimal SHA-256. */
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, refusal('is not a SHA-256', 'checksum', '64 hexadecimal digits'));

/** Permanent ids of quotations, separated by single spaces. */
export const quotationIds = z
  .string()
  .regex(
    /^q-[0-9a-f]{10}(?: q-[0-9a-f]{10})*$/,
    refusal('is not a list of quotation ids', 'quotation-id', 'ids such as q-0123456789, one space between'),
  );

/** An address on the web. */
export const webAddress = z
  .string()
  .regex(
    /^https?:\/\/[^\s<>"]+$/,
    refusal('is not an address', 'address', 'an address that begins with https:// or http://'),
  );

/** What of an article may be published: all of it, or the facts about it and its quotations only. */
export const publish = z.enum(['full', 'excerpt']);

/** Rights in an article, or in all articles of an archive. */
export const rights = z.strictObject({
  /** Who holds them, in words shown to the reader. */
  statement: text.optional(),
  /** `excerpt`: the text is nowhere in the site; its facts and quotations are. */
  publish: publish.optional(),
});

/** Languages whose words the interface has: `src/site/words` holds an object for each. */
export const INTERFACE_LANGUAGES = ['en'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** A language tag (BCP 47) that begins with a language of the interface: `en`, `en-GB`. */
export const interfaceLanguage = z
  .string()
  .regex(
    new RegExp(`^(?:${INTERFACE_LANGUAGES.join('|')})(?:-[A-Za-z0-9]{2,8})*$`),
    refusal(
      'is not a language of the interface',
      'interface-language',
      `one of ${INTERFACE_LANGUAGES.join(', ')}, with a region or without one, such as en-GB`,
    ),
  );
