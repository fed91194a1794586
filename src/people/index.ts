// Names of people: who is named in an article, where, and what record that makes.
export { findTwoBearers, type Appearing } from './bearers.ts';
export { findCast } from './cast.ts';
export { linkMentions, type NamedRecord } from './link-mentions.ts';
export { proposePeople, type ReadArticle } from './propose-people.ts';
export { COUNTRY_OF } from './tables/countries.ts';
export { PLACE_NAMES } from './tables/places.ts';
export { TITLE_HEADS, TITLE_MODIFIERS } from './tables/titles.ts';
export { foldWord } from './tokenize.ts';
export type * from './types.ts';
