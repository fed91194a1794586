import { ACTORS, ADJUNCTS, GAP, PERSON } from '../grammar.ts';
import { frame, type Frame } from './frame.ts';

/** What somebody becomes or ceases to be. */
const HEAD = `ambassador|envoy|minister|secretary|secretary-general|president|premier|chancellor|representative|commissioner|negotiator|adviser|advisor|director|director-general|chief|chief of staff|head|chairman|chairwoman|chair|speaker|governor|general|commander|justice|judge|spokesman|spokeswoman|spokesperson|coordinator|manager|attorney general|leader`;
const WORD = String.raw`(?:[\p{L}’-]+|‹[CO]\d+›(?:’s?)?)`;
const OFFICE = String.raw`(?:(?:the|a|an|his|her|its|their) )?(?:${WORD} ){0,4}?(?:${HEAD})\b(?:-elect)?(?: (?:to|of|for) (?:the )?(?:‹[COL]\d+›|\p{Lu}[\p{L}-]+)(?: \p{Lu}[\p{L}-]+){0,2})?`;
const AS = `(?:as |to be |to serve as )`;
const NAMES = `(?:named|names|appointed|appoints|nominated|nominates|picked|picks|chose|tapped)`;
const BE = `(?:was|is|has been|had been|were)`;
const APPOSITIVE = String.raw`(?:, [^,“‹]{1,60},)?`;

/** Who takes an office and who leaves one. */
export const OFFICE_FRAMES: readonly Frame[] = [
  // Roe named Doe as ambassador to Sweden
  frame(
    'named',
    'office',
    2,
    NAMES,
    String.raw`(?<a>${ACTORS})${GAP}${NAMES} (?<b>${PERSON})${APPOSITIVE} (?<o>${AS}?${OFFICE})`,
  ),
  // Doe was named ambassador; Doe was elected president
  frame(
    'appointed',
    'office',
    1,
    'named|appointed|nominated|confirmed',
    String.raw`(?<a>${PERSON})${APPOSITIVE} ${BE} (?:[\p{L}]+ly )?(?:named|appointed|nominated|confirmed)(?:,? (?:on )?‹D\d+›,?)? (?<o>${AS}?${OFFICE})`,
  ),
  frame(
    'elected',
    'office',
    1,
    'elected|re-elected|reelected',
    String.raw`(?<a>${PERSON})${APPOSITIVE} ${BE} (?:[\p{L}]+ly )?(?:re-?)?elected(?:,? (?:on )?‹D\d+›,?)? (?<o>${AS}?${OFFICE})`,
  ),
  // Doe was sworn in as ambassador; took office
  frame(
    'sworn-in',
    'office',
    1,
    'sworn in|inaugurated|took office|takes office|took the oath|takes the oath',
    String.raw`(?<a>${PERSON})${APPOSITIVE}(?: ${BE} (?:[\p{L}]+ly )?(?:sworn in|inaugurated)|(?: also| formally)? (?:took|takes) (?:office|the oath of office))(?:,? (?:on )?‹D\d+›,?)?(?: (?<o>as ${OFFICE}))?(?:${ADJUNCTS})`,
  ),
  // Doe resigned as ambassador
  frame(
    'resigned',
    'office',
    1,
    'resigned|resigns|stepped down|steps down',
    String.raw`(?<a>${PERSON})${APPOSITIVE}(?: also| abruptly| suddenly| unexpectedly| has| had)?(?:,? (?:on )?‹D\d+›,?)? (?:resigned|resigns|stepped down|steps down)\b(?! (?:to|himself|herself|themselves)\b)(?:,? (?:on )?‹D\d+›,?)?(?: (?<o>as ${OFFICE}))?(?:${ADJUNCTS})`,
  ),
  // Roe dismissed Doe as minister; not Doe as an idle minister
  frame(
    'dismissed',
    'office',
    2,
    'dismissed|dismisses|fired|fires|sacked|sacks',
    String.raw`(?<a>${ACTORS})${GAP}(?:(?:dismissed|dismisses) (?<b>${PERSON})${APPOSITIVE} (?<o>as (?!an? )${OFFICE})|(?:fired|fires|sacked|sacks) (?<b>${PERSON})${APPOSITIVE}(?: (?<o>as (?!an? )${OFFICE}))?(?=[,.]| (?:on|for|after|over|in|as|amid|‹)))(?:${ADJUNCTS})`,
  ),
  // Doe was dismissed as ambassador
  frame(
    'removed',
    'office',
    1,
    'dismissed|fired|sacked|ousted|removed',
    String.raw`(?<a>${PERSON})${APPOSITIVE} ${BE} (?:dismissed|fired|sacked|ousted|removed)(?:,? (?:on )?‹D\d+›,?)?(?: (?<o>as ${OFFICE}))?(?=[,.]| (?:on|for|after|over|in|by|amid|‹))(?:${ADJUNCTS})`,
  ),
];

/** How each is told in an event’s name. */
export const OFFICE_VERBS: Readonly<Record<string, string>> = {
  named: 'names',
  appointed: 'is named',
  elected: 'is elected',
  'sworn-in': 'is sworn in',
  resigned: 'resigns',
  dismissed: 'dismisses',
  removed: 'is dismissed',
};
