import type { Credit } from '../model/index.ts';
import { CREDIT_WORDS } from './vocabulary.ts';
import { findDates, parseLoneDate } from '../dates/index.ts';

/** Part of a personal name: a capitalised word, an initial, or a particle. */
const NAME_PART = String.raw`(?:\p{Lu}[\p{L}’'.-]*|(?:de|van|von|der|den|del|della|di|da|dos|du|la|le|al|el|bin|ibn|ter|ten|y)(?=\s))`;
const NAME = String.raw`\p{Lu}[\p{L}’'.-]*(?:\s${NAME_PART}){0,4}`;
const LIST = String.raw`${NAME}(?:(?:,|,? and|,? &|;)\s${NAME})*`;
/** A place as a credit line names it: `New York`, `Washington, D.C.`, `Oakland, Calif.` */
const PLACE = String.raw`\p{Lu}[\p{L}’'.-]*(?:\s(?:\p{Lu}[\p{L}’'.-]*|de|of|the)){0,3}(?:,\s(?:D\.C\.|\p{Lu}[\p{Ll}]{1,5}\.|[A-Z]\.[A-Z]\.|[A-Z]{2}\b))?`;

const WORK = String.raw`(?:this |the )?(?:report|article|story|digest|dispatch|piece|post|analysis|reporting)`;
const pattern = (source: string) => new RegExp(`^(?:${source})$`, 'u');

const REPORTED_FROM = pattern(
  String.raw`(?<names>${LIST})(?: also)? (?:reported|contributed|wrote) (?:from|in) (?<place>${PLACE})`,
);
const FROM_ALONE = pattern(String.raw`(?<names>${LIST}),? (?:from|in) (?<place>${PLACE})`);
/** Before the next of `X reported from P, Y from Q and Z from R`. */
const ANOTHER_FROM = new RegExp(String.raw`(?:,? and|[,;]) (?=${LIST} (?:from|in) \p{Lu})`, 'u');
const CONTRIBUTED = pattern(
  String.raw`(?<people>.{3,400}?),? (?:also )?(?:contributed|helped)(?: (?:to|with) ${WORK}| additional reporting| reporting| research(?: to ${WORK})?)?(?: (?:from|in) (?<place>${PLACE}))?`,
);
const LABELLED = pattern(
  String.raw`[-–—\s(]*(?:(?:[Aa]dditional |[Ww]ith )?(?:[Rr]eporting|[Rr]esearch|[Ww]riting|[Cc]ontributions?)(?: (?:was|were) (?:contributed|provided))?(?: for ${WORK})?(?: (?:by|from))|[Cc]ontributors?:|[Cc]ontributing:|[Ww]ith files from|[Ww]ritten by|[Cc]ompiled by)\s(?<people>.{3,400}?)`,
);
/** Who edited wire copy is credited, not a contributor to the report. */
const EDITED =
  /^(?:edited|editing|translated|translation|compiled|compiling|produced|production|graphics?|photography|illustrations?) by .{3,200}$/i;

/**
 * Reads a line that says who contributed to the report, in any of its grammars: `X reported from P.`,
 * `Y in P contributed to this report.`, `Reporting was contributed by X from P and Y from Q.`
 *
 * @returns the people in the order of the line; empty when the line, or any sentence of it, says something else.
 */
export function parseContributors(line: string): Credit[] {
  if (line.length > 600 || !/contribut|report|research|files from|compiled|written|helped/i.test(line))
    return [];
  const credits: Credit[] = [];
  let hasVerb = false;
  for (const sentence of splitSentences(line)) {
    const trimmed = sentence.replace(/^[\s(–—-]+/, '').replace(/[\s.)]+$/, '');
    if (EDITED.test(trimmed)) continue;
    const found = parseSentence(restoreStop(trimmed), hasVerb);
    if (found.length === 0) return [];
    hasVerb = true;
    credits.push(...found);
  }
  return credits;
}

/** A state's or a name's short form keeps its stop at the end of a sentence: `Calif.`, `D.C.`, `Jr.` */
function restoreStop(sentence: string): string {
  return /(?:, \p{Lu}\p{Ll}{1,4}|\b\p{Lu}\.\p{Lu}|\b[JS]r)$/u.test(sentence) ? `${sentence}.` : sentence;
}

function parseSentence(sentence: string, hasVerb: boolean): Credit[] {
  const [first = '', ...others] = sentence.split(ANOTHER_FROM);
  const rest = others.map((one) => FROM_ALONE.exec(one));
  if (REPORTED_FROM.test(first) && rest.length > 0 && rest.every((one) => one !== null))
    return [REPORTED_FROM.exec(first), ...rest].flatMap((one) =>
      toCredits(one!.groups!['names']!, one!.groups!['place']),
    );
  const reported = REPORTED_FROM.exec(sentence) ?? (hasVerb ? FROM_ALONE.exec(sentence) : null);
  if (reported) return toCredits(reported.groups!['names']!, reported.groups!['place']);
  const match = LABELLED.exec(sentence) ?? CONTRIBUTED.exec(sentence);
  return match ? parsePeople(match.groups!['people']!, match.groups!['place']) : [];
}

const PERSON = new RegExp(
  String.raw`^(?<name>${NAME})(?:,? (?:in|from|at) (?:the )?(?<place>${PLACE}))?$`,
  'u',
);
const AGENCY_WRITER =
  /^(?:the )?(?<agency>\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}) (?:staff |video )?(?:writers?|journalists?|reporters?|correspondents?|producers?|researchers?) (?=\p{Lu})/u;

