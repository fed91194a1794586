import type { EventKind } from '../model/index.ts';
import { FRAMES, type Frame } from './frames/index.ts';
import { dropTitles } from './grammar.ts';
import { readableName } from './find-named.ts';
import { findLeadDay, isReported, readDays, type Telling } from './read-days.ts';
import { readParties } from './read-parties.ts';
import { readPlace } from './read-place.ts';
import { readSentences, type EventSentence } from './read-sentences.ts';
import { findSubject, nameSubjects } from './subjects.ts';
import type { EventArticle, Party, Sighting } from './types.ts';

/** Words without which no sentence tells of an event. */
const HINT =
  /\b(?:met|meet|meets|meeting|meetings|talks|talked|spoke|speaks?|called|phoned|summit|summits|call|calls|conversation|conversations|discussed|discussions?|negotiations|sessions?|conference|hands|held|hosted|visit|visits|visited|visiting|travell?ed|travels?|flew|fly|trip|arrived|sanctions|measures|penalties|tariffs|signed|signs?|ratified|voted|votes?|deployed|sent|sends?|dispatched|moved|withdrew|speech|address|statement|passed|approved|adopted|rejected|defeated|confirmed|rally|town hall|news conference|press conference|fundraiser|forum|campaign|debate|primary|primaries|caucuses|referendum|elections?|runoff|encounter|huddled|conferred|sat|consultations|gathering|reached|received|welcomed|agreed|gather|gathered|convened?|recalled|expelled|summoned|named|names|appointed|appoints|nominated|nominates|picked|chose|tapped|elected|sworn|inaugurated|took|takes|resigned|resigns|stepped|steps|dismissed|dismisses|fired|sacked|ousted|removed|relations|ties|recogni[sz]ed)\b/i;

/** What makes an event one that did not happen, or that nobody says will. */
const UNREAL =
  /\b(?:no|not|never|without|neither|nor|refus\w+|declin\w+|cancel\w*|postpon\w+|possible|potential|proposed|if|could|may|might|should|can|cannot|wants?|wanted|hop(?:es|ed)|asked|offered|sought|tried|would|invit\w+|reject\w+|calls for|called for|urg\w+|demand\w+|suggest\w+|whether|unless|had been (?:expected|scheduled|due|set)|was (?:to have|supposed)|instead of|rather than)\b/i;

/** Words after a telling that take it back. */
const TAKEN_BACK =
  /^[^.;“]{0,80}\b(?:was|were|is|are|be|been) (?:abruptly |later |suddenly )?(?:cancell?ed|called off|postponed|scrapped|shelved|put off)\b/;

/** Frames whose event is told by a noun. */
const NOMINAL = new Set([
  'between',
  'hyphen',
  'owner-with',
  'noun-with',
  'of-body',
  'beside',
  'body-noun',
  'after-meeting',
  'trip',
  'debate',
  'election',
]);
/** Frames of nouns that many sentences use of no event in particular: the day must stand right beside them. */
const BOUND = new Set(['debate', 'election', 'trip']);
/** `after a 90-minute session with …`: the noun's event is over, or under way. */
const WITHIN = /\b(?:after|following|during|in|at) (?:(?:a|an|the|his|her|their) )?(?:[\p{L}\d-]+ ){0,3}$/iu;
/** `asked Norway to send`, where the event is somebody's wish: `to` after no word of a plan. */
const WISH =
  /^(?!.*\b(?:plans?|planned|planning|set|scheduled|due|expected|agreed|about|going|slated|intends?) to\b).{0,30}\bto (?:\p{L}+ly )?(?=\p{L}+)/u;

/** Finds the sentences of an article that tell of events. */
export function findSightings(article: EventArticle): Sighting[] {
  const sentences = readSentences(article, HINT).map((sentence) => ({
    ...sentence,
    pattern: dropTitles(sentence.pattern),
  }));
  const leadDay = findLeadDay(sentences, article);
  return sentences.flatMap((sentence, i) => {
    const near = { before: sentences[i - 1], leadDay, article };
    return HINT.test(sentence.pattern) ? readSentence(nameSubjects(sentence, near.before), near) : [];
  });
}

interface Near {
  readonly before: EventSentence | undefined;
  readonly leadDay: string | undefined;
  readonly article: EventArticle;
}

function readSentence(sentence: EventSentence, near: Near): Sighting[] {
  const tellings = findTellings(sentence.pattern);
  return tellings.flatMap((telling, i) => {
    const until = tellings[i + 1]?.start ?? sentence.pattern.length;
    return readTelling(sentence, { ...telling, until: Math.max(until, telling.end) }, near) ?? [];
  });
}

type Found = Telling & {
  readonly frame: Frame;
  readonly groups: Readonly<Record<string, string | undefined>>;
};

