// An archive kept on a reader's device: the list of a build's files, the worker that keeps them, what hosts are told.
export { describeFile, isKept, makeEdition } from './edition.ts';
export { CONTENT_SECURITY_POLICY, headersFile, SECURITY_HEADERS } from './policy.ts';
export type * from './types.ts';
