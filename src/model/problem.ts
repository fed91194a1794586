/** How much a problem matters: an error fails the command, a warning asks for a look, a note explains. */
export type Severity = 'error' | 'warning' | 'note';

/** Something wrong with a file that a person can mend. Data, never thrown. */
export interface Problem {
  /** Path as the user would type it. */
  readonly file: string;
  /** From 1; 1 when the problem concerns the whole file. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly severity: Severity;
  /** Dotted path of the value concerned, such as `roles[0].from`. */
  readonly field?: string | undefined;
  /** What is wrong, without the field and without a full stop. */
  readonly message: string;
  /** What was found, as printed in the file. */
  readonly got?: string | undefined;
  /** What would be right. */
  readonly want?: string | undefined;
  /** What to type. */
  readonly fix?: string | undefined;
  /** Permanent name of the rule, such as `article/date`. */
  readonly rule: string;
}

/** One problem as a block of lines: place, severity, what; then got, want, fix, rule. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, severity, field, message, got, want, fix, rule } = problem;
  const head = `${file}:${line}:${column}  ${severity}  ${field === undefined ? '' : `${field}: `}${message}`;
  const parts = Object.entries({ got, want, fix, rule }).filter(([, value]) => value !== undefined);
  return [head, ...parts.map(([key, value]) => `  ${key.padEnd(4)}  ${value}`)].join('\n');
}

/** Orders problems by file, line, column and rule, so that a report is the same on every machine. */
export function compareProblems(a: Problem, b: Problem): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule);
}

/** Compares by UTF-16 units: the one order that no locale changes. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
