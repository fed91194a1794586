import { about } from './about.ts';
import { apparatus } from './apparatus.ts';
import { article } from './article.ts';
import { charts } from './charts.ts';
import { collation } from './collation.ts';
import { counts } from './counts.ts';
import { dates } from './dates.ts';
import { event } from './event.ts';
import { home } from './home.ts';
import { keep } from './keep.ts';
import { lists } from './lists.ts';
import { notFound } from './not-found.ts';
import { outlet } from './outlet.ts';
import { person } from './person.ts';
import { quotations } from './quotations.ts';
import { records } from './records.ts';
import { said } from './said.ts';
import { search } from './search.ts';
import { site } from './site.ts';
import { timeline } from './timeline.ts';

/** One module an area of the site; no two of them use one name (a test holds that). */
export const AREAS = {
  about,
  apparatus,
  article,
  charts,
  collation,
  counts,
  dates,
  event,
  home,
  lists,
  notFound,
  outlet,
  person,
  quotations,
  records,
  said,
  search,
  site,
  timeline,
};

/** Every word that the interface says, in English. */
export const english = {
  ...about,
  ...apparatus,
  ...article,
  ...charts,
  ...collation,
  ...counts,
  ...dates,
  ...event,
  ...home,
  ...lists,
  ...notFound,
  ...outlet,
  ...person,
  ...quotations,
  ...records,
  ...said,
  ...search,
  ...site,
  ...timeline,
  keep,
};
