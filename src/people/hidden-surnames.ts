import { barrierOf, isJoined } from './candidates.ts';
import type { Draft } from './cast.ts';
import { parseName } from './parse-name.ts';
import { isSpeakerAt, type Sighting } from './sightings.ts';
import type { Token } from './tokenize.ts';

/**
 * Finds surnames that are words of the language too (`Green said`), where the article names the
 * bearer in full and the word stands alone as the subject of a verb that persons do.
 */
export function findHiddenSurnames(
  tokens: readonly Token[],
  block: number,
  drafts: readonly Draft[],
): Sighting[] {
  const keys = new Set(drafts.flatMap(({ names }) => names.map(({ key }) => key)));
  return tokens.flatMap((token, at): Sighting[] => {
    if (!token.isCapitalised || !keys.has(token.folded) || barrierOf(token) === undefined) return [];
    const next = tokens[at + 1];
    const hasCapitalBeside =
      (tokens[at - 1]?.isCapitalised && isJoined(token, tokens[at - 1])) ||
      (next?.isCapitalised && isJoined(next, token));
    if (hasCapitalBeside || !isSpeakerAt(tokens, at, at)) return [];
    return [
      {
        ...{ block, tokens, first: at, last: at, before: 'none', name: parseName(token.text) },
        ...{
          title: undefined,
          appositive: undefined,
          isSpeaker: true,
          isIntroduced: false,
          isDescribed: false,
        },
        ...{ isAfterThe: false, isHeadline: false },
      },
    ];
  });
}
