import type { OccasionKind } from '../../model/index.ts';
import { isAdverb, PREPOSITIONS } from '../words.ts';
import { readAddressee, readOccasionNoun, type OccasionNoun } from './nouns.ts';
import { readPlace } from './places.ts';
import { readNamed, readProgramme } from './programmes.ts';
import { BROADCASTER } from './tables.ts';
import type { Adjunct, Chain, Stretch, Tokens } from './types.ts';
import { readWhen } from './when.ts';

/** Kinds whose "with" or "to" names those who are spoken to. */
const TO_SOMEBODY = new Set<OccasionKind>([
  'call',
  'letter',
  'message',
  'speech',
  'briefing',
  'meeting',
  'statement',
  'news-conference',
]);
/** What makes an occasion known later than it was. */
const LATER =
  /^(?:published|broadcast|aired|airing|taped|recorded|conducted|televised|obtained|printed|provided|scheduled)$/;
const SENT =
  /^(?:released|issued|posted|sent|emailed|e-mailed|delivered|given|held|distributed|livestreamed)$/;

/**
 * Reads the phrases that stand one after the other from token `i`, as far as they tell where, when and to
 * whom something was said, or can be stepped over safely.
 */
export function readChain(tokens: Tokens, i: number, right: number): Chain {
  const adjuncts: Adjunct[] = [];
  let at = i;
  while (at < right) {
    const start = tokens[at]!.text === ',' ? at + 1 : at;
    const found = readAdjuncts(tokens, start).filter(({ to }) => to <= right);
    if (found.length === 0) break;
    adjuncts.push(...found);
    at = Math.max(...found.map(({ to }) => to));
  }
  return { adjuncts, end: at };
}

function readAdjuncts(tokens: Tokens, i: number): Adjunct[] {
  const token = tokens[i];
  if (!token || token.kind !== 'word') return [];
  const one =
    readWhen(tokens, i) ?? readSpeaking(tokens, i) ?? readProgramme(tokens, i) ?? readLine(tokens, i);
  if (one) return [one];
  const occasion = readOccasion(tokens, i);
  if (occasion.length > 0) return occasion;
  const place = readPlace(tokens, i);
  if (place) return [place];
  return isAdverb(token.lower) && /ly$|^(?:also|later|then|again|once|first|instead)$/.test(token.lower)
    ? [nothing(i, i + 1)]
    : [];
}

const nothing = (from: number, to: number): Adjunct => ({ tells: 'nothing', from, to });

/** "speaking to reporters", "addressing supporters", "appearing" before "on Harbour TV". */
function readSpeaking(tokens: Tokens, i: number): Adjunct | undefined {
  const { lower } = tokens[i]!;
  if (lower === 'to') {
    const to = readAddressee(tokens, i + 1);
    return to && { tells: 'addressee', ...to };
  }
  if (!/^(?:speaking|talking|writing|appearing|testifying|addressing|telling|briefing)$/.test(lower))
    return undefined;
  if (/^(?:speaking|talking|appearing|writing|testifying)$/.test(lower)) {
    const next = tokens[i + 1]?.lower ?? '';
    if (/^(?:to|with|before)$/.test(next)) {
      const to = readAddressee(tokens, i + 2);
      return to && { tells: 'addressee', ...to };
    }
    return /^(?:of|about|for)$/.test(next) ? undefined : nothing(i, i + 1);
  }
  const to = readAddressee(tokens, i + 1);
  return to && { tells: 'addressee', ...to };
}

/** "by phone", "over the telephone", "via email". */
function readLine(tokens: Tokens, i: number): Adjunct | undefined {
  if (!/^(?:by|over|via|on)$/.test(tokens[i]!.lower)) return undefined;
  const at = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1;
  const noun = tokens[at]?.lower ?? '';
  if (/^(?:phone|telephone)$/.test(noun)) return { tells: 'occasion', kind: 'call', from: i, to: at + 1 };
  if (/^e-?mail$/.test(noun) && at === i + 1)
    return { tells: 'occasion', kind: 'message', from: i, to: at + 1 };
  return undefined;
}

