import { existsSync, readFileSync } from 'node:fs';
import { styleText } from 'node:util';
import type { PlannedEntry } from '../../src/normalize/index.ts';
import type { PlannedProposal } from '../../src/records/index.ts';
import { compareProblems, formatProblem, placeProblem, type Problem } from '../../src/model/index.ts';
import { counted } from './counted.ts';
import { summarize } from './entry-summary.ts';
import { layOutEntries } from './entry-table.ts';
import { escapeControls, outputWidth } from './terminal.ts';

const COLOURS = { error: 'red', warning: 'yellow', note: 'dim' } as const;

/** Prints problems in order, each once, and how many there are. @returns whether none of them is an error. */
export function printProblems(found: readonly Problem[]): boolean {
  const problems = [...new Map(found.map((problem) => [formatProblem(problem), problem])).values()];
  for (const problem of [...problems].sort(compareProblems)) {
    const [head, ...rest] = formatProblem(escapeProblem(problem)).split('\n');
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

/** Points problems that name a field and no line at that field, in the files that they are about. */
export function placeProblems(problems: readonly Problem[]): Problem[] {
  const texts = new Map<string, string | undefined>();
  const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  return problems.map((problem) => {
    if (problem.field === undefined || problem.line !== 1) return problem;
    if (!texts.has(problem.file)) texts.set(problem.file, read(problem.file));
    const text = texts.get(problem.file);
    return text === undefined ? problem : placeProblem(problem, text);
  });
}

/** A problem whose words, which may be a source's, cannot act upon a terminal. */
function escapeProblem(problem: Problem): Problem {
  const fields = Object.entries(problem).map(([name, value]) => [
    name,
    typeof value === 'string' ? escapeControls(value) : (value as unknown),
  ]);
  return Object.fromEntries(fields) as Problem;
}

/** Prints what was made of each source, as a table. */
export function printEntries(planned: readonly PlannedEntry[]): void {
  console.log(layOutEntries(planned.map(summarize), outputWidth(process.stdout)));
}

/** Prints how many records were proposed, by kind. */
export function printProposed(planned: readonly PlannedProposal[]): void {
  if (planned.length === 0) return;
  const kinds = Map.groupBy(planned, ({ kind }) => kind);
  const list = [...kinds].map(([kind, files]) => `${files.length} in ${kind}/`).join(', ');
  console.log(`${counted(planned.length, 'proposed record')} written: ${list}. npm run records shows them`);
}
