import {
  ACTORS,
  ADJUNCTS,
  BEFORE_NOUN,
  CALL,
  EVENT_NOUN,
  GAP,
  MEETING,
  MET_PARTIES,
  PARTIES,
  PARTY,
  SEVERAL,
  SEVERAL_ACTORS,
} from '../grammar.ts';
import { frame, type Frame } from './frame.ts';

const DETERMINER = `(?:a|an|the|his|her|their|its|another|separate|further|more|two|three|several|new|bilateral|direct)`;
const MET = `(?:met|meets?|meeting|huddled|conferred|confers|sat down|sits? down)`;
const HELD = `(?:held|holds?|holding|concluded|concludes?|began|begins?|opened|opens?|convened|convenes?|hosted|hosts?|attended|attends?|resumed|resumes?|joined|had|have)`;

/** Meetings and calls: two sides, or a body that meets; the more telling ones first. */
export const MEETING_FRAMES: readonly Frame[] = [
  // Roe met with Doe
  frame(
    'met-with',
    'meeting',
    2,
    'met|meets?|meeting|huddled|conferred|confers|sat down|sits? down',
    String.raw`(?<a>${ACTORS})${GAP}${MET}(?: (?:\w+ly|face to face|one on one|again|in person|twice|for talks|up))*(?:${ADJUNCTS}) with (?<b>${PARTIES})`,
  ),
  frame(
    'met',
    'meeting',
    2,
    'met|meets?|hosted|hosts?|welcomed|received',
    String.raw`(?<a>${ACTORS})${GAP}(?:met|meets?|hosted|hosts?|welcomed|received) (?<b>${MET_PARTIES})`,
  ),
  // … and Poe in Bergen
  frame(
    'met-also',
    'meeting',
    2,
    'met|meets?',
    String.raw`(?<=(?<a>${ACTORS})${GAP}(?:met|meets?)(?: with)? ${MET_PARTIES} in ‹L\d+› and )(?:with )?(?<b>${MET_PARTIES})`,
  ),
  // Roe shakes hands with Doe
  frame(
    'hands',
    'meeting',
    2,
    'hands',
    String.raw`(?<a>${ACTORS})(?:, [^,“]{1,30},)? (?:shakes|shook|shaking) hands with (?<b>${PARTY})`,
  ),
  // Roe and Doe met; Roe and Doe held talks
  frame(
    'met-together',
    'meeting',
    2,
    'met|meet',
    String.raw`(?<a>${SEVERAL_ACTORS}|${PARTY}(?<=s))${GAP}(?:met|meet|will meet)(?= (?:for|in|at|on|to|again|face|behind|over|during|privately|‹)|[,.])`,
  ),
  // Roe held talks with Doe
  frame(
    'held-with',
    'meeting',
    2,
    EVENT_NOUN,
    String.raw`(?<a>${ACTORS})${GAP}${HELD} ${BEFORE_NOUN}(?<n>${EVENT_NOUN})${ADJUNCTS} with (?<b>${PARTIES})`,
  ),
  frame(
    'held',
    'meeting',
    1,
    'calls?|talks|meetings?|summits?|negotiations|consultations',
    String.raw`(?<a>${ACTORS})${GAP}${HELD} (?:(?:${DETERMINER}|[\p{L}\d-]+ing|[\p{L}\d-]+ed|[\p{Ll}\d-]+),? ){0,5}?(?<n>${CALL}|talks|meetings?|summits?|negotiations|consultations)(?! (?:with|rooms?))`,
  ),
  // Roe spoke by telephone with Doe
  frame(
    'phoned',
    'call',
    2,
    '(?:tele)?phone|video',
    String.raw`(?<a>${ACTORS})${GAP}(?:spoke|speaks?|talked|talks?|called|discussed [^,.]{1,60}) (?:(?:again |briefly |\w+ly )?(?:by|on|over) (?:the )?(?:tele)?phone|by video)(?:${ADJUNCTS})(?: (?:with|to) (?<b>${PARTIES}))?`,
  ),
  frame(
    'phoned-object',
    'call',
    2,
    '(?:tele)?phone|phoned|telephoned',
    String.raw`(?<a>${ACTORS})${GAP}(?:(?:spoke|speaks?|talked) (?:with|to)|called|phoned|telephoned) (?<b>${PARTY})${ADJUNCTS}(?: by (?:tele)?phone| on the phone| over the phone)`,
  ),
  // a meeting between Roe and Doe; talks of Roe and Doe
  frame(
    'between',
    'meeting',
    2,
    EVENT_NOUN,
    String.raw`(?<n>${EVENT_NOUN})${ADJUNCTS} (?:between|among|involving) (?<a>${SEVERAL})`,
  ),
  // during their telephone call, Roe and Doe …
  frame(
    'their',
    'meeting',
    2,
    EVENT_NOUN,
    String.raw`(?:[Ii]n|[Dd]uring|[Aa]fter|[Ff]ollowing) their ${BEFORE_NOUN}(?<n>${EVENT_NOUN})${ADJUNCTS}, (?<a>${SEVERAL_ACTORS})`,
  ),
  // Roe and Doe pledged to go on after their meeting
  frame(
    'after-meeting',
    'meeting',
    2,
    EVENT_NOUN,
    String.raw`(?<a>${SEVERAL_ACTORS})(?: (?!‹[PCO])[^;“”‹]{1,80})? (?:after|following|during|in|at) (?:a|their) (?:[\p{L}\d-]+ ){0,3}?(?<n>${EVENT_NOUN})(?! with\b)(?:${ADJUNCTS})`,
  ),
  // the Roe-Doe meeting; Roe’s meeting with Doe
  frame(
    'hyphen',
    'meeting',
    2,
    EVENT_NOUN,
    String.raw`(?<a>‹[PC]\d+›)[-–‑](?<b>‹[PC]\d+›) (?<n>${EVENT_NOUN})`,
  ),
  frame(
    'owner-with',
    'meeting',
    2,
    EVENT_NOUN,
    String.raw`(?<a>${PARTY})’s? ${BEFORE_NOUN}(?<n>${EVENT_NOUN})${ADJUNCTS} with (?<b>${PARTIES})`,
  ),
  // in a telephone call with Doe, Roe …
  frame(
    'noun-with',
    'meeting',
    2,
    EVENT_NOUN,
    String.raw`(?<n>${EVENT_NOUN})${ADJUNCTS} with (?<b>${PARTIES})`,
    { needsSubject: true },
  ),
  // a meeting of the Council; a summit of leaders; the Council’s summit
  frame(
    'of-body',
    'meeting',
    1,
    `${MEETING}|conferences?|gatherings?`,
    String.raw`(?<n>${MEETING}|conferences?|gatherings?) of (?:the )?(?:(?:foreign|defen[cs]e|finance) ministers (?:of|from) (?:the )?)?(?<a>‹[OC]\d+›(?: and ‹[OC]\d+›)*)`,
  ),
  frame(
    'beside',
    'meeting',
    1,
    'sidelines|margins',
    String.raw`on the (?:sidelines|margins) of (?:a|an|the) (?<a>‹O\d+›)(?:’s?)? (?:[\p{L}-]+ ){0,2}(?<n>${MEETING}|conference)`,
  ),
  frame(
    'body-noun',
    'meeting',
    1,
    'summits?|meetings?|conferences?|sessions?|talks',
    String.raw`(?<a>‹[OC]\d+›)(?:’s?)? (?:(?:annual|emergency|special|foreign|defen[cs]e|ministers|ministers’|ministerial|leaders|leaders’|security|climate|nuclear|economic|\d+-nation) ){0,4}(?<n>summits?|meetings?|conferences?|sessions?|talks)\b(?! (?:rooms?|cent|hall))`,
  ),
];
