import type { SearchWords } from '../words.ts';
import { find } from './dom.ts';
import { makeSayings } from './say.ts';

/** All that the search page says, in its own language: the page gives the words. */
export const words = makeSayings(
  JSON.parse(find('template[data-search-words]', HTMLTemplateElement).content.textContent) as SearchWords,
  document.documentElement.lang,
);
