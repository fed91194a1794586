import { daysBetween } from '../dates/index.ts';
import { compareText } from '../model/index.ts';
import { normalizeTitle } from './normalize-title.ts';
import { countryInTitle } from './roles.ts';
import { COUNTRY_OF } from './tables/countries.ts';
import { foldWord } from './tokenize.ts';

/** What one article says of a person. */
export interface Appearing {
  readonly article: string;
  /** `2019-03-04`, where the article is dated to the day. */
  readonly published: string | undefined;
  /** Titles as the article writes them. */
  readonly titles: readonly string[];
}

/** Two offices that one person cannot hold, each in an article. */
export interface Doubt {
  readonly titles: readonly [string, string];
  readonly articles: readonly [string, string];
  /** All articles that give the second, or another for the same country. */
  readonly apart: readonly string[];
}

/** Days within which two offices are held at one time, for all that articles tell. */
const SAME_TIME = 730;

/** Offices of a state that nobody holds of two, and that say whose they are. */
const STATE_OFFICE =
  /\b(?:president|prime minister|premier|minister|chancellor|king|queen|ambassador|senator)\b/i;
/** Whoever held an office may hold another since. */
const PAST = /\b(?:former|ex|then|late|incoming|designate|elect|candidate|deputy)\b|\bex-/i;
const PRESS = /^(?:.* )?(?:reporter|correspondent|photographer|photojournalist)s?$/i;

/**
 * Finds what speaks for two bearers of a name: articles of one time that give it offices of two states, or an office of
 * state and the work of a reporter.
 *
 * @returns the first such pair by day; `undefined` where one person may be meant throughout.
 */
export function findTwoBearers(appearances: readonly Appearing[]): Doubt | undefined {
  const held = appearances
    .flatMap(({ article, published, titles }) =>
      published === undefined ? [] : readPosts(titles).map((post) => ({ article, published, ...post })),
    )
    .sort((a, b) => compareText(a.published, b.published) || compareText(a.article, b.article));
  const at = held.findIndex(({ post, published }, i) => {
    const before = held[i - 1];
    return before && before.post !== post && daysBetween(before.published, published) <= SAME_TIME;
  });
  if (at < 0) return undefined;
  const [a, b] = [held[at - 1]!, held[at]!];
  const apart = held.filter(({ post }) => post === b.post).map(({ article }) => article);
  return {
    titles: [a.title, b.title],
    articles: [a.article, b.article],
    apart: [...new Set(apart)],
  };
}

interface Post {
  readonly title: string;
  /** For whom its bearer works: a country, or the press. */
  readonly post: string;
}

function readPosts(titles: readonly string[]): Post[] {
  return titles
    .flatMap((title) => normalizeTitle(title) ?? [])
    .flatMap((title) => readPost(title).map((post) => ({ title, post })));
}

/** For whom a title says that its bearer works: a country, or the press; nothing where it does not say. */
function readPost(title: string): string[] {
  if (PAST.test(title)) return [];
  if (PRESS.test(title)) return ['press'];
  if (!STATE_OFFICE.test(title)) return [];
  const country = countryInTitle(title);
  if (country === undefined) return [];
  return /\bambassador\b/i.test(title) && isPostedTo(title, country) ? [] : [country];
}

/** `Chile ambassador`: the country may be where somebody is posted; an adjective is whence. */
function isPostedTo(title: string, country: string): boolean {
  const before = title
    .split(/ ?\bambassador\b/i)[0]!
    .split(' ')
    .map(foldWord);
  return before.some((word) => COUNTRY_OF.get(word) === country && word === foldWord(country));
}
