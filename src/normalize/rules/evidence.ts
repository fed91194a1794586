import type { Page } from '../types.ts';

/**
 * How much shows that the file was cut from a web page with its furniture left in, from 0 to 1: the
 * more kinds were found, the likelier it is that a doubtful line is furniture too.
 */
export function weighPage({ verdicts, units }: Page): number {
  const kinds = new Set(verdicts.map((verdict) => verdict?.class));
  const telling = [
    'masthead',
    'interface',
    'caption',
    'credit',
    'links',
    'comments',
    'republisher',
    'advertisement',
    'teaser',
  ] as const;
  const captions =
    units.length > 0 && verdicts.filter((verdict) => verdict?.class === 'caption').length > 1 ? 1 : 0;
  return Math.min(1, (telling.filter((kind) => kinds.has(kind)).length + captions) / 3);
}
