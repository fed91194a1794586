import { isSureGiven } from './candidates.ts';
import { hasInitial, isInitial } from './parse-name.ts';
import type { Sighting } from './sightings.ts';
import type { Token } from './tokenize.ts';
import { isGivenName } from './tables/given-names.ts';
import { CHAIN_NAMES } from './tables/words.ts';

/** What one article shows of a name of one word: how it is used by itself. */
export interface BareUse {
  count: number;
  titled: number;
  speaking: number;
  introduced: number;
  /** Not at the head of a sentence or in a headline, where a capital says nothing. */
  inside: number;
  afterThe: number;
  /** `…,” Roe said`: subject of a verb of saying right after a quotation. */
  quoted: number;
}

/** Counts the uses of names of one word, by key. */
export function countBareUses(sightings: readonly Sighting[]): Map<string, BareUse> {
  const uses = new Map<string, BareUse>();
  for (const { name, title, isSpeaker, isIntroduced, isAfterThe, tokens, first, isHeadline } of sightings) {
    if (name.words.length > 1) continue;
    const use = uses.get(name.key) ?? {
      count: 0,
      titled: 0,
      speaking: 0,
      introduced: 0,
      inside: 0,
      afterThe: 0,
      quoted: 0,
    };
    use.count += 1;
    use.titled += Number(title?.isStrong === true && !isHeadline);
    use.speaking += Number(isSpeaker);
    use.introduced += Number(isIntroduced);
    use.inside += Number(!tokens[first]!.isSentenceStart && !isHeadline);
    use.quoted += Number(isSpeaker && /[”"]\s*$|'' *$/.test(tokens[first]!.gap));
    use.afterThe += Number(isAfterThe);
    uses.set(name.key, use);
  }
  return uses;
}

/**
 * True when sightings of one name of several words show a person: a given name of the table, or a
 * title, an office, a verb that persons do, an initial, or its surname used as persons' are.
 */
export function isFullName(sightings: readonly Sighting[], bare: ReadonlyMap<string, BareUse>): boolean {
  const { words, key, given } = sightings[0]!.name;
  if (words.length > 5 || key.length < 2 || isInitial(key)) return false;
  const use = bare.get(key);
  const inBody = sightings.filter(({ isHeadline }) => !isHeadline);
  if (inBody.length === 0) {
    const isUsedInBody = use !== undefined && use.inside + use.introduced + use.speaking > 0;
    return isSureGiven(given) && (isUsedInBody || sightings.some(({ title }) => title?.isStrong));
  }
  const isUsedAlone =
    use !== undefined && use.afterThe === 0 && use.titled + use.speaking + use.introduced > 0;
  const isAlwaysAfterThe = inBody.every(({ isAfterThe, title }) => isAfterThe && !title);
  if (isAlwaysAfterThe) return use !== undefined && use.count > use.afterThe;
  if (isSureGiven(given) || words.slice(1, -1).some((word) => CHAIN_NAMES.has(word))) return true;
  if (inBody.some(({ title, appositive }) => title?.isStrong || appositive !== undefined)) return true;
  if (hasInitial(sightings[0]!.name)) return true;
  if (inBody.some(({ title }) => title !== undefined)) return true;
  if (MONTHS.has(given) && inBody.every(({ tokens, first }) => isTime(tokens[first - 1]))) return false;
  if (isUsedAlone) return true;
  const points = inBody.filter(({ isSpeaker, isIntroduced }) => isSpeaker || isIntroduced).length;
  const isDoubtful =
    isGivenName(given) &&
    inBody.some(({ tokens, first, isDescribed }) => isDescribed || !tokens[first]!.isSentenceStart);
  return points > 0 || isDoubtful;
}

/** Given names that are months too. */
const MONTHS = new Set(['april', 'may', 'june', 'august']);

/** What stands before a month rather than before a name: `a June campaign`, `in April`. */
function isTime(previous: Token | undefined): boolean {
  return /^(?:an?|the|this|that|last|next|in|on|since|until|till|from|by|before|after|between|early|late|mid|of)$/.test(
    previous?.folded ?? '',
  );
}

/** True when a name of one word, borne by nobody in full, shows a person. */
export function isBareName(key: string, use: BareUse, isInLowerCase: boolean): boolean {
  if (key.length < 2 || isInitial(key) || /\d/.test(key)) return false;
  if (use.titled > 0) return true;
  return !isInLowerCase && use.afterThe === 0 && use.speaking > 0 && use.count + use.quoted > 1;
}
