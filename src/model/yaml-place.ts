import { isCollection, isMap, isPair, isScalar, type Node } from 'yaml';
import type { YamlText } from './front-matter.ts';

/** Where a value stands in a YAML text: keys and indexes from the top. */
export type Path = readonly PropertyKey[];

/** `roles[0].from` */
export function printPath(path: Path): string | undefined {
  const printed = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return printed.replace(/^\./, '') || undefined;
}

/** The path that is printed so: `roles[0].from`. */
export function readPath(printed: string): Path {
  return [...printed.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) =>
    index === undefined ? key : Number(index),
  );
}

/** Line and column of the value at a path, in its file; `undefined` where there is none. */
export function placeOf(yaml: YamlText, path: Path): { line: number; column: number } | undefined {
  const start = nodeAt(yaml, path, false)?.range?.[0];
  if (start === undefined) return undefined;
  const { line, col } = yaml.lineCounter.linePos(start);
  return { line: line + yaml.linesBefore, column: col };
}

/** The value at a path, as it was read. */
export function valueAt(yaml: YamlText, path: Path): unknown {
  return path.length === 0 ? yaml.document.toJS() : yaml.document.getIn(path as unknown[]);
}

/** Line and column of the value at a path; of the nearest thing around it when there is none. */
export function locate(
  yaml: YamlText,
  path: Path,
  isKey: boolean,
): { line: number; column: number; got?: string | undefined } {
  const node = nodeAt(yaml, path, isKey);
  const start = node?.range?.[0];
  if (start === undefined || start === null) {
    return path.length === 0
      ? { line: yaml.linesBefore + 1, column: 1 }
      : { ...locate(yaml, path.slice(0, -1), false), got: undefined };
  }
  const { line, col } = yaml.lineCounter.linePos(start);
  const raw = yaml.text.slice(start, node?.range?.[1]);
  return { line: line + yaml.linesBefore, column: col, got: isScalar(node) ? quoted(raw) : undefined };
}

function nodeAt(yaml: YamlText, path: Path, isKey: boolean): Node | undefined {
  if (path.length === 0) return yaml.document.contents ?? undefined;
  const parent =
    path.length === 1 ? yaml.document.contents : yaml.document.getIn(path.slice(0, -1) as unknown[], true);
  if (!isCollection(parent)) return undefined;
  if (isKey && isMap(parent)) {
    const pair = parent.items.find(
      (item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1),
    );
    return pair?.key as Node | undefined;
  }
  const found = parent.get(path.at(-1), true);
  return found === undefined ? undefined : found;
}

/** A piece of the file, in quotation marks, cut to 80 characters. */
export function quoted(raw: string): string {
  const short = raw.length > 80 ? `${raw.slice(0, 79)}…` : raw;
  return /^["']/.test(short) ? short : `"${short}"`;
}

/** The first line of a parser's message, without the place that it ends with. */
export function firstLine(message: string): string {
  return message.replace(/ at line \d+, column \d+:?[^]*$/, '').split('\n')[0]!;
}

/** A line of the text, from 1, in quotation marks. */
export function lineAt(text: string, line: number): string {
  return quoted((text.split('\n')[line - 1] ?? '').trim());
}
