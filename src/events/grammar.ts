import { TITLE_HEADS, TITLE_MODIFIERS } from '../people/index.ts';

/** Pieces of patterns over sentences with placeholders: see `EventSentence`. */

const OPENERS = `In|On|At|After|Before|During|When|While|As|But|And|Or|Following|Ahead|Since|With|If|That|By|For|From|Under|Until|Although|Though|Because|Yet|Still|Meanwhile|Also|Asked|Both`;
const TITLE_WORD = String.raw`(?:(?!(?:${OPENERS})\b)\p{Lu}[\p{L}.’&-]*|of|for|the|then|his|her|its|their|a|an|fellow|one|new|first|top|senior|former|other|both|two|presumptive|likely|longtime|‹[CO]\d+›(?:’s?)?|(?:${words(TITLE_HEADS)}),?|${words(TITLE_MODIFIERS)})`;
const TITLES = new RegExp(String.raw`(?<![\p{L}’.-])(?:${TITLE_WORD} ){1,9}(?=‹P\d+›)`, 'gu');

/** Takes titles away: `Russian Foreign Minister Ivan Roe` is its person and nothing else. */
export function dropTitles(pattern: string): string {
  return pattern.replace(TITLES, '');
}

const GROUP = `(?:delegations?|officials|leaders|diplomats|negotiators|representatives|ministers|envoys|presidents|foreign ministers|defen[cs]e ministers|finance ministers|nations|countries|members|governments?|counterparts?)`;
const ROLE = `(?:president|prime minister|premier|foreign minister|defen[cs]e minister|finance minister|foreign secretary|chancellor|king|queen|opposition leader)`;
const RANK = `(?:(?:top|senior|high-level|high-ranking|foreign|military|government|other) ){0,2}`;
/** What may follow a country that is named for itself: no noun that would make it an adjective. */
const END = String.raw`(?=’s? (?:${RANK}(?:${GROUP}|${ROLE})\b)|[,.;:!?—)]|$| (?:and|in|on|at|over|about|to|for|as|after|before|by|with|who|had|has|have|is|are|was|were|will|would|met|meet|held|hold|agreed|this|next|last|later|earlier|during|amid|since|that|but|while|despite|began|signed|imposed|announced|voted|aimed|scheduled|opened|ended|concluded|resumed|lasted|took|broke|collapsed|produced|started|continued|failed|yielded|–|‹D)\b| ‹D)`;

/** A person by name. */
export const PERSON = String.raw`(?:the )?‹P\d+›`;
const DELEGATION = String.raw`(?:[Tt]he |[Bb]oth |other )?(?:${RANK}(?:${GROUP}) (?:of|from) )?(?:the )?‹[CO]\d+›(?:’s? | )(?:${RANK}(?:${GROUP}|${ROLE}))\b`;
const STATE = String.raw`(?:[Tt]he |(?:[Tt]he )?${RANK}(?:${GROUP}) (?:of|from) (?:the )?)?‹[CO]\d+›`;
/** One who takes part: a person, a country or body, its delegation, its office-holder without a name. */
export const PARTY = `(?:${PERSON}|${DELEGATION}|${STATE}${END})`;
/** One who acts, before a verb. */
const ACTOR = `(?:${PERSON}|${DELEGATION}|${STATE})`;
const list = (one: string, from: number) =>
  `${one}(?:(?:, ${one}){0,5},? (?:and|&|as well as) (?:the )?${one}){${from},1}`;
/** One or several of them. */
export const PARTIES = list(PARTY, 0);
export const ACTORS = list(ACTOR, 0);
/** Two or more. */
export const SEVERAL = list(PARTY, 1);
export const SEVERAL_ACTORS = list(ACTOR, 1);
/** A person, or people by their office, as the object of `met`. */
const MET = String.raw`(?:‹P\d+›|(?:[Tt]he )?‹C\d+›(?:’s? | )(?:${RANK}(?:${GROUP}|${ROLE}))\b|${RANK}${GROUP} (?:of|from) (?:the )?‹[CO]\d+›(?:(?:, and |, | and )(?:the )?‹[CO]\d+›)*)`;
export const MET_PARTIES = list(MET, 0);

const ADVERB = String.raw`(?:also|then|later|first|again|twice|both|once|each|all|\w+ly)`;
const AUXILIARY = `(?:has|have|had|will|would|is|are|was|were|be|been|to|due|set|scheduled|expected|plans?|planned|planning|going|about|slated|agreed|intends?|hopes?|hoped|wants?|wanted|did|do|does|not|may|might|could|should|cannot|can|never|must|refused|declined|offered|asked|sought|tried)`;
const TIME = String.raw`(?:(?:on |earlier |late |early )?‹D\d+›(?: (?:morning|afternoon|evening|night))?,?)`;
/** What may stand between a subject and its verb. */
export const GAP = String.raw`(?:, (?:(?!‹P)[^;“]){1,90}?,)?(?: (?:${ADVERB}|${AUXILIARY}|${TIME})){0,6} `;
/** What may stand between a noun and its complement: days, places. */
export const ADJUNCTS = String.raw`(?:,? (?:(?:on|in|at|earlier|late|early|from|outside|near) )?(?:the )?(?:(?!before\b|after\b|since\b|until\b|about\b|over\b|with\b|and\b|to\b|of\b|that\b|who\b|as\b|but\b)[\p{L}-]+ ){0,3}?(?:‹[DL]\d+›)(?: (?:morning|afternoon|evening|night))?){0,3}`;

export const CALL = `(?:(?:[Pp]hone|[Tt]elephone|[Vv]ideo|[Cc]onference) (?:calls?|conversations?|conferences?)|phone-call|teleconference|videoconference)`;
export const MEETING = `(?:[Mm]eetings?|[Tt]alks|[Nn]egotiations|[Ss]ummit meetings?|[Ss]ummits?|[Ss]essions?|[Cc]onsultations|encounters?|sit-downs?|negotiating sessions?)`;
/** A noun that tells an event between people. */
export const EVENT_NOUN = `(?:${CALL}|${MEETING}|discussions)`;
/** Words before such a noun. */
export const BEFORE_NOUN = String.raw`(?:[\p{L}\d-]+,? ){0,5}?`;

function words(set: ReadonlySet<string>): string {
  return [...set]
    .filter((word) => /^[a-z.'-]{4,}$/.test(word) || word === 'new' || word === 'old')
    .map((word) => word.replace(/\./g, String.raw`\.`))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .join('|');
}
