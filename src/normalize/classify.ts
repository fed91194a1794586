import { judgeBylines } from './rules/bylines.ts';
import { judgeBoxes } from './rules/boxes.ts';
import { judgeHead } from './rules/head.ts';
import { judgeByShape } from './rules/own-shape.ts';
import { judgePictures } from './rules/pictures.ts';
import { judgeRepeated } from './rules/repeated.ts';
import { judgeTail } from './rules/tail.ts';
import { judgeTeasers } from './rules/teasers.ts';
import type { Findings, Page, Pass, Unit } from './types.ts';

/** What each round needs, the rounds before it have found. */
const PASSES: readonly Pass[] = [
  /* Recognises lines that betray themselves. */
  judgeByShape,
  judgeBoxes,
  /* Alt text and captions must be gone before a title is looked for. */
  judgePictures,
  /* A slogan that recurs must be gone too. */
  judgeRepeated,
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
    outside.map((i) => [
      i,
      {
        class: units[i]!.hints.isLink ? 'links' : 'interface',
        why: 'outside the element that holds the article',
      },
    ]),
  );
}

/**
 * Tells furniture from article, round by round. What no round names is the article's text.
 *
 * @param known the title that metadata gives, and the lines that recur in other files.
 */
export function classifyUnits(
  units: readonly Unit[],
  known: Pick<Page, 'claimedTitle' | 'isTitleWeak' | 'recurring'> = {},
): Page {
  let page: Page = { ...known, units, verdicts: units.map(() => undefined) };
  for (const pass of PASSES) {
    const found = pass(page);
    page = {
      ...page,
      verdicts: page.verdicts.map((verdict, i) => (found.has(i) ? (found.get(i) ?? undefined) : verdict)),
    };
  }
  return page;
}
