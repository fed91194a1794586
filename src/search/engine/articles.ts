import { GROUPS, isBetween, NONE, type Filters, type GroupName } from '../filters.ts';
import { foldText, tokenize } from '../fold.ts';
import type { IndexHead, TitlesPart } from '../format.ts';
import { makeMatcher, type Matcher } from '../match.ts';
import { openQuery, parseQuery } from '../query.ts';
import type { SearchState } from '../state.ts';
import type { Span } from '../../model/span.ts';
import type { LoadPart } from './parts.ts';

/** What is to be judged of an article: its title and its own words. */
export interface ArticleText {
  readonly title: string;
  readonly text: string;
}

/** Words with the places of those that were found. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** Where an article has the words: the title, and the text around the first of them there. */
export interface ArticleJudgement {
  readonly title: Marked;
  readonly excerpt: Marked | undefined;
  /** Whether the last word stands there as a beginning only. */
  readonly isOpened: boolean;
}

/** An article found by its title. */
export interface TitleHit {
  readonly id: string;
  readonly title: Marked;
  readonly isSupplied: boolean;
  readonly outlet: string | undefined;
  readonly day: string;
}

/** Judges articles word for word: the words asked for must stand in the text or in the title. */
export function judgeArticles(q: string, texts: readonly ArticleText[]): (ArticleJudgement | undefined)[] {
  const query = parseQuery(q);
  const opened = openQuery(query);
  const whole = makeMatcher(query);
  const wider = opened && makeMatcher(opened);
  return texts.map(({ title, text }) => {
    // What stands between is no word, so that no phrase goes from the title into the text.
    const folded = `${foldText(title)}|${foldText(text)}`;
    const matcher = whole.test(folded) ? whole : wider?.test(folded) ? wider : undefined;
    return (
      matcher && {
        title: { text: title, marks: matcher.find(tokenize(title)) },
        excerpt: cutExcerpt(text, matcher),
        isOpened: matcher === wider,
      }
    );
  });
}

/** Finds articles by title alone, narrowed down as far as titles tell. */
export async function findTitles(
  { q, filters }: SearchState,
  { head, load }: { readonly head: IndexHead; readonly load: LoadPart },
): Promise<TitleHit[]> {
  const titles = (await load('titles')) as TitlesPart;
  const query = parseQuery(q);
  const hits = (matcher: Matcher): TitleHit[] =>
    titles
      .filter((title) => passes(title, filters, head) && matcher.test(foldText(title[1])))
      .map(([id, title, isSupplied, outlet, day]) => ({
        id,
        title: { text: title, marks: matcher.find(tokenize(title)) },
        isSupplied: isSupplied === 1,
        outlet: head.outlets[outlet]?.[1],
        day,
      }));
  const whole = hits(makeMatcher(query));
  const opened = openQuery(query);
  return whole.length === 0 && opened ? hits(makeMatcher(opened)) : whole;
}

function passes(title: TitlesPart[number], filters: Filters, head: IndexHead): boolean {
  const [, , , outlet, day, events, speakers] = title;
  const keysOf: Partial<Record<GroupName, string[]>> = {
    outlets: outlet < 0 ? [] : [head.outlets[outlet]![0]],
    events: events.map((event) => head.events[event]![0]),
    speakers: speakers.map((speaker) => head.speakers[speaker]![0]),
  };
  return isBetween(day, filters) && passesGroups(keysOf, filters);
}

/** Whether something with these keys passes the filters that apply to articles. */
export function passesGroups(
  keysOf: Partial<Record<GroupName, readonly string[]>>,
  filters: Filters,
): boolean {
  return GROUPS.every((name) => {
    const keys = keysOf[name];
    if (!keys || filters[name].length === 0) return true;
    return (keys.length === 0 ? [NONE] : keys).some((key) => filters[name].includes(key));
  });
}

/** Characters of context on each side of the first words found. */
const CONTEXT_UTF16 = 90;

/** The first words found with some before and after them, cut between words. */
export function cutExcerpt(text: string, matcher: Matcher): Marked | undefined {
  const [span] = matcher.find(tokenize(text));
  if (!span) return undefined;
  const from = Math.max(0, span.startUtf16 - CONTEXT_UTF16);
  const to = Math.min(text.length, span.endUtf16 + CONTEXT_UTF16);
  const before = text.slice(from, span.startUtf16);
  const after = text.slice(span.endUtf16, to);
  const head = from === 0 ? before : `… ${before.replace(/^\S*\s*/, '')}`;
  const tail = to === text.length ? after : `${after.replace(/\s*\S*$/, '')} …`;
  const excerpt = head + text.slice(span.startUtf16, span.endUtf16) + tail;
  return { text: excerpt, marks: matcher.find(tokenize(excerpt)) };
}
