import {
  addDays,
  resolveDayPhrase,
  resolveRange,
  type Day,
  type DayContext,
  type DayPhrase,
  type DayRange,
  type DaySpan,
} from '../dates/index.ts';
import type { EventSentence } from './read-sentences.ts';
import type { EventArticle, Sighting } from './types.ts';

/** A stretch of a sentence's pattern that tells of an event. */
export interface Telling {
  readonly start: number;
  /** Where it begins without the subject before it. */
  readonly core: number;
  readonly end: number;
  /** Where the next telling begins. */
  readonly until: number;
  /** Told by a noun alone: `talks between Roe and Doe`. */
  readonly isNominal: boolean;
  /** The day must stand in its own words. */
  readonly isBound: boolean;
  /** Told by the place that votes. */
  readonly isElection: boolean;
  /** Told by what somebody spoke at. */
  readonly isOccasion: boolean;
  /** Told as what the article’s own event took place beside. */
  readonly isBeside: boolean;
  /** Whether a day may be carried over to it from the lead. */
  readonly canCarry: boolean;
}

/** Whether `would` reports what somebody said will be. */
export function isReported(pattern: string): boolean {
  return /\b(?:said|says|announced|confirmed|told)\b/.test(pattern);
}

interface Near {
  readonly before: EventSentence | undefined;
  readonly leadDay: Day | undefined;
  readonly article: EventArticle;
}

const AHEAD =
  /\b(?:will|to meet|to speak|to visit|to travel|to hold|to attend|scheduled|expected|plans?|planned|planning|upcoming|due|slated|set to|next|ahead of|prepar\w+|later this|going to|intends?)\b/;
/** Words before a noun that put its event ahead. */
const NOUN_AHEAD = /\bwill\b|\b(?:next|upcoming|coming) $/u;
/** Words before a noun that do not tell on which side of the day of writing it lies. */
const NOUN_NEAR =
  /\b(?:before|until|through|ahead of|leading up to|for|days from) (?:(?:the|a|an|his|her|their) )?(?:‹D\d+›(?: night)?’s )?(?:[\p{L}-]+ ){0,2}$/u;
/** Words between a telling and a day that make the day another matter's. */
const OTHER_MATTER =
  /, (?:and|but) |\b(?:said|says|told|added|that|which|who|when|after|before(?! (?:their|the|a) (?:\p{L}+ )?(?:meeting|talks|session|summit))|since|because|while|where|if|than)\b|[;—]|“…”/u;

type Days = Pick<Sighting, 'days' | 'isPlanned' | 'isDayCarried' | 'isSameDay' | 'isRange'>;

/** The days that a telling names, those of its neighbourhood, or none. */
export function readDays(sentence: EventSentence, telling: Telling, near: Near): Days {
  const { pattern } = sentence;
  const own = pattern.slice(telling.core, telling.end);
  const earlier = pattern.slice(0, telling.isNominal ? telling.start : telling.core);
  const isAhead =
    AHEAD.test(`${lastClause(earlier)}${own}`) ||
    (telling.isNominal && NOUN_AHEAD.test(earlier)) ||
    (/\bwould\b/.test(own) && isReported(pattern)) ||
    /^[^,;.]{0,40}\b(?:scheduled|planned|set|due|expected) (?:for|on)\b/.test(
      pattern.slice(telling.end, telling.until),
    );
  const { published } = near.article;
  const read = (phrase: DayPhrase | DayRange) => {
    if (phrase.kind === 'relative') return readRelative(phrase, sentence, telling, near.leadDay);
    const tense = tenseOf(isAhead, telling, earlier, own, sentence.block < near.article.blocks.length);
    const context = { written: published, tense };
    return phrase.kind === 'range' ? resolveRange(phrase, context) : resolveDayPhrase(phrase, context);
  };
  const stated = findPhrase(sentence, telling);
  const days = stated && read(stated);
  const settle = (found: DaySpan | undefined, isDayCarried: boolean): Days => ({
    isSameDay: stated?.kind === 'relative' && stated.days === 0,
    isRange: stated?.kind === 'range',
    days: found,
    isDayCarried,
    isPlanned:
      found !== undefined &&
      published !== undefined &&
      (found.from > published || (isAhead && found.from === published)),
  });
  if (stated) return settle(days, stated.kind === 'relative');
  if (telling.isBeside && near.leadDay !== undefined)
    return settle({ from: near.leadDay, to: near.leadDay }, true);
  if (isAhead || hasDay(sentence) || !telling.canCarry) return settle(undefined, false);
  const day = carriedDay(sentence, near);
  return settle(day === undefined ? undefined : { from: day, to: day }, true);
}

/** The day of the sentence before, else of the lead for the sentences near it. */
function carriedDay({ block }: EventSentence, { before, leadDay, article }: Near): Day | undefined {
  const told = before?.block === block ? pastDays(before, article) : [];
  if (told.length > 0) return told.length === 1 ? told[0] : undefined;
  return block <= 2 || block >= article.blocks.length ? leadDay : undefined;
}

