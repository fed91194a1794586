import type { EventSentence } from './read-sentences.ts';
import { ACTING_BODIES } from './tables/bodies.ts';
import type { Party } from './types.ts';

const ONE =
  /‹([PCO])(\d+)›(?:(’s?)? ((?:(?:top|senior|high-level|high-ranking|foreign|military|government|other) )*)(president|prime minister|premier|foreign minister|defen[cs]e minister|finance minister|foreign secretary|chancellor|king|queen|opposition leader)\b)?/g;

/** Who takes part, from the words that a frame caught. */
export function readParties(words: string | undefined, { entities }: EventSentence): Party[] {
  if (words === undefined) return [];
  return [...words.matchAll(ONE)].flatMap(([, , at, , , office]): Party[] => {
    const entity = entities[Number(at)]!;
    if (entity.type === 'P') return [{ kind: 'person', name: entity.person }];
    if (entity.type === 'O') return [{ kind: 'body', name: entity.name }];
    if (entity.type !== 'C') return [];
    if (office === undefined) return [{ kind: 'country', name: entity.name }];
    return [{ kind: 'described', name: `${possessive(entity.name)} ${office}`, country: entity.name }];
  });
}

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

/** Whether a body is one through which a government acts. */
export function isGovernmentBody({ kind, name }: Party): boolean {
  return kind === 'body' && ACTING_BODIES.has(name);
}
