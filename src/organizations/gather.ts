import { compareText, slugify } from '../model/index.ts';
import type { OrganizationSighting, ProposedOrganization } from './types.ts';

/** An organization of an article's text: `(OSCE)` after the name in full makes both one. */
const DEFINITION = /^ \((?:the )?((?:\p{Lu}\.?){2,7})\)/u;

/**
 * Finds abbreviations that articles explain: `Center for River Law (CRL)`. The key is the abbreviation in folded
 * letters, the value the name in full.
 */
export function findAbbreviations(
  blocks: readonly string[],
  sightings: readonly OrganizationSighting[],
): Map<string, string> {
  const found = new Map<string, string>();
  for (const { block, span, written, name } of sightings) {
    const abbreviation = DEFINITION.exec(blocks[block]!.slice(span.endUtf16, span.endUtf16 + 14))?.[1];
    if (abbreviation && abbreviates(abbreviation, written)) found.set(abbreviation.replace(/\./g, ''), name);
  }
  return found;
}

/** True when the letters are the initials of the words, in order; small words may be left out. */
function abbreviates(letters: string, name: string): boolean {
  const plain = letters.replace(/\./g, '').toUpperCase();
  const initials = name.split(/[\s-]+/).map((word) => word[0]!);
  let at = 0;
  for (const letter of plain) {
    while (at < initials.length && initials[at]!.toUpperCase() !== letter) {
      if (/\p{Lu}/u.test(initials[at]!)) return false;
      at += 1;
    }
    if (at === initials.length) return false;
    at += 1;
  }
  return true;
}

/** Gathers the sightings of all articles by organization. Nothing depends on the order of articles. */
export function gatherOrganizations(
  sightings: Iterable<OrganizationSighting>,
): Map<string, ProposedOrganization> {
  const byId = new Map<
    string,
    { name: string; country: string | undefined; forms: Map<string, number>; metonyms: Map<string, number> }
  >();
  for (const { name, country, written, isMetonym } of sightings) {
    const id = slugify(name);
    const known = byId.get(id) ?? { name, country, forms: new Map(), metonyms: new Map() };
    byId.set(id, known);
    if (compareText(name, known.name) < 0) known.name = name;
    const counts = isMetonym ? known.metonyms : known.forms;
    const form = isMetonym ? titleCase(written) : written;
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return new Map(
    [...byId].map(([id, { name, country, forms, metonyms }]) => [
      id,
      { name, country, forms: byCount(forms).filter((form) => form !== name), metonyms: byCount(metonyms) },
    ]),
  );
}

/** `MOSCOW` of a dateline is `Moscow`. */
function titleCase(text: string): string {
  return /^[\p{Lu}\s]{4,}$/u.test(text)
    ? text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : text;
}

function byCount(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([form]) => form);
}
