import { findDayPhrases, joinRanges, type DayPhrase, type DayRange } from '../dates/index.ts';
import { sliceSpan, type Span } from '../model/index.ts';
import { cutSentences, cutTokens, pairMarks, type Quoted } from '../quotes/index.ts';
import { findNamed } from './find-named.ts';
import type { EventArticle } from './types.ts';

/** What a placeholder of a sentence stands for. */
export type Entity =
  | { readonly type: 'P'; readonly person: string }
  | {
      readonly type: 'C' | 'O' | 'L';
      readonly name: string;
      readonly place?: string | undefined;
      readonly printed?: string | undefined;
    }
  | { readonly type: 'D'; readonly phrase: DayPhrase | DayRange };

/**
 * A sentence of the reporter's, with a placeholder for every person (`‹P0›`), country (`C`), body (`O`), place
 * (`L`) and day (`D`), so that patterns can be read over it. Words quoted at length are left out.
 */
export interface EventSentence {
  readonly block: number;
  /** As printed. */
  readonly printed: string;
  readonly pattern: string;
  /** By the number of their placeholder. */
  readonly entities: readonly Entity[];
}

type Placed = { readonly span: Span; readonly entity: Entity };

/** Quoted words that are fewer stand inside the reporter's sentence and are read with it. */
const FEW_WORDS = 4;

/**
 * Reads the sentences of an article's first block and of those in which `hint` is found; those of captions come
 * after those of blocks.
 */
export function readSentences(article: EventArticle, hint: RegExp): EventSentence[] {
  const texts = [...article.blocks, ...article.captions];
  const quoted = Map.groupBy(pairMarks(texts), ({ block }) => block);
  const mentions = Map.groupBy(article.mentions, ({ block }) => block);
  return texts.flatMap((text, block) => {
    if (block > 0 && !hint.test(text)) return [];
    const marks = quoted.get(block) ?? [];
    const people = (mentions.get(block) ?? []).map(({ span, person }): Placed => ({
      span,
      entity: { type: 'P', person },
    }));
    const placed = placeEntities(text, people);
    return cutSentences(cutTokens(text, marks), block).map(({ tokens }) => {
      const span = { startUtf16: tokens[0]!.start, endUtf16: tokens.at(-1)!.end };
      return { block, printed: sliceSpan(text, span), ...writePattern(text, span, marks, placed) };
    });
  });
}

/** People first, then days, then names of countries, bodies and places, none overlapping. */
function placeEntities(text: string, people: readonly Placed[]): Placed[] {
  const days = joinRanges(text, findDayPhrases(text)).map((phrase): Placed => ({
    span: phrase.span,
    entity: { type: 'D', phrase },
  }));
  const placed = [
    ...people,
    ...days.filter((day) => !people.some((other) => overlaps(day.span, other.span))),
  ];
  const taken = placed.map(({ span }) => span);
  const named = findNamed(text, taken).map(({ span, ...entity }): Placed => ({
    span,
    entity: { ...entity, printed: sliceSpan(text, span) },
  }));
  return [...placed, ...named].sort((a, b) => a.span.startUtf16 - b.span.startUtf16);
}

function overlaps(a: Span, b: Span): boolean {
  return a.startUtf16 < b.endUtf16 && b.startUtf16 < a.endUtf16;
}

function writePattern(
  text: string,
  { startUtf16: start, endUtf16: end }: Span,
  marks: readonly Quoted[],
  placed: readonly Placed[],
): Pick<EventSentence, 'pattern' | 'entities'> {
  const entities: Entity[] = [];
  let pattern = '';
  let at = start;
  const copy = (to: number) => {
    pattern += text.slice(at, to).replace(/[‹›]/g, ' ');
  };
  const stops = [
    ...marks
      .filter(({ inner }) => isLong(sliceSpan(text, inner)))
      .map(({ span }) => ({ span, entity: undefined })),
    ...placed,
  ].sort((a, b) => a.span.startUtf16 - b.span.startUtf16 || b.span.endUtf16 - a.span.endUtf16);
  for (const { span, entity } of stops) {
    if (span.startUtf16 < at || span.endUtf16 > end) continue;
    copy(span.startUtf16);
    if (entity) pattern += `‹${entity.type}${entities.push(entity) - 1}›`;
    else pattern += '“…”';
    at = span.endUtf16;
  }
  copy(end);
  return { pattern: tidy(pattern), entities };
}

function isLong(words: string): boolean {
  return words.split(/\s+/).length > FEW_WORDS;
}

/** One kind of apostrophe and space; no marks around the few quoted words; no brackets, nor what they hold. */
function tidy(pattern: string): string {
  return pattern
    .replace(/[“”"](?!…)(?<!…”)/g, '')
    .replace(/ \((?:[^()]*)\)/g, '')
    .replace(/['’ʼ]/g, '’')
    .replace(/\s+/g, ' ')
    .trim();
}