/** `The talks came a day after the Council met`: the day is told of the talks, and asked of the Council. */
function readRelative(
  phrase: Extract<DayPhrase, { kind: 'relative' }>,
  { pattern, entities }: EventSentence,
  telling: Telling,
  leadDay: Day | undefined,
): DaySpan | undefined {
  if (leadDay === undefined) return undefined;
  if (phrase.days === 0) return { from: leadDay, to: leadDay };
  const at = pattern.indexOf(
    `‹D${entities.findIndex((entity) => entity.type === 'D' && entity.phrase === phrase)}›`,
  );
  const isTurned = at < telling.core && !pattern.slice(at, telling.core).includes(',');
  const isOfOther = at < telling.core && !isTurned;
  if (isOfOther && !/^(?:(?:A|One|Two|The) )?‹D/.test(pattern)) return undefined;
  const day = addDays(leadDay, isTurned ? -phrase.days : phrase.days);
  return { from: day, to: day };
}

/** A verb of today: in a text it tells what is about to be, in a caption what was. */
const PRESENT =
  /\b(?:meets?|visits?|holds?|hosts?|speaks?|signs?|travels?|flies|gives?|delivers?|begins?|opens?|votes?)\b/;
const PAST =
  /\b(?:met|visited|held|hosted|spoke|signed|travell?ed|flew|gave|delivered|began|opened|voted|had|was|were)\b/;

function tenseOf(
  isAhead: boolean,
  { isNominal }: Telling,
  earlier: string,
  own: string,
  isText: boolean,
): DayContext['tense'] {
  if (isAhead) return 'future';
  if (!isNominal) return isText && PRESENT.test(own) && !PAST.test(own) ? 'nearest' : 'past';
  return NOUN_NEAR.test(earlier) ? 'nearest' : 'unknown';
}

function hasDay({ pattern }: EventSentence): boolean {
  return /‹D\d+›/.test(pattern);
}

/** The phrase nearest after the telling that is not another matter's; else the one before it in its clause. */
function findPhrase(
  { pattern, entities }: EventSentence,
  telling: Telling,
): DayPhrase | DayRange | undefined {
  const phraseOf = (at: string | undefined): DayPhrase | DayRange | undefined => {
    const entity = at === undefined ? undefined : entities[Number(at)];
    return entity?.type === 'D' ? entity.phrase : undefined;
  };
  const inside = /‹D(\d+)›/.exec(pattern.slice(telling.start, telling.end));
  if (inside) return phraseOf(inside[1]);
  const before = pattern.slice(0, telling.core);
  const close =
    /‹D(\d+)›(?: night| evening)? (?:with|by|in|during|at) (?:(?:a|an|the|another) )?(?:[\p{L}-]+ ){0,3}$/u.exec(
      before,
    );
  if (close && telling.isNominal) return phraseOf(close[1]);
  if (telling.isBound) return undefined;
  const rest = pattern.slice(telling.end, telling.until);
  const after = /^([^‹]|‹[^D]\d*›)*?‹D(\d+)›/.exec(rest);
  if (after && !OTHER_MATTER.test(rest.slice(0, after[0].length))) return phraseOf(after[2]);
  const opening =
    /^(?:(?:On|Earlier|Late|Early|Last) )?‹D(\d+)›/i.exec(before) ??
    /(?:^|[,;—] )(?:(?:on|earlier|late|early) )?‹D(\d+)›[^;—“]{0,60}$/i.exec(before);
  if (opening && !/“…”/.test(before.slice(opening.index))) return phraseOf(opening[1]);
  const possessive = /‹D(\d+)›’s (?:\p{L}+ ){0,3}$/u.exec(before);
  if (possessive) return phraseOf(possessive[1]);
  const [only, ...others] = [...pattern.matchAll(/‹D(\d+)›/g)];
  if (!only || others.length > 0 || (telling.isNominal && only.index < telling.core)) return undefined;
  const [from, to] = only.index < telling.core ? [only.index, telling.core] : [telling.end, only.index];
  return to - from < 90 && !OTHER_MATTER.test(pattern.slice(from, to)) ? phraseOf(only[1]) : undefined;
}

function lastClause(before: string): string {
  return /[^,;:—“”]*$/.exec(before)![0];
}

/** The day that an article's first sentences report from, where they name exactly one. */
export function findLeadDay(sentences: readonly EventSentence[], article: EventArticle): Day | undefined {
  const days = sentences
    .filter(({ block }) => block === 0)
    .flatMap((sentence) => pastDays(sentence, article));
  return new Set(days).size === 1 ? days[0] : undefined;
}

/** The single days that a sentence names as past. */
function pastDays({ entities, pattern }: EventSentence, article: EventArticle): Day[] {
  const days = entities.flatMap((entity, at) => {
    const before = pattern.slice(0, pattern.indexOf(`‹D${at}›`)).slice(-50);
    if (
      entity.type !== 'D' ||
      entity.phrase.kind === 'range' ||
      /\b(?:will|scheduled|expected|next|due|before|until)\b/.test(before)
    )
      return [];
    const span = resolveDayPhrase(entity.phrase, { written: article.published, tense: 'past' });
    return span && span.from === span.to ? [span.from] : [];
  });
  return [...new Set(days)];
}
