import { pronounOfTitle } from '../people/tables/titles.ts';
import type { Cast } from '../people/types.ts';

/** Somebody who is spoken of: a member of the cast by number, or an unnamed person by description. */
export type Entity = number | string;

/** Whom a pronoun or a description stands for. */
export interface Referent {
  readonly entity: Entity;
  /** Of somebody unnamed: all the words that describe them where they are first spoken of. */
  readonly words?: string | undefined;
  /** False when somebody else comes near. */
  readonly isClear: boolean;
}

/** What is left of a person's salience in the next sentence. */
const FADE = 0.5;
/** What repetition adds. */
const REPEAT = 0.25;
/** Share of the salience that counts where the pronoun is not known to suit, or the person is spoken of in the quotation. */
const UNKNOWN = 0.6;
const QUOTED = 0.2;
/** A rival below this share of the first leaves no doubt. */
const CLEAR = 0.75;
const FORGOTTEN = 0.01;

/** Who is being spoken of, and how much. */
export class Salience {
  readonly #cast: Cast;
  readonly #values = new Map<Entity, number>();

  constructor(cast: Cast) {
    this.#cast = cast;
  }

  /** Lets all fade at the end of a sentence; those hardly spoken of any more are dropped. */
  fade(): void {
    for (const [entity, value] of this.#values) {
      if (value < FORGOTTEN) this.#values.delete(entity);
      else this.#values.set(entity, value * FADE);
    }
  }

  /** Counts a mention. */
  add(entity: Entity, weight: number): void {
    const before = this.#values.get(entity) ?? 0;
    this.#values.set(entity, Math.max(before, weight) + REPEAT * Math.min(before, weight));
  }

  /** How much somebody is being spoken of. */
  of(entity: Entity): number {
    return this.#values.get(entity) ?? 0;
  }

  /** The most salient unnamed person whom a noun can mean: "the woman" after "a middle-aged cashier". */
  described(noun: string): string | undefined {
    let found: string | undefined;
    for (const [entity, value] of this.#values)
      if (
        typeof entity === 'string' &&
        fits(noun, entity) &&
        value > (found === undefined ? 0 : this.of(found))
      )
        found = entity;
    return found;
  }

  /** The most salient person whom the pronoun suits; those spoken of in the quotation itself come last. */
  best(pronoun: 'he' | 'she', quoted: ReadonlySet<number>): Referent | undefined {
    let first: Entity | undefined;
    let top = 0;
    let second = 0;
    for (const [entity, value] of this.#values) {
      const known = typeof entity === 'number' ? this.#cast.members[entity]!.pronoun : pronounOfNoun(entity);
      if (known && known !== pronoun) continue;
      const fit =
        value * (known ? 1 : UNKNOWN) * (typeof entity === 'number' && quoted.has(entity) ? QUOTED : 1);
      if (fit > top) [first, second, top] = [entity, top, fit];
      else if (fit > second) second = fit;
    }
    return first === undefined ? undefined : { entity: first, isClear: second < top * CLEAR };
  }
}

/** The pronoun that the last word of a description tells: "a young woman". */
function pronounOfNoun(description: string): 'he' | 'she' | undefined {
  const noun = description.split(/\s+/).at(-1)!.toLowerCase();
  if (/(?:^|wo)man$|^(?:girl|boy)$/.test(noun)) return /woman$|^girl$/.test(noun) ? 'she' : 'he';
  return pronounOfTitle(noun);
}

/** Whether "the woman" or "the cashier" can be "a middle-aged cashier". */
function fits(noun: string, description: string): boolean {
  const own = pronounOfNoun(description);
  if (/^(?:man|woman|boy|girl)$/.test(noun)) return own === undefined || own === pronounOfNoun(noun);
  return description.toLowerCase().endsWith(` ${noun}`);
}
