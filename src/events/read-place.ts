import { OCCASION } from './frames/acts.ts';
import type { Telling } from './read-days.ts';
import { CAPITAL_OF } from './tables/capitals.ts';
import type { Entity, EventSentence } from './read-sentences.ts';

/** Where a telling's own words end and something else begins. */
const ELSEWHERE =
  /, (?:and|but) |\b(?:about|over|to (?!‹)\p{L}+|that|which|who|whom|as|after|before(?! (?:their|the|a) (?:\p{L}+ )?(?:meeting|talks|session|summit))|while|when|where|amid|but|because|since|until|said|says|told|against|following|regarding|concerning|if|than)\b|[;—:]|“…”|, (?=‹P)| and (?=‹P|he\b|she\b|they\b|then\b|that\b)/u;

const IN =
  /\b(?:in|at|near|outside|inside|(?<!‹P\d+› )of) (?:the )?(?:(?!in\b|at\b|of\b|near\b|outside\b|‹)[\p{L}’-]+,? |‹C\d+› ){0,4}(?:‹([LCO])(\d+)›)(?!’s| (?!on\b|in\b|at\b|for\b|and\b|or\b|to\b|with\b|this\b|last\b|next\b|later\b|earlier\b|late\b|early\b|by\b|‹D|was\b|is\b|were\b|between\b|from\b|that\b|after\b|before\b|who\b|which\b|said\b|as\b|where\b|when\b|about\b|over\b|amid\b|,)\p{Ll})/gu;

/** `in Lindholm, Norway`: a town that no table knows, by the country or state after it. */
const IN_TOWN = /\b(?:in|near|outside) ((?:\p{Lu}[\p{L}’.-]+ ?){1,3}), ‹[LC](\d+)›(?!’)/u;

/** `a Lindholm rally` */
const OCCASION_IN = new RegExp(String.raw`‹L(\d+)›(?:, ‹L\d+›,?)? (?:[\p{L}-]+ ){0,3}?(?:${OCCASION})`, 'u');

/** Buildings that hold meetings, among the bodies. */
const BUILDINGS = new Set(['White House', 'Pentagon', 'Kremlin']);

/** Where an event takes place, as its sentence tells; the words of another matter do not count. */
export function readPlace(sentence: EventSentence, telling: Telling): string | undefined {
  const { pattern } = sentence;
  const own = pattern.slice(telling.core, telling.end);
  const rest = pattern.slice(telling.end, telling.until);
  const stop = ELSEWHERE.exec(rest);
  const after = stop ? rest.slice(0, stop.index) : rest;
  const opening = /^(?:In|At) (?:the )?(?:\p{L}+ ){0,2}‹[LC]\d+›,/u.exec(pattern)?.[0] ?? '';
  const first = telling.isElection ? /‹[LC](\d+)›/.exec(pattern.slice(telling.start, telling.end)) : null;
  if (first) return placeOf(sentence.entities[Number(first[1])]!);
  const named = telling.isOccasion ? OCCASION_IN.exec(own)?.[1] : undefined;
  if (named !== undefined) return placeOf(sentence.entities[Number(named)]!);
  return (
    placeIn(`${own.slice(-60)}${after}`, sentence) ??
    visited(rest, sentence, own) ??
    placeIn(opening.toLowerCase().replace(/‹l/g, '‹L').replace(/‹c/g, '‹C'), sentence)
  );
}

function placeIn(words: string, { entities }: EventSentence): string | undefined {
  const capital = /\b(?:in|near|outside) the ‹C(\d+)› capital\b(?!,? (?:of )?‹L)/.exec(words);
  const country = capital && entities[Number(capital[1])];
  if (country?.type === 'C' && CAPITAL_OF.has(country.name)) return CAPITAL_OF.get(country.name);
  const town = IN_TOWN.exec(words);
  const state = town && entities[Number(town[2])];
  if (state && state.type !== 'P' && state.type !== 'D' && state.place !== undefined) return town[1];
  for (const match of words.matchAll(IN)) {
    const place = placeOf(entities[Number(match[2])]!);
    if (place !== undefined) return place;
  }
  return undefined;
}

function placeOf(entity: Entity): string | undefined {
  if (entity.type === 'L' || entity.type === 'C') return entity.place;
  return entity.type === 'O' && BUILDINGS.has(entity.name) ? entity.name : undefined;
}

/** What stands right after `visited`. */
function visited(rest: string, { entities }: EventSentence, own: string): string | undefined {
  const at = /(?:in|to|visit\w*) (?:the (?:\p{L}+ ){0,2})?$/u.test(own)
    ? /^‹[LC](\d+)›(?!’s|-)/.exec(rest)?.[1]
    : undefined;
  return at === undefined ? undefined : placeOf(entities[Number(at)]!);
}
