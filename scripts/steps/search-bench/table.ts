const UNITS: readonly [RegExp, (value: number) => string][] = [
  [/Ms$/, (value) => `${value.toFixed(0)} ms`],
  [/Bytes$/, (value) => `${(value / 1000).toFixed(0)} kB`],
];

/** Prints records of one shape as a table in Markdown; the ends of their names say what their numbers count. */
export function printTable(rows: readonly Readonly<Record<string, string | number>>[]): string {
  const names = Object.keys(rows[0]!);
  const cells = rows.map((row) => names.map((name) => printCell(name, row[name]!)));
  return [names, names.map(() => '---'), ...cells].map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function printCell(name: string, value: string | number): string {
  if (typeof value === 'string') return value;
  const print = UNITS.find(([ending]) => ending.test(name))?.[1];
  return print ? print(value) : String(value);
}
