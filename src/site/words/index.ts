import type { InterfaceLanguage } from '../../model/index.ts';
import { english } from './en/index.ts';

export type { Counted } from './en/counts.ts';

/** Every word that the interface says. Another language is another object of this shape. */
export type Words = typeof english;

const LANGUAGES: Readonly<Record<InterfaceLanguage, Words>> = { en: english };

/** The words of the interface in its language. They are asked for when something is said, never while modules load. */
export let words: Words = english;

/** Lets the interface speak a language: `en`, `en-GB`. One that it has no words for leaves it as it is. */
export function speak(language: string): void {
  words = LANGUAGES[language.split('-')[0]!.toLowerCase() as InterfaceLanguage] ?? words;
}
