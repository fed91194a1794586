import { OUTLET_NOUNS } from './vocabulary.ts';

/**
 * True for words shaped like the name of a paper, station or agency: few, capitalised, and with one of
 * the nouns that such names have, or `The` before them when `isSure` of the rest.
 */
export function isOutletName(text: string, isSure = false): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length > 6 || text.length > 60 || !/^[\p{L}\p{N}&.’' -]+$/u.test(text)) return false;
  const isCapitalised = words.every(
    (word) => /^[\p{Lu}\p{N}&]/u.test(word) || /^(?:of|and|the|de|la|le|des)$/.test(word),
  );
  const hasNoun = words.some((word) => OUTLET_NOUNS.has(word.toLowerCase()));
  return (
    isCapitalised &&
    ((hasNoun && words.length > 1) || (isSure && words.length > 1 && /^the$/i.test(words[0]!)))
  );
}

/** Bodies that issue what they say themselves, at the head of their papers. */
const INSTITUTION =
  /^(?:the )?(?:(?:federal |royal |state |foreign )?(?:ministry|department|secretariat|embassy|permanent (?:mission|representation|delegation)|delegation|consulate(?: general)?|government|cabinet|office|council|commission|press (?:service|office)|spokes(?:person|man|woman)’?'?s? office))(?: (?:of|for|to|at|in) .{3,60})?$/iu;

/**
 * True for the name of a body that issues statements, as it stands at the head of its papers: `Ministry of Foreign
 * Affairs of Norway`. Its own words begin with capitals.
 */
export function isInstitution(text: string): boolean {
  const words = text.split(/\s+/);
  const isCapitalised = words.every((word) => /^(?:\p{Lu}|(?:of|for|to|at|in|and|the)$)/u.test(word));
  return words.length >= 2 && text.length <= 90 && isCapitalised && INSTITUTION.test(text);
}

/**
 * Splits a masthead that runs into its slogan without a space: `The Evening CourierNews You Can Use`.
 * The seam is a capital right after a small letter, and what stands before it is an outlet's name.
 */
export function splitMasthead(line: string): { readonly name: string; readonly slogan: string } | undefined {
  if (line.length > 160) return undefined;
  for (const seam of line.matchAll(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu)) {
    const [name, slogan] = [line.slice(0, seam.index), line.slice(seam.index)];
    if (isOutletName(name, true) && /^\S+\s\S/.test(slogan)) return { name, slogan };
  }
  return undefined;
}
