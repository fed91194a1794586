import type { Span } from '../model/index.ts';
import type { PeopleIndex } from './people-index.ts';
import { resolvePronouns } from './pronouns.ts';
import type { Finding, Reading } from './reading.ts';
import type { Attribution } from './types.ts';
import type { Token } from './tokens.ts';
import { ORGANIZATION } from './words.ts';

/** Makes the attribution of a quotation from what a rule found. */
export type Resolve = (finding: Finding, rule: string) => Attribution;

/** Rules that guess. */
const GUESSES = new Set(['previous', 'subject', 'colon', 'mentioned', 'next', 'latest']);

/** Prepares to tell who the words are that name a speaker, through the whole article. */
export function resolveSpeakers(reading: Reading, people: PeopleIndex): Resolve {
  const { cast } = people;
  const pronouns = resolvePronouns(reading, people);
  return (finding, rule) => {
    const { tokens, block } = reading.sentences[finding.sentence]!;
    const { from, to, kind } = finding.subject;
    const named = { startUtf16: tokens[from]!.start, endUtf16: tokens[to - 1]!.end };
    const span = withRelative(tokens, from, to) ?? named;
    const asWritten = reading.blocks[block]!.slice(span.startUtf16, span.endUtf16);
    const cue = finding.frame && tokens.slice(finding.frame.cue, finding.frame.cueEnd).map(({ text }) => text).join(' ');
    const base = { asWritten, mention: { block, span }, rule, cue };
    const doubt = GUESSES.has(rule) ? 'probably' : 'sure';
    if (kind === 'pronoun') {
      const referent = pronouns.get(`${block}:${span.startUtf16}`);
      if (!referent) return { ...base, type: 'described', name: asWritten, confidence: 'unsure' };
      const name = cast.members[referent.member]!.name;
      return { ...base, type: 'person', name, confidence: referent.isClear ? doubt : 'probably' };
    }
    const member = kind === 'name' ? namedMember(people, block, named) : undefined;
    if (member !== undefined) return { ...base, type: 'person', name: cast.members[member]!.name, confidence: doubt };
    const isOrganization = kind === 'name' || isNamedOrganization(asWritten);
    return { ...base, type: isOrganization ? 'organization' : 'described', name: asWritten, confidence: 'probably' };
  };
}

/** "Ida Holm, who": the name with the relative pronoun that is the verb's subject, where both are short. */
function withRelative(tokens: readonly Token[], from: number, to: number): Span | undefined {
  const at = tokens[to]?.text === ',' ? to + 1 : to;
  if (tokens[at]?.lower !== 'who') return undefined;
  const span = { startUtf16: tokens[from]!.start, endUtf16: tokens[at]!.end };
  return span.endUtf16 - span.startUtf16 <= 26 ? span : undefined;
}

/** The person whose name ends the words; a name among them ("the Holm campaign") is not the speaker's. */
function namedMember(people: PeopleIndex, block: number, span: Span): number | undefined {
  return people.touching(block, span).at(-1)?.member;
}

function isNamedOrganization(text: string): boolean {
  const last = text.split(/\s+/).at(-1) ?? '';
  return /^\p{Lu}/u.test(last) && ORGANIZATION.has(last.toLowerCase());
}
