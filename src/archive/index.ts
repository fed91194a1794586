// Load and link: entries and authority records in, the one linked archive out; the questions that pages may ask.
export * from './check.ts';
export * from './event-questions.ts';
export * from './link.ts';
export { proposeNamed } from './link-people.ts';
export * from './naming.ts';
export * from './read.ts';
export * from './record-questions.ts';
export * from './questions.ts';
export * from './unsure.ts';
export type * from './types.ts';
