import type { Span } from '../model/index.ts';
import { COUNTRY_OF, foldWord, PLACE_NAMES } from '../people/index.ts';
import { BODY_NAMES } from './tables/bodies.ts';

/** A country, a body or a place that a text names. */
export interface Named {
  readonly type: 'C' | 'O' | 'L';
  /** `Russia`, also for `Russian`; a place as printed, in small letters where the text has capitals only. */
  readonly name: string;
  /** As a place is called; absent for a body and for an adjective. */
  readonly place?: string | undefined;
  readonly span: Span;
}

const WORD = /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:[.'’‑-][\p{L}\p{N}]+)*/gu;
/** Words of the longest name. */
const LONGEST = 7;
/** A capital after one of these is a place; elsewhere it stands for a government. */
const BEFORE_PLACE = /\b(?:in|at|to|from|near|outside|around|via|through|into|for|of|city|capital),? $/i;
/** Capitalised words after which no name of a place follows, and before which none ends. */
const PART_OF_NAME = /^(?:Lake|Lakes|Mount|Fort|Port|Cape|River|University|Radio|New|Treaty)$/;
const GROUP_HEAD =
  /^(?:President|Prime|Foreign|Defen[cs]e|Secretary|Deputy|Ambassador|Vice|Chancellor|King|Queen|Crown|Prince|Sen|Senator|Gov|Rep|Republicans?|Democrats?|Minister|Gen|Mr|Ms|Mrs|Parliament|Army|Navy|Interior|Finance|First|Supreme|Chief|Governor|Mayor|Speaker|Special|National|Treasury|State|Leader)\b/;

/** With these every name begins. */
const FIRST_WORDS = new Set(
  [...BODY_NAMES.keys(), ...COUNTRY_OF.keys(), ...PLACE_NAMES].map((name) => name.split(' ')[0]!),
);

/** Finds the countries, bodies and places that a text names outside the stretches that are `taken`. */
export function findNamed(text: string, taken: readonly Span[]): Named[] {
  const words = [...text.matchAll(WORD)].map((match) => {
    const word = match[0].replace(/['’][sS]$/, '');
    const isCapitalised = /^\p{Lu}/u.test(word);
    return {
      isCapitalised,
      folded: isCapitalised ? foldWord(word) : word,
      start: match.index,
      end: match.index + word.length,
    };
  });
  const isTaken = (start: number, end: number) =>
    taken.some((span) => span.startUtf16 < end && start < span.endUtf16);
  const found: Named[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!words[first]!.isCapitalised || !FIRST_WORDS.has(words[first]!.folded)) continue;
    for (let size = Math.min(LONGEST, words.length - first); size > 0; size--) {
      const last = first + size - 1;
      const span = { startUtf16: words[first]!.start, endUtf16: words[last]!.end };
      if (isTaken(span.startUtf16, span.endUtf16)) continue;
      if (/[^\p{L}\p{N}\s.'’‑-]/u.test(text.slice(span.startUtf16, span.endUtf16))) continue;
      const folded = words.slice(first, last + 1).map((word) => word.folded);
      const named = nameOf(folded.join(' '), text, span);
      if (!named) continue;
      found.push(named);
      first = last;
      break;
    }
  }
  return found;
}

function nameOf(folded: string, text: string, span: Span): Named | undefined {
  const before = text.slice(Math.max(0, span.startUtf16 - 24), span.startUtf16);
  const after = text.slice(span.endUtf16, span.endUtf16 + 24);
  const body = BODY_NAMES.get(folded);
  if (body !== undefined) return { type: 'O', name: body, span };
  const country = COUNTRY_OF.get(folded);
  const isPlace = PLACE_NAMES.has(folded);
  if (country === undefined && !isPlace) return undefined;
  if (isInName(before, after, country !== undefined)) return undefined;
  const isGovernment = country !== undefined && !(isCapital(folded, country) && BEFORE_PLACE.test(before));
  const place = isPlace ? readableName(text.slice(span.startUtf16, span.endUtf16)) : undefined;
  if (isGovernment) return { type: 'C', name: country, place, span };
  return place === undefined ? undefined : { type: 'L', name: place, place, span };
}

/** `Lake Geneva`, `Geneva Convention`: words of another name. After an adjective a title may follow. */
function isInName(before: string, after: string, isCountry: boolean): boolean {
  const next = /^ (\p{Lu}[\p{L}.]+)/u.exec(after)?.[1];
  const previous = /(\p{Lu}[\p{L}.]*) $/u.exec(before)?.[1];
  if (previous !== undefined && PART_OF_NAME.test(previous)) return true;
  return next !== undefined && !(isCountry && GROUP_HEAD.test(next));
}

/** Whether the words name a country's capital rather than the country. */
function isCapital(folded: string, country: string): boolean {
  return PLACE_NAMES.has(folded) && folded !== foldWord(country) && CAPITALS.test(folded);
}

const CAPITALS =
  /^(?:washington|moscow|kyiv|kiev|beijing|london|paris|berlin|tehran|pyongyang|seoul|tokyo|new delhi|islamabad|ankara|minsk|warsaw|damascus|riyadh|havana|kabul|belgrade|baghdad)$/;

/** A name that stands in capitals, as elsewhere. */
export function readableName(name: string): string {
  if (name !== name.toUpperCase() || name.length < 4 || name.includes('.')) return name;
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}
