import type { LineClass } from '../../../model/index.ts';

/** What a line of a source can be. */
export const LINE_CLASS: Readonly<Record<LineClass, string>> = {
  body: 'text',
  title: 'title',
  subtitle: 'subtitle',
  masthead: 'masthead',
  byline: 'byline',
  date: 'date',
  contributors: 'contributors',
  caption: 'caption',
  credit: 'credit of a picture',
  interface: 'button or label',
  teaser: 'teaser of another story',
  links: 'list of other stories',
  comments: 'comment form',
  republisher: 'added by the site that copied it',
  advertisement: 'advertisement',
};