/** "in a Friday interview with the Gazette": the occasion, its day, and those whom it names. */
function readOccasion(tokens: Tokens, i: number): Adjunct[] {
  if (!/^(?:in|at|during|on|via|by|through|over)$/.test(tokens[i]!.lower)) return [];
  const noun = readOccasionNoun(tokens, i + 1);
  if (!noun) return [];
  const { kind, day } = noun;
  const rest = readRest(tokens, noun);
  const whole = { tells: 'occasion' as const, kind, from: i, to: rest.words, name: rest.name };
  return [
    whole,
    ...(day ? [{ tells: 'when' as const, ...day }] : []),
    ...(rest.addressee ? [{ tells: 'addressee' as const, ...rest.addressee }] : []),
    ...(rest.to > rest.words ? [nothing(rest.words, rest.to)] : []),
  ];
}

interface Rest {
  /** Where the words of the occasion end. */
  readonly words: number;
  /** Where reading goes on. */
  readonly to: number;
  readonly name?: string | undefined;
  readonly addressee?: Stretch | undefined;
}

/** What belongs to an occasion after its noun: "with reporters", "on its website", "to the council". */
function readRest(tokens: Tokens, { to, kind, from }: OccasionNoun): Rest {
  const next = tokens[to]?.lower ?? '';
  if (LATER.test(next)) return { words: to, to: skipAired(tokens, to + 1), ...nameBefore(tokens, from, to) };
  if (SENT.test(next)) return { words: to, to: to + 1 };
  if (/^(?:with|to|before|for)$/.test(next)) {
    const somebody = readAddressee(tokens, to + 1);
    if (!somebody) return { words: to, to };
    const named = readNamed(tokens, to + 1);
    const isInterview = kind === 'interview' || kind === 'broadcast';
    const name = isInterview && named && named.end === somebody.to ? named.name : undefined;
    return {
      words: somebody.to,
      to: somebody.to,
      name,
      addressee: TO_SOMEBODY.has(kind) ? somebody : undefined,
    };
  }
  const programme = readProgramme(tokens, to);
  if (programme?.tells === 'occasion') return { words: programme.to, to: programme.to, name: programme.name };
  if (
    /^(?:on|to)$/.test(next) &&
    /^(?:his|her|its|their|the)$/.test(tokens[to + 1]?.lower ?? '') &&
    /^(?:website|site|page|blog)$/.test(tokens[to + 2]?.lower ?? '')
  )
    return { words: to + 3, to: to + 3 };
  return { words: to, to, ...nameBefore(tokens, from, to) };
}

/** "a Harbour TV interview": the broadcaster before the noun. */
function nameBefore(tokens: Tokens, from: number, to: number): { name?: string } {
  const named = readNamed(tokens, from);
  if (!named?.isBroadcast || named.end >= to) return {};
  const words = named.name.split(' ');
  const last = words.findLastIndex((word) => /^news$/i.test(word) || BROADCASTER.test(word));
  return { name: last < 0 ? named.name : words.slice(0, last + 1).join(' ') };
}

/** The time and the programme of what was aired are not those of the speaking. */
function skipAired(tokens: Tokens, from: number): number {
  let at = from;
  for (let found = true; found;) {
    const next = readWhen(tokens, at) ?? readProgramme(tokens, at);
    found = next !== undefined;
    if (next) at = next.to;
  }
  return at;
}

/** A topic that can be stepped over: "of the harbour", "about Mr. Dovik". */
export function skipTopic(tokens: Tokens, i: number): number {
  if (!/^(?:of|about|regarding|concerning)$/.test(tokens[i]?.lower ?? '')) return i;
  let at = i + 1;
  while (at < i + 7 && tokens[at]?.kind === 'word' && !PREPOSITIONS.has(tokens[at]!.lower)) at++;
  return readAdjuncts(tokens, at).length > 0 && tokens[at]!.kind === 'word' ? at : i;
}