/** The places of a sentence where a frame fits, in order; where two fit, the more telling one. */
function findTellings(pattern: string): Found[] {
  const found: Found[] = [];
  if (!/‹[PCOL]/.test(pattern)) return found;
  for (const frame of FRAMES) {
    if (!frame.hint.test(pattern)) continue;
    for (const match of pattern.matchAll(frame.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const groups = match.groups!;
      const core =
        groups['a'] !== undefined && match[0].startsWith(groups['a']) ? start + groups['a'].length : start;
      if (found.some((other) => other.core < end && core < other.end)) continue;
      const isNominal = NOMINAL.has(frame.name);
      const isBeside =
        frame.name === 'beside' && /^The (?:meeting|talks|session|discussion|encounter)\b/.test(pattern);
      const canCarry = !isNominal || (frame.needsSubject === true && WITHIN.test(pattern.slice(0, start)));
      found.push({
        frame,
        start,
        core,
        end,
        groups,
        until: pattern.length,
        isNominal,
        isBeside,
        canCarry,
        isElection: frame.name === 'election',
        isBound: BOUND.has(frame.name),
        isOccasion: frame.name === 'occasion',
      });
    }
  }
  return found.sort((a, b) => a.core - b.core);
}

function readTelling(sentence: EventSentence, telling: Found, near: Near): Sighting | undefined {
  const { pattern } = sentence;
  const { frame, groups } = telling;
  const said = pattern.slice(telling.core, telling.end);
  const before = pattern.slice(0, telling.core);
  if (isUnreal(said.replace(groups['o'] ?? '\0', ''), lastWords(before), telling, pattern)) return undefined;
  if (TAKEN_BACK.test(pattern.slice(telling.end))) return undefined;
  const parties = joinParties([
    ...readParties(groups['a'], sentence),
    ...readParties(groups['b'], sentence).map((party) => ({ ...party, isMet: true })),
    ...(frame.needsSubject ? findSubject(sentence, telling, frame.name === 'occasion') : []),
  ]);
  if (parties.length < frame.parties) return undefined;
  const days = readDays(sentence, telling, near);
  const kind = kindOf(frame, groups['n'], said);
  return {
    article: near.article.id,
    block: sentence.block,
    sentence: sentence.printed,
    kind,
    parties,
    place:
      kind === 'call'
        ? undefined
        : (readPlace(sentence, telling) ?? filedFrom(sentence, telling, days, near)),
    frame: frame.name,
    ...(groups['o'] && { object: printObject(groups['o'], sentence) }),
    ...days,
  };
}

/** Frames by which somebody speaks just after a meeting. */
const AFTERWARDS = new Set(['after-meeting-him', 'joint-conference']);

/**
 * The place of the dateline, for `told reporters after meeting Roe` near the head of a report: whoever speaks to those
 * who file it has met there on its day, where the sentence names no other place.
 */
function filedFrom(
  { block, pattern }: EventSentence,
  { frame }: Found,
  { days, isPlanned }: Pick<Sighting, 'days' | 'isPlanned'>,
  { article, leadDay }: Near,
): string | undefined {
  const isOfReport = block <= 2 && leadDay !== undefined && days?.from === leadDay && days.to === leadDay;
  if (!AFTERWARDS.has(frame.name) || !isOfReport || isPlanned || /‹L\d+›/.test(pattern)) return undefined;
  return article.dateline === undefined ? undefined : readableName(article.dateline.split(',')[0]!);
}

function isUnreal(said: string, before: string, { isNominal }: Found, pattern: string): boolean {
  const own = isReported(pattern) ? said.replace(/\bwould\b/g, 'will') : said;
  if (UNREAL.test(own) || UNREAL.test(before)) return true;
  if (/\btown hall(?:-style)? $/.test(before) || /\btown hall(?:-style)? meeting\b/.test(said))
    return !/^(?:at|during|in|held)/.test(said);
  if (isNominal) return /\b(?:another|future|any|more|further) (?:[\p{L}-]+ ){0,2}$/u.test(before);
  return WISH.test(/^ [^‹]*/.exec(said)?.[0] ?? '');
}

/** The words just before a telling that belong to it: not those of another clause. */
function lastWords(before: string): string {
  return /(?:\S+ ){0,4}\S*$/.exec(/[^,;:—]*$/.exec(before)![0])![0];
}

function kindOf({ kind, name }: Frame, noun: string | undefined, said: string): EventKind {
  if (kind !== 'meeting') return kind;
  if (/phone|video|tele|conference call/i.test(noun ?? '') || /\bcalls?\b|conversation/.test(noun ?? ''))
    return 'call';
  if (/summit/.test(noun ?? '')) return 'summit';
  return name === 'held' && /\bphone\b/.test(said) ? 'call' : 'meeting';
}

function joinParties(parties: readonly Party[]): Party[] {
  return [...Map.groupBy(parties, ({ kind, name }) => `${kind} ${name}`).values()].map(([party]) => party!);
}

/** The words of an object with the names back in their places. */
function printObject(object: string, { entities }: EventSentence): string {
  return object
    .replace(/‹([A-Z])(\d+)›(’s)?/g, (_whole, _type, at: string, possessive: string | undefined) => {
      const entity = entities[Number(at)]!;
      const words = entity.type === 'P' || entity.type === 'D' ? '' : (entity.printed ?? entity.name);
      return words + (possessive ?? '');
    })
    .replace(/\s+/g, ' ')
    .trim();
}
