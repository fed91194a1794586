import type { Draft } from './cast.ts';
import { areCompatible } from './compare-names.ts';
import { parseName, type ParsedName } from './parse-name.ts';
import type { Sighting } from './sightings.ts';
import { DEMONYM_NAMES, PLACE_NAMES } from './tables/places.ts';
import { pronounOfCourtesy, TITLE_HEADS, TITLE_MODIFIERS } from './tables/titles.ts';
import { readTitleBefore } from './titles.ts';
import type { Token } from './tokenize.ts';

/** `MR. DASK:`, `SECRETARY VON DER AUE:`, `QUESTION:` at the head of a turn of a transcript, in capitals. */
const LABEL = /^\p{Lu}[\p{Lu}\p{M}.’'-]+(?: \p{Lu}[\p{Lu}\p{M}.’'-]*){0,6}(?=:\s)/u;

/** How many turns make labels of what stands before a colon, and how many must differ. */
const MIN_TURNS = 3;
const MIN_LABELS = 2;

/** A block that has been cut into words. */
interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/**
 * Finds the names in the labels of a transcript’s turns, where they are set in capitals.
 *
 * The last words of a label that are no title are the name; `QUESTION` is one like any other, which nobody bears.
 * @returns nothing where too few blocks begin so to be turns.
 */
export function findTurnLabels(blocks: readonly Words[]): Sighting[] {
  const labels = blocks.flatMap(({ text, tokens }, block) => {
    const label = LABEL.exec(text)?.[0];
    return label === undefined ? [] : [{ label, text, tokens, block }];
  });
  if (labels.length < MIN_TURNS || new Set(labels.map(({ label }) => label)).size < MIN_LABELS) return [];
  return labels.flatMap(({ label, text, tokens, block }): Sighting[] => {
    const last = tokens.findLastIndex(({ endUtf16 }) => endUtf16 <= label.length);
    let first = last + 1;
    while (first > 0 && !isOfTitle(tokens[first - 1]!)) first -= 1;
    if (first > last) return [];
    const name = parseName(text.slice(tokens[first]!.startUtf16, tokens[last]!.endUtf16));
    return [
      {
        ...{ block, tokens, first, last, name, before: 'none', title: readTitleBefore(text, tokens, first) },
        ...{ appositive: undefined, isSpeaker: true, isIntroduced: false, isDescribed: false },
        ...{ isAfterThe: false, isHeadline: false, isLabel: true },
      },
    ];
  });
}

function isOfTitle(token: Token): boolean {
  const { folded } = token;
  if (pronounOfCourtesy(folded) !== undefined || TITLE_HEADS.has(folded)) return true;
  return TITLE_MODIFIERS.has(folded) || DEMONYM_NAMES.has(folded) || PLACE_NAMES.has(folded);
}

/** Whom a label means among those whom the article names in full: the only bearer of the name. */
export function resolveLabel({ name }: Sighting, drafts: readonly Draft[]): Draft | undefined {
  const bearers = drafts.filter(({ names }) => isLabelOf(name, names));
  return bearers.length === 1 ? bearers[0] : undefined;
}

/** Whether a label means somebody of these names: it has the surname, or all of one. */
export function isLabelOf(label: ParsedName, names: readonly ParsedName[]): boolean {
  if (label.words.length === 1) return names.some(({ key }) => key === label.key);
  const words = label.words.join(' ');
  return names
    .filter((name) => name.words.length > 1)
    .some((name) => areCompatible(name, label) || name.words.join(' ').endsWith(` ${words}`));
}
