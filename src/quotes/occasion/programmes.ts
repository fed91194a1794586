import { isCapital } from '../subjects/names.ts';
import { isTitle } from './nouns.ts';
import { BROADCASTER, SERVICES } from './tables.ts';
import type { Adjunct, Tokens } from './types.ts';

/**
 * A broadcaster, a programme or a service where people write, after "on", "via" or the like at token `i`.
 *
 * @example “on Harbour TV’s “Morning Watch””, “on Twitter”, “on the programme “Morning Watch””.
 */
export function readProgramme(tokens: Tokens, i: number): Adjunct | undefined {
  if (!/^(?:on|via|over|through|in)$/.test(tokens[i]?.lower ?? '')) return undefined;
  const named = readNamed(tokens, i + 1);
  if (!named) return undefined;
  const { end, name, isBroadcast } = named;
  const service = SERVICES.get(name.toLowerCase());
  if (!service && (!isBroadcast || tokens[i]!.lower === 'in')) return undefined;
  const to =
    service && /^(?:page|account|feed|wall|profile|channel)$/.test(tokens[end]?.lower ?? '') ? end + 1 : end;
  return { tells: 'occasion', kind: service ?? 'broadcast', from: i, to, name };
}

/** A name with a title in its possession: what it is called, and whether it is a broadcaster or a programme. */
export function readNamed(
  tokens: Tokens,
  from: number,
): { end: number; name: string; isBroadcast: boolean } | undefined {
  let end = from;
  while (/^(?:the|a|his|her|its|their)$/.test(tokens[end]?.lower ?? '')) end++;
  const start = end;
  while (isCapital(tokens[end]) && !isDay(tokens[end]!.lower)) end++;
  if (tokens[end]?.lower === "'s") {
    const title = tokens[skipTo(tokens, end + 1)];
    if (title?.kind === 'quote' && isTitle(title.text))
      return { end: skipTo(tokens, end + 1) + 1, name: bare(title.text), isBroadcast: true };
    return readBareTitle(tokens, start, end);
  }
  let noun = end;
  while (
    /^(?:radio|television|tv|cable|talk|news|morning|sunday|show|programme|program|podcast|network)$/.test(
      tokens[noun]?.lower ?? '',
    )
  )
    noun++;
  const title = tokens[noun];
  if (title?.kind === 'quote' && isTitle(title.text) && (noun > from || tokens[from - 1]?.lower === 'on'))
    return { end: noun + 1, name: bare(title.text), isBroadcast: true };
  if (end === start) return undefined;
  const name = tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
  return { end, name, isBroadcast: BROADCASTER.test(name) };
}

/** A broadcaster's programme without marks: "CNN's Morning of the Week". */
function readBareTitle(
  tokens: Tokens,
  start: number,
  possessive: number,
): { end: number; name: string; isBroadcast: boolean } | undefined {
  const owner = tokens.slice(start, possessive).map(({ text }) => text);
  const from = possessive + 1;
  let end = from;
  while (
    isCapital(tokens[end]) ||
    (SMALL.test(tokens[end]?.lower ?? '') && end > from && isTitled(tokens, end))
  )
    end++;
  const title = tokens.slice(from, end);
  if (!title.some(({ lower }) => SMALL.test(lower) || SHOW.test(lower))) return undefined;
  if (!BROADCASTER.test(owner.join(' ')) || tokens[from]!.isPerson) return undefined;
  const words = tokens.slice(from, end).map(({ text }) => text);
  return { end, name: words.join(' '), isBroadcast: true };
}

const SHOW =
  /^(?:show|hour|morning|today|tonight|news|nation|week|report|live|world|night|daily|newsnight|newshour|podcast|evening|press)$/;
const SMALL = /^(?:of|the|with|and|&|to|in)$/;

const isTitled = (tokens: Tokens, at: number): boolean =>
  isCapital(tokens[at + 1]) || (SMALL.test(tokens[at + 1]?.lower ?? '') && isCapital(tokens[at + 2]));

const isDay = (lower: string): boolean => /^(?:sun|mon|tues|wednes|thurs|fri|satur)day$/.test(lower);

/** Steps over what describes a programme before its title: "’s Sunday show “…”". */
function skipTo(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + 4 && tokens[at]?.kind === 'word' && !isCapital(tokens[at])) at++;
  return at;
}

function bare(title: string): string {
  return title.replace(/^["“”„«'‘’\s]+|["“”»'‘’\s,.]+$/gu, '');
}
