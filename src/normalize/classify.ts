import { judgeBylines } from './rules/bylines.ts';
import { judgeHead } from './rules/head.ts';
import { judgeByShape } from './rules/own-shape.ts';
import { judgePictures } from './rules/pictures.ts';
import { judgeTail } from './rules/tail.ts';
import { judgeTeasers } from './rules/teasers.ts';
import type { Findings, Page, Pass, Unit } from './types.ts';

/** What each round needs, the rounds before it have found. */
const PASSES: readonly Pass[] = [
  /* Recognises lines that betray themselves. */
  judgeByShape,
  /* Alt text and captions must be gone before a title is looked for. */
  judgePictures,
  judgeHead,
  judgeBylines,
  judgeOutside,
  judgeTail,
  /* Last, since each kind of furniture found is evidence that there is more. */
  judgeTeasers,
];

/** What a page has around its article and no rule knew. */
function judgeOutside({ units, verdicts }: Page): Findings {
  const outside = units.flatMap((unit, i) => (unit.hints.isOutside && verdicts[i] === undefined ? [i] : []));
  return new Map(
    outside.map((i) => [i, { class: 'interface', why: 'outside the element that holds the article' }]),
  );
}

/**
 * Tells furniture from article, round by round. What no round names is the article's text.
 *
 * @param claimedTitle the title that metadata gives.
 */
export function classifyUnits(units: readonly Unit[], claimedTitle?: string): Page {
  let page: Page = { units, claimedTitle, verdicts: units.map(() => undefined) };
  for (const pass of PASSES) {
    const found = pass(page);
    page = {
      units,
      verdicts: page.verdicts.map((verdict, i) => (found.has(i) ? (found.get(i) ?? undefined) : verdict)),
    };
  }
  return page;
}
