// Collation: utterances that several articles report, found and aligned word by word.
import { layColumns } from './columns.ts';
import { groupReports } from './find-reports.ts';
import { cutWords } from './words.ts';
import type { Collation, Report, Version } from './types.ts';

export type * from './types.ts';

/**
 * Finds the utterances that several articles report and aligns their versions.
 *
 * @param reports in the order of the archive's articles, and of their texts.
 */
export function collateReports(reports: readonly Report[]): Collation[] {
  return groupReports(reports).map((group) => {
    const versions = [...Map.groupBy(group, ({ article }) => article).values()].map(joinReports);
    const words = new Map(versions.map((version) => [version, cutWords(version.parts)]));
    const [first, ...rest] = [...versions].sort((a, b) => words.get(b)!.length - words.get(a)!.length);
    const ordered = [first!, ...versions.filter((version) => rest.includes(version))];
    const cells = layColumns(ordered.map((version) => words.get(version)!));
    return {
      id: `c-${group[0]!.id.replace(/^q-/, '')}`,
      versions: ordered.map((version, i) => ({ ...version, cells: cells[i]! })),
    };
  });
}

/** What one article prints of an utterance; between two of its reports it says more that is not quoted here. */
function joinReports(reports: readonly Report[]): Version {
  const parts = reports.flatMap((report, i) =>
    report.parts.map((part, j) => {
      const isLast = j === report.parts.length - 1;
      return isLast && i < reports.length - 1 ? { ...part, after: '…' } : part;
    }),
  );
  return { article: reports[0]!.article, reports: reports.map(({ id }) => id), parts };
}
