// Names of people: who is named in an article, where, and what record that makes.
export { findCast } from './cast.ts';
export { linkMentions, type LinkedMention, type NamedRecord } from './link-mentions.ts';
export { proposePeople, type ArticleText, type ProposedPerson } from './propose.ts';
export type { Cast, CastMember, NameMention } from './types.ts';
