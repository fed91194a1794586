import { judgeHead } from './rules/head.ts';
import { judgeByShape } from './rules/own-shape.ts';
import { judgePictures } from './rules/pictures.ts';
import { judgeTail } from './rules/tail.ts';
import { judgeTeasers } from './rules/teasers.ts';
import type { Page, Pass, Unit } from './types.ts';

/** What each round needs, the rounds before it have found. */
const PASSES: readonly Pass[] = [
  /* Recognises lines that betray themselves. */
  judgeByShape,
  /* Alt text and captions must be gone before a title is looked for. */
  judgePictures,
  judgeHead,
  judgeTail,
  /* Last, since each kind of furniture found is evidence that there is more. */
  judgeTeasers,
];

/** Tells furniture from article, round by round. What no round names is the article's text. */
export function classifyUnits(units: readonly Unit[]): Page {
  let page: Page = { units, verdicts: units.map(() => undefined) };
  for (const pass of PASSES) {
    const found = pass(page);
    page = {
      units,
      verdicts: page.verdicts.map((verdict, i) => (found.has(i) ? (found.get(i) ?? undefined) : verdict)),
    };
  }
  return page;
}
