import type { Draft } from './cast.ts';
import { areCompatible } from './compare-names.ts';
import type { ParsedName } from './parse-name.ts';
import type { Sighting } from './sightings.ts';
import { foldWord } from './tokenize.ts';

/**
 * Whom a name in the text means, among the people whom the article names in full.
 *
 * A form in full or its last words mean its bearer; a given name means its only bearer. Of several
 * bearers of a surname the one meant is the one whose title stands before it, else the one whom the
 * article has named in full most often, else the first.
 */
export function resolveSighting(sighting: Sighting, drafts: readonly Draft[]): Draft | undefined {
  const { name } = sighting;
  const exact = drafts.find(({ names }) => names.some((form) => areEqual(form, name)));
  if (exact) return exact;
  if (name.words.length > 1) {
    return only(
      drafts.filter(({ names }) =>
        names.some((form) => isTail(form, name) || isHeadlineForm(sighting, form)),
      ),
    );
  }
  if (name.suffix !== '') {
    return only(
      drafts.filter(({ names }) =>
        names.some((form) => form.given === name.key && form.suffix === name.suffix),
      ),
    );
  }
  const bearers = drafts.filter(({ names }) => names.some((form) => form.key === name.key));
  if (bearers.length === 1 && isOfRelative(sighting, bearers[0]!)) return undefined;
  if (bearers.length > 0) return chooseBearer(sighting, bearers);
  return only(drafts.filter(({ names }) => names.some((form) => form.given === name.key)));
}

/** `President Roe` where the only Roe whom the article names is the first lady: her husband. */
function isOfRelative({ title }: Sighting, { sightings }: Draft): boolean {
  if (!title?.isStrong || title.isCourtesy) return false;
  const titles = sightings.flatMap((other) => [other.title?.text, other.appositive]).filter((one) => one);
  return titles.length > 0 && titles.every((one) => RELATIVE.test(one!));
}

const RELATIVE =
  /(?:^| )(?:first lady|wife|husband|son|daughter|mother|father|brother|sister|widow|widower|niece|nephew|cousin|aunt|uncle)\b/i;

function chooseBearer(sighting: Sighting, bearers: readonly Draft[]): Draft {
  const title = sighting.title?.text.toLowerCase();
  const before = new Map(
    bearers.map((draft) => [draft, draft.sightings.filter((one) => isBefore(one, sighting))]),
  );
  const titled = bearers.filter(
    (draft) => title && before.get(draft)!.some((other) => other.title?.text.toLowerCase().endsWith(title)),
  );
  const among = titled.length > 0 ? titled : bearers;
  const countFull = (draft: Draft) => before.get(draft)!.filter(({ name }) => name.words.length > 1).length;
  return among.reduce((best, draft) => (countFull(draft) > countFull(best) ? draft : best));
}

function isBefore(a: Sighting, b: Sighting): boolean {
  return a.block < b.block || (a.block === b.block && a.first < b.first);
}

function areEqual(form: ParsedName, name: ParsedName): boolean {
  return (
    form.words.length === name.words.length &&
    form.suffix === name.suffix &&
    form.words.every((word, at) => word === name.words[at])
  );
}

function isTail(form: ParsedName, name: ParsedName): boolean {
  const tail = form.words.slice(-name.words.length);
  return tail.every((word, at) => word === name.words[at]) || foldWord(form.surname) === name.words.join(' ');
}

function isHeadlineForm({ isHeadline, name }: Sighting, form: ParsedName): boolean {
  return isHeadline && areCompatible(form, name);
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}
