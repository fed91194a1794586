import type { Event } from '../model/index.ts';
import type { Article } from './types.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAY_MS = 86_400_000;

/** How many days before or after publication a bare weekday can stand for. */
const WEEKDAY_REACH = 6;

/**
 * Whether an article covers an event: some paragraph names one of its days (in full, or by a weekday that
 * publication puts within six days) beside its place or a participant; the article names all participants,
 * and the place.
 */
export function covers(article: Article, event: Event): boolean {
  const named = new Set(article.people.map(({ id }) => id));
  if (!event.people.every((id) => named.has(id))) return false;
  const places = [event.place?.split(',')[0]?.trim()].filter((place) => place !== undefined);
  const all = article.blocks.map(({ text }) => text).join('\n');
  if (!places.every((place) => namesPlace(all, place))) return false;
  if (places.length === 0 && event.people.length === 0) return false;
  const days = namesOfDays(event.date, article.matter.published);
  return article.blocks.some(({ text }, block) => {
    const isNear =
      places.some((place) => namesPlace(text, place)) ||
      article.mentions.some((mention) => mention.block === block && event.people.includes(mention.person.id));
    return isNear && days.some((day) => namesWord(text, day));
  });
}

/**
 * Finds the articles in which a place may be named: those that hold the first word of its name. All articles are read
 * once, for all places.
 */
export function indexByPlace(
  articles: readonly Article[],
  places: readonly string[],
): (place: string) => readonly Article[] {
  const wanted = new Map<string, Article[]>();
  for (const place of places) {
    const list = wanted.get(firstWord(place)) ?? [];
    for (const word of [firstWord(place), firstWord(place).toUpperCase()]) wanted.set(word, list);
  }
  if (wanted.size > 0)
    for (const article of articles) {
      const lists = article.blocks.flatMap(({ text }) =>
        (text.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => {
          const list = wanted.get(word);
          return list ? [list] : [];
        }),
      );
      for (const list of new Set(lists)) list.push(article);
    }
  return (place) => wanted.get(firstWord(place)) ?? [];
}

function firstWord(place: string): string {
  return /[\p{L}\p{N}]+/u.exec(place)?.[0] ?? '';
}

/** The ways in which an article published on a day can name the days of an event. */
function namesOfDays(date: string, published: string | undefined): string[] {
  const [from, to = from] = date.split('/').map(Date.parse);
  if (from === undefined || to === undefined || Number.isNaN(from + to)) return [];
  const names: string[] = [];
  for (let day = from; day <= Math.min(to, from + 31 * DAY_MS); day += DAY_MS) {
    const at = new Date(day);
    const month = MONTHS[at.getUTCMonth()]!;
    const number = at.getUTCDate();
    names.push(`${month} ${number}`, `${abbreviate(month)} ${number}`, `${number} ${month}`);
    const distance = published?.length === 10 ? Math.abs(Date.parse(published) - day) / DAY_MS : Infinity;
    if (distance <= WEEKDAY_REACH) names.push(WEEKDAYS[at.getUTCDay()]!);
  }
  return names;
}

function abbreviate(month: string): string {
  return month === 'September' ? 'Sept.' : month.length <= 5 ? month : `${month.slice(0, 3)}.`;
}

/** Whether a text names a place; a dateline names it in capitals. */
function namesPlace(text: string, place: string): boolean {
  return namesWord(text, place) || namesWord(text, place.toUpperCase());
}

function namesWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isWordChar(text[at - 1]) && !isWordChar(text[at + word.length])) return true;
  }
  return false;
}

function isWordChar(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}
