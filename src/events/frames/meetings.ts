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
  PERSON,
  SEVERAL,
  SEVERAL_ACTORS,
} from '../grammar.ts';
import { frame, type Frame } from './frame.ts';

/** Those of whom a body is made. */
const BODY_MEMBERS = String.raw`(?:(?:foreign|defen[cs]e|finance|interior|trade|energy|member|permanent|all|the|national|government) ){0,3}(?:ministers|leaders|ambassadors|envoys|members|heads of state|heads of state and government|representatives|officials|chiefs|states|lawmakers)`;
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
    String.raw`(?<a>${ACTORS})(?:, who)?${GAP}(?:met|meets?|hosted|hosts?|welcomed|received)(?: on the (?:sidelines|margins) of [^‹,]{0,30}(?:‹[OL]\d+›)?[^‹,]{0,30} with)? (?<b>${MET_PARTIES})`,
  ),
  // … and Poe in Bergen
  frame(
    'met-also',
    'meeting',
    2,
    'met|meets?',
    String.raw`(?<=(?<a>${ACTORS})${GAP}(?:met|meets?)(?: with)? ${MET_PARTIES} in ‹L\d+› and )(?:with )?(?<b>${MET_PARTIES})`,
  ),
  // Roe told reporters after meeting Doe
  frame(
    'after-meeting-him',
    'meeting',
    2,
    'meeting',
    String.raw`(?<a>${PERSON})(?:, [^,“‹]{1,60},)?(?: (?:said|told reporters|told journalists|spoke to reporters|left|arrived|added|vowed|promised|declared)[^;“”‹]{0,60}?|) after (?:meeting(?: with)?|seeing|talking to|conferring with) (?<b>${MET_PARTIES})`,
  ),
  // Roe shakes hands with Doe
  frame(
    'hands',
    'meeting',
    2,
    'hands',
    String.raw`(?<a>${ACTORS})(?:, [^,“]{1,30},)? (?:shakes|shook|shaking) hands with (?<b>${PARTY})`,
  ),
  // ministers of the Council met in Bergen; leaders of the Group of Seven gather
  frame(
    'body-met',
    'meeting',
    1,
    'met|meet|meeting|gathered|gather|convened|convene',
    String.raw`(?<a>(?:[Tt]he )?(?:${BODY_MEMBERS} (?:of|from) (?:the )?)?‹O\d+›)(?:’s?)?(?: ${BODY_MEMBERS})?(?:, meeting|(?: (?:who|will|are to|were to|are due to|are set to))* (?:met|meet|gathered|gather|convened|convene))(?= (?:in|on|at|for|from|behind|today|‹)|,)(?:${ADJUNCTS})`,
  ),
  // Roe and Doe met; Roe and Doe held talks
  frame(
    'met-together',
    'meeting',
    2,
    'met|meet',
    String.raw`(?<a>${SEVERAL_ACTORS}|${PARTY}(?<=s))(?: [—–-])?${GAP}(?:met|meet|will meet)(?= (?:for|in|at|on|to|again|face|behind|over|during|privately|‹)|[,.])`,
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
  // in a telephone call, Roe warned Doe
  frame(
    'call-told',
    'call',
    2,
    CALL,
    String.raw`(?:[Ii]n|[Dd]uring) (?:a|an|their|another) ${BEFORE_NOUN}(?<n>${CALL})(?:${ADJUNCTS}), (?<a>${PERSON})${GAP}(?:told|warned|assured|urged|asked|pressed|congratulated|thanked|reminded) (?<b>${PERSON})`,
  ),
  // Norway and Sweden …, the two countries’ ministers said after talks
  frame(
    'they-after',
    'meeting',
    2,
    EVENT_NOUN,
    String.raw`(?<=(?<a>‹C\d+›(?:, ‹C\d+›)*,? and ‹C\d+›) [^“”;‹]{1,140}, (?:their|(?:the|both) (?:two )?(?:countries’|nations’|sides’|governments’)|both|the two) (?:(?:foreign|defen[cs]e|prime|top|senior|trade|finance) )?(?:ministers|leaders|presidents|officials|diplomats|negotiators|envoys|countries|sides|governments) (?:said|announced|told reporters)(?: ‹D\d+›)? )(?:after|following|during|at) (?:(?:a|their|the) )?(?:[\p{L}\d-]+ ){0,3}?(?<n>${EVENT_NOUN})(?:${ADJUNCTS})`,
  ),
  // Roe told a joint news conference with Doe
  frame(
    'joint-conference',
    'meeting',
    2,
    'conference|appearance|briefing',
    String.raw`(?<a>${ACTORS})(?:, [^,“‹]{1,60},)? (?:told|said (?:at|during|in)|addressed|held|holds|gave|appeared at|spoke at) (?:a|the) joint (?:news conference|press conference|appearance|press briefing|briefing)(?:${ADJUNCTS}) (?:with|alongside|beside) (?<b>${PARTIES})`,
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
    String.raw`(?<a>${SEVERAL_ACTORS})(?: (?!‹[PCO])[^;“”‹]{1,80})? (?:after|following|during|in|at|before|ahead of) (?:a|their) (?:[\p{L}\d-]+ ){0,3}?(?<n>${EVENT_NOUN})(?! with\b)(?:${ADJUNCTS})`,
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
