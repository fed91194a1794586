import type { Telling } from './read-days.ts';
import type { EventSentence } from './read-sentences.ts';
import type { Party } from './types.ts';

const OPENING =
  /(?:^|[,;] |“…” )(?:In|During|After|At|Following|Ahead of|Before|Prior to|On|in|during|after|at|following|ahead of|before|prior to) (?:[\p{L}\d-]+ |‹D\d+›’s ){0,6}$/u;

/** Who met the other, where a frame leaves it to the rest of the sentence: `In talks with Doe, Roe …`. */
export function findSubject(
  { pattern, entities }: EventSentence,
  telling: Telling,
  mustSpeak = false,
): Party[] {
  const before = pattern.slice(0, telling.start);
  const after = pattern.slice(telling.end);
  const inside = new Set(persons(pattern.slice(telling.start, telling.end)));
  const toParty = (at: string | undefined): Party[] => {
    const entity = at === undefined ? undefined : entities[Number(at)];
    return entity?.type === 'P' && !inside.has(at!) ? [{ kind: 'person', name: entity.person }] : [];
  };
  if (mustSpeak) return toParty(findSpeaker(before, after, pattern.slice(telling.start, telling.end)));
  if (/^(?:[^‹,]{0,30})$/.test(before) || (OPENING.test(before) && persons(before).length === 0))
    return toParty(/^[^‹]*(?:‹[DLCO]\d+›[^‹]*)*?[,—] (?:the )?‹P(\d+)›/.exec(after)?.[1]);
  const named = new Set(persons(before).map((at) => idAt(at, entities)));
  if (named.size !== 1) return [];
  return toParty(persons(before).at(-1));
}

/** What somebody does who holds the floor; `attended` and the like are what others do. */
const SPEAKS = String.raw`(?:said|says|told|tells|spoke|speaks|gave|gives|made|took|drew|laid|held|holds|sought|struck|went after|began|kept|vows|calls|promises|(?!(?:attend|join|watch|skipp?|miss|cancell?|postpon|arriv|walk|support|organiz|organis|plann|punch|kick|protest|disrupt|interrupt|heckl|ask|clash|gather|wait|stopp|work|travell?|cover|listen|serv|turn|show|introduc|invit|schedul|happen|occurr|report|want|declin|refus|fail|need|tri|us|receiv|follow|mov|stay|liv)ed\b)\p{L}{2,}ed)`;

const SUBJECT = String.raw`‹P(\d+)›(?:, [^,‹]{1,60},| [-–—] [^‹]{1,90} [-–—])?(?: \p{L}+ly| also)?`;
/** Words between what somebody said and where: no other person but its object, no other clause. */
const SAME_CLAUSE = String.raw`(?: (?:(?!that\b)\p{L}+ )?‹P\d+›(?:(?:,| and|, and) ‹P\d+›)*(?:’s? (?:[\p{L}-]+ ?){1,3})?)?(?:(?!‹P|, (?:who|and|but)|;| (?:that|who|whom|which|when|after|before|because|while|of|was|were|is|are|had|has|have|would|will)\b).)*$`;
const LEFT = new RegExp(String.raw`${SUBJECT} ${SPEAKS}\b${SAME_CLAUSE}`, 'u');
/** What somebody says in a speech may hold clauses of its own. */
const LEFT_OF_SPEECH = new RegExp(
  String.raw`${SUBJECT} (?:said|says|told|argued|vowed|promised|warned|declared|insisted|announced)\b(?:(?!‹P|, (?:who|and|but)|;).)*$`,
  'u',
);

/** Who speaks on an occasion: the one of whom a verb of speaking tells right beside it. */
function findSpeaker(before: string, after: string, own: string): string | undefined {
  const isOwnSpeech = /(?:speech|address|news conference|press conference)/.test(own);
  const left = [LEFT, ...(isOwnSpeech ? [LEFT_OF_SPEECH] : [])].map((pattern) => pattern.exec(before)?.[1]);
  const speaker = left.find((at) => at !== undefined);
  if (speaker !== undefined) return speaker;
  const isHolder = /^(?:held|holds?|holding|hosted|hosts?|headlined|addressed)/.test(own);
  if (isHolder) return /‹P(\d+)›(?:, [^,‹]{1,60},)?(?: (?:has|had|also|then|\p{L}+ly))* $/u.exec(before)?.[1];
  if (!/^(?:[^‹]|‹[DLCO]\d+›){0,40}$/.test(before)) return undefined;
  return new RegExp(String.raw`^(?:[^‹]|‹[DLCO]\d+›){0,60}, ${SUBJECT} ${SPEAKS}\b`, 'u').exec(after)?.[1];
}

function persons(words: string): string[] {
  return Array.from(words.matchAll(/‹P(\d+)›/g), ([, at]) => at!);
}

function idAt(at: string, entities: EventSentence['entities']): string {
  const entity = entities[Number(at)]!;
  return entity.type === 'P' ? entity.person : '';
}

/** Puts the person in the place of `he` or `she`, and two in that of `the two`, where the words before leave no doubt. */
export function nameSubjects(sentence: EventSentence, before: EventSentence | undefined): EventSentence {
  const said = sentence.pattern.replace(
    /(‹P\d+›)((?:,[^,]{1,60},)? (?:said|says|added|noted|announced)(?: (?:on )?‹D\d+›)? (?:that )?)(?:he|she)\b/g,
    '$1$2$1',
  );
  const opens = OPENING_PRONOUN.exec(said);
  const named = opens && before && findNamed(opens[1]!, sentence, before);
  if (!named) return { ...sentence, pattern: said };
  const entities = [...sentence.entities, ...named];
  const at = opens[0].length - opens[1]!.length;
  const words = named.map((_, i) => `‹P${sentence.entities.length + i}›`).join(' and ');
  const pattern = said.slice(0, at) + words + said.slice(opens[0].length);
  return { ...sentence, pattern, entities };
}

const OPENING_PRONOUN =
  /^(?:(?:(?:On )?‹D\d+›|Later|Earlier|Then|In ‹L\d+›),? )*(He|She|They|[Tt]he two(?: (?:men|women|ministers|leaders|presidents|diplomats|envoys))?|Both(?: (?:men|women|ministers|leaders))?)(?= (?:met|meet|held|will|spoke|talked|are|were|also|had|shook)\b|$| )/;

/** Whom a pronoun at the head of a sentence means: the subject of the sentence before, or the only two it names. */
function findNamed(
  pronoun: string,
  { block }: EventSentence,
  before: EventSentence,
): EventSentence['entities'] | undefined {
  if (/^(?:He|She)$/.test(pronoun)) {
    const subject = before.block === block ? /^‹P(\d+)› /.exec(before.pattern)?.[1] : undefined;
    return subject === undefined ? undefined : [before.entities[Number(subject)]!];
  }
  if (block - before.block > 1) return undefined;
  const ids = [...new Set(persons(before.pattern))];
  const two = ids.filter(
    (at, i) => ids.findIndex((other) => idAt(other, before.entities) === idAt(at, before.entities)) === i,
  );
  return two.length === 2 ? two.map((at) => before.entities[Number(at)]!) : undefined;
}
