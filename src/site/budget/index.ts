// What a page may weigh and ask for. The build fails when a page goes beyond it.
export { listParts, quietValues, withoutText, type PageParts } from './parts.ts';
export { foreignInStyles, foreignRequests } from './requests.ts';

/** What pages may weigh at most, compressed, in bytes. */
export const BUDGETS = {
  /** Scripts of a page that only reads. */
  script: 2 * 1024,
  /** HTML and CSS of an article's page, without its text and without fonts. */
  firstView: 14 * 1024,
} as const;
