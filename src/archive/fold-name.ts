import { foldDiacritics } from '../model/index.ts';

/** A name as the words of a text are looked up: lower case, no diacritics, straight apostrophes, no article before it. */
export function foldName(name: string): string {
  return foldDiacritics(name).replace(/[’ʼ]/g, "'").toLowerCase().replace(/^the /, '').trim();
}
