// Events: what happened, when, where and between whom, found in articles and put together across them.
export { agree, familyOf, type Described } from './match.ts';
export { findSightings } from './find-sightings.ts';
export { proposeEvents } from './propose-events.ts';
export type * from './types.ts';
