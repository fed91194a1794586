import { joinSpan } from '../model/join-span.ts';
import { words } from './words/index.ts';

/** How much of a date is said: all of it, its short form, or with the weekday before it. */
export type DateStyle = 'long' | 'short' | 'weekday';

/**
 * Says an EDTF date or span of level 1 in words; `n.d.` for none.
 *
 * @example sayDate('2022-01-10/2022-01-13') // '10–13 January 2022'
 */
export function sayDate(date: string | undefined, style: DateStyle = 'long'): string {
  if (date === undefined) return words.undated;
  const [from = '', to] = date.split('/');
  if (to === undefined || to === from) return sayPoint(from, style);
  if (from === '' || from === '..') return words.until(sayPoint(to, style));
  if (to === '' || to === '..') return words.since(sayPoint(from, style));
  return saySpan(from, to, style);
}

function sayPoint(date: string, style: DateStyle): string {
  const [year = '', month, day] = date.replace(/[?~%]$/, '').split('-');
  const names = style === 'short' ? words.monthsShort : words.months;
  const plain = [day && String(Number(day)), month && names[Number(month) - 1], year]
    .filter(Boolean)
    .join(' ');
  const full = style === 'weekday' && day ? `${weekdayOf(date)} ${plain}` : plain;
  const nearly = /[~%]$/.test(date) ? words.about(full) : full;
  return /[?%]$/.test(date) ? words.perhaps(nearly) : nearly;
}

function saySpan(from: string, to: string, style: DateStyle): string {
  const style_ = style === 'weekday' ? 'long' : style;
  return joinSpan([from, to], [sayPoint(from, style_), sayPoint(to, style_)], words.span);
}

/** Keeps each day with its month and year, where a line would break between them. */
export function holdDates(text: string): string {
  const months = [...new Set([...words.months, ...words.monthsShort])].join('|');
  const within = new RegExp(`(?<=\\b\\d{1,2}) (?=(?:${months})\\b)|(?<=\\b(?:${months})) (?=\\d{4}\\b)`, 'g');
  return text.replace(within, '\u00a0');
}

/** Says the day within its month: `Wed 1`; the whole date when it names no day. */
export function sayDay(date: string): string {
  const first = date.split('/')[0]!.replace(/[?~%]$/, '');
  const day = first.split('-')[2];
  return day ? `${words.weekdaysShort[weekday(first)]} ${Number(day)}` : sayDate(first, 'short');
}

/** The first day of a date or span, as `YYYY-MM-DD`, a year or month at its start; for ordering and for scales. */
export function startOf(date: string): string {
  const [from = '', to = ''] = date.split('/');
  const point = (/^\d/.test(from) ? from : to).replace(/[?~%]$/, '');
  return `${point}-01-01`.slice(0, 10);
}

/** The last day of a date or span; that of an open one is its start. */
export function endOf(date: string): string {
  const to = date.split('/').at(-1)!;
  const point = (/^\d/.test(to) ? to : date.split('/')[0]!).replace(/[?~%]$/, '');
  const [year, month, day] = point.split('-').map(Number);
  if (day !== undefined) return point;
  return new Date(Date.UTC(year!, month ?? 12, 0)).toISOString().slice(0, 10);
}

/** The value for a `time` element; nothing when the date has no form that HTML knows. */
export function machineDate(date: string | undefined): string | undefined {
  return date !== undefined && /^\d{4}(?:-\d\d){0,2}$/.test(date) ? date : undefined;
}

function weekdayOf(date: string): string {
  return words.weekdays[weekday(date)]!;
}

function weekday(date: string): number {
  return new Date(date.slice(0, 10)).getUTCDay();
}