/** Reads `X from P, Y and Z in Q`: a place belongs to the names since the place before it. */
function parsePeople(text: string, place?: string): Credit[] {
  const credits: Credit[] = [];
  let waiting: Credit[] = [];
  let agency: string | undefined;
  for (const part of splitPeople(text)) {
    const writer = AGENCY_WRITER.exec(part);
    agency = writer?.groups!['agency'] ?? agency;
    const match = PERSON.exec(writer ? part.slice(writer[0].length) : part);
    if (!match) return [];
    const credit = makeCredit(match.groups!['name']!, undefined, agency);
    const at = match.groups!['place'];
    if (at === undefined) waiting.push(credit);
    else {
      credits.push(...waiting.map((one) => ({ ...one, place: at })), { ...credit, place: at });
      waiting = [];
    }
  }
  return [...credits, ...waiting.map((one) => (place === undefined ? one : { ...one, place }))];
}

/** Splits at commas and `and`; a state after a place stays with it. */
function splitPeople(text: string): string[] {
  return text
    .split(/(?:,|;)?\s(?:and|&)\s|[,;]\s(?!(?:D\.C\.|[A-Z]\.[A-Z]\.|\p{Lu}\p{Ll}{1,4}\.)(?:[,;\s]|$))/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function toCredits(names: string, place: string | undefined): Credit[] {
  return splitPeople(names).map((name) => ({ name, ...(place === undefined ? {} : { place }) }));
}

function makeCredit(name: string, place?: string, agency?: string): Credit {
  return { name, ...(place === undefined ? {} : { place }), ...(agency === undefined ? {} : { agency }) };
}

/** Splits at stops that end a sentence: not after an initial or a state's short form. */
function splitSentences(line: string): string[] {
  return line
    .split(/(?<=\p{Ll}\p{Ll}[.)]|[A-Z]\.[A-Z]\.)\s+(?=\p{Lu})(?!\p{Lu}\.)|;\s+/u)
    .filter((part) => part.trim() !== '');
}

const BYLINE = new RegExp(
  String.raw`^(?:(?:Story |Reported |Words |Written |Text )?[Bb]y|BY|[Ii]nterview(?:ed)? by|From|FROM|Authors?:|Text:|Von|VON|Por|POR|Par|PAR)\s+(?<names>${LIST})(?<rest>(?:\s?[,|/•·–—-]\s?|\s(?:for|of|in)\s).{0,100})?$`,
  'u',
);

/** `Posted on March 10, 2023` before a byline. */
const POSTED = /^((?:posted|published|updated|written)\b.{1,60}?)\s(?=by\s)/i;

/**
 * Reads a byline: `By X and Y`, `By X, Agency`, `By X | The Courier`, `By X in Geneva`.
 *
 * @returns the people; empty when the line is none.
 */
export function parseByline(line: string): Credit[] {
  const posted = POSTED.exec(line);
  if (posted && parseLoneDate(posted[1]!)) return parseByline(line.slice(posted[0].length));
  if (
    line.length > 200 ||
    !/^(?:by|from|story|reported|words|author|text|interview(?:ed)?|von|por|par)\b/i.test(line)
  )
    return [];
  const date = findDates(line)[0];
  const names = date
    ? line.slice(0, date.span.startUtf16).replace(/(?:\b(?:published|updated?|posted|on|at)\W*)+$/i, '')
    : line;
  const match = BYLINE.exec(names.replace(/\s+/g, ' ').replace(/[\s.,;|•·–—-]+$/, ''));
  if (!match) return [];
  const rest = match.groups!['rest'] ?? '';
  const place = /^\s?(?:,\s)?in\s(\p{Lu}[\p{L} .’'-]{1,40})$/u.exec(rest)?.[1];
  const agency = /^\s?(?:[,|/•·–—-]|for)\s?((?!\d)(?:the )?\p{Lu}[\p{L} .’'&-]{1,60})$/u.exec(rest)?.[1];
  const [people, single] = takeSingle(splitPeople(match.groups!['names']!));
  const isAgency = single !== undefined && CREDIT_WORDS.test(single);
  return people.map((name) =>
    makeCredit(
      name,
      place ?? (isAgency ? undefined : single),
      agency?.trim() ?? (isAgency ? single : undefined),
    ),
  );
}

/** A last part of one word after names of several is no name: where they were, or for whom. */
function takeSingle(parts: readonly string[]): [names: readonly string[], single?: string] {
  const last = parts.at(-1)!;
  const isSingle =
    parts.length > 1 && !/\s/.test(last) && parts.slice(0, -1).every((part) => /\s/.test(part));
  return isSingle ? [parts.slice(0, -1), last] : [parts];
}

const PERSON_NAME = new RegExp(String.raw`^\p{Lu}[\p{L}’'-]+(?:\s${NAME_PART}){1,3}$`, 'u');

/** True for a line that is nothing but a personal name of two to four words. */
export function isPersonName(text: string): boolean {
  return text.length <= 50 && PERSON_NAME.test(text) && !/^(?:The|In|On|At|A|An|By|From|For)\s/.test(text);
}

/**
 * Reads a byline without `By` whose people are known: `Jane Roe in Geneva and John Doe`.
 *
 * @param known the names that may stand in it.
 * @returns the people with their places; empty when it names anybody else.
 */
export function parseKnownByline(line: string, known: readonly string[]): Credit[] {
  const credits = line.length > 200 ? [] : parsePeople(line.trim());
  return credits.every(({ name }) => known.includes(name)) ? credits : [];
}

/** Reads a list of names as metadata gives it: `Jane Roe, John Doe and A. N. Other`. */
export function parseNames(text: string): Credit[] {
  return splitPeople(text.replace(/^by\s+/i, '')).map((name) => ({ name }));
}
