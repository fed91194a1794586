// Names of people: who is named in an article, where, and what record that makes.
export { findCast } from './cast.ts';
export type { Cast, CastMember, NameMention } from './types.ts';
