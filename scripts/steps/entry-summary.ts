import type { PlannedEntry } from '../../src/normalize/index.ts';

/** What became of one source, in numbers and names. */
export type EntrySummary = ReturnType<typeof summarize>;

/** What a program may want to know of one source. */
export function summarize({ file, id, status, entry, problems }: PlannedEntry) {
  const quotations = entry?.blocks.flatMap((block) => block.quotations) ?? [];
  const ledger = entry?.matter.ledger ?? [];
  const countOf = (isBody: boolean) =>
    ledger.reduce(
      (sum, { class: name, lines }) => sum + ((name === 'body') === isBody ? countLines(lines) : 0),
      0,
    );
  return {
    file,
    status,
    entry: id === undefined ? null : `articles/${id}.md`,
    title: entry?.matter.title ?? null,
    titleSupplied: entry?.matter.titleSupplied ?? false,
    published: entry?.matter.published ?? null,
    publishedBasis: entry?.matter.published
      ? (entry.matter.evidence.find(({ field }) => field === 'published')?.basis ?? 'stated')
      : null,
    linesKept: countOf(true),
    linesSetAside: countOf(false),
    quotations: quotations.length,
    unattributed: quotations.filter(
      ({ attributes }) => attributes.by === undefined && attributes.as === undefined,
    ).length,
    problems: problems.length,
  };
}

function countLines(lines: string): number {
  return lines.split(',').reduce((sum, part) => {
    const [from, to = from] = part.split('-').map(Number);
    return sum + to! - from! + 1;
  }, 0);
}
