import { styleText } from 'node:util';
import type { PlannedEntry } from '../../src/normalize/index.ts';
import type { PlannedProposal } from '../../src/records/index.ts';
import { compareProblems, formatProblem, type Problem } from '../../src/model/index.ts';

const COLOURS = { error: 'red', warning: 'yellow', note: 'dim' } as const;

/** Prints problems in order, and how many there are. @returns whether none of them is an error. */
export function printProblems(problems: readonly Problem[]): boolean {
  for (const problem of [...problems].sort(compareProblems)) {
    const [head, ...rest] = formatProblem(problem).split('\n');
    const line = head!.replace(
      `  ${problem.severity}  `,
      `  ${styleText(COLOURS[problem.severity], problem.severity)}  `,
    );
    console.error([line, ...rest].join('\n'));
  }
  const count = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.severity === severity).length;
  const errors = count('error');
  if (problems.length > 0)
    console.error(`${counted(errors, 'error')}, ${counted(count('warning'), 'warning')}\n`);
  return errors === 0;
}

/** `1 error`, `3 errors` */
export function counted(n: number, noun: string, plural = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : plural}`;
}

/** What a program may want to know of one source. */
export function summarize({ file, id, status, entry, problems }: PlannedEntry) {
  const quotations = entry?.blocks.flatMap((block) => block.quotations) ?? [];
  const ledger = entry?.matter.ledger ?? [];
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
    linesKept: ledger.reduce(
      (sum, { class: name, lines }) => sum + (name === 'body' ? countLines(lines) : 0),
      0,
    ),
    linesSetAside: ledger.reduce(
      (sum, { class: name, lines }) => sum + (name === 'body' ? 0 : countLines(lines)),
      0,
    ),
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

const STATUS_WORDS: Record<PlannedEntry['status'], string> = {
  new: 'written',
  renewed: 'renewed',
  unchanged: 'unchanged',
  edited: 'edited by hand, left alone',
  refused: 'refused',
};

/** Prints what was made of each source. */
export function printEntries(planned: readonly PlannedEntry[]): void {
  for (const item of planned) {
    const made = summarize(item);
    console.log(`${styleText('bold', made.file)}  ${STATUS_WORDS[item.status]}`);
    if (!made.entry) continue;
    const title = made.titleSupplied ? `[${made.title}]` : made.title;
    const date = made.published ? `${made.published} (${made.publishedBasis})` : 'n.d.';
    console.log(`  ${made.entry}`);
    console.log(`  ${date}  ${title}`);
    const unattributed = made.unattributed > 0 ? `, ${made.unattributed} unattributed` : '';
    console.log(
      `  ${counted(made.linesKept, 'line')} kept, ${made.linesSetAside} set aside; ${counted(made.quotations, 'quotation')}${unattributed}`,
    );
  }
}

/** Prints how many records were proposed, by kind. */
export function printProposed(planned: readonly PlannedProposal[]): void {
  if (planned.length === 0) return;
  const kinds = Map.groupBy(planned, ({ kind }) => kind);
  const list = [...kinds].map(([kind, files]) => `${files.length} in ${kind}/`).join(', ');
  console.log(`${counted(planned.length, 'proposed record')} written: ${list}. npm run records shows them`);
}
