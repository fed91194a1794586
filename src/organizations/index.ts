// Organizations: where texts name them, or name a capital and mean a government; what records that makes.
export { findOrganizations, type OwnNames } from './find-organizations.ts';
export { findAbbreviations, gatherOrganizations } from './gather.ts';
export type * from './types.ts';
