import { isCollection, isMap, isPair, isScalar, type Node } from 'yaml';
import { z } from 'zod';
import { ruleOf } from './fields.ts';
import type { YamlText } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { suggestDate, suggestWord } from './suggest.ts';

type Path = readonly PropertyKey[];

/** What was read, or why it could not be. */
export interface Validated<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}

/**
 * Checks a YAML text against a schema: the one wording of all complaints about records and front matter.
 *
 * @param file as the user would type it.
 * @param kind first part of the rules' names: `article`, `person`, `event`.
 */
export function validateYaml<T>(
  schema: z.ZodType<T>,
  yaml: YamlText,
  file: string,
  kind: string,
): Validated<T> {
  const malformed = yaml.document.errors.map((error): Problem => {
    const at = error.linePos?.[0] ?? { line: 1, col: 1 };
    return {
      file,
      line: at.line + yaml.linesBefore,
      column: at.col,
      severity: 'error',
      message: `is not YAML: ${firstLine(error.message)}`,
      got: lineAt(yaml.text, at.line),
      want: 'YAML 1.2, "name: value" on each line; put quotation marks around values that contain ": " or "#"',
      rule: `${kind}/yaml`,
    };
  });
  if (malformed.length > 0) return { problems: malformed };
  const result = schema.safeParse(yaml.document.toJS() ?? {});
  if (result.success) return { value: result.data, problems: [] };
  return {
    problems: result.error.issues.flatMap((issue) => describeIssue(issue, [], schema, yaml, file, kind)),
  };
}

function describeIssue(
  issue: z.core.$ZodIssue,
  parents: Path,
  schema: z.ZodType,
  yaml: YamlText,
  file: string,
  kind: string,
): Problem[] {
  const path = [...parents, ...issue.path];
  const make = (
    at: Path,
    isKey: boolean,
    rest: Pick<Problem, 'message' | 'want' | 'fix'> & { rule: string },
  ) => {
    const { line, column, got } = locate(yaml, at, isKey);
    return {
      file,
      line,
      column,
      severity: 'error',
      field: printPath(at),
      got,
      ...rest,
      rule: `${kind}/${rest.rule}`,
    } as Problem;
  };
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(shapeAt(schema, path));
    return issue.keys.map((key) => {
      const meant = suggestWord(key, known);
      return make([...path, key], true, {
        message: 'is not a field',
        want: known.length > 0 ? `one of ${known.join(', ')}` : undefined,
        fix: meant ? `did you mean ${meant}?` : 'take the line out, or put its text into note',
        rule: 'unknown-field',
      });
    });
  }
  if (issue.code === 'invalid_union') {
    const branches = [...issue.errors].sort((a, b) => a.length - b.length);
    return (branches[0] ?? []).flatMap((inner) => describeIssue(inner, path, schema, yaml, file, kind));
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const meant = suggestWord(String(valueAt(yaml, path) ?? ''), values);
    return [
      make(path, false, {
        message: 'is not one of the values allowed',
        want: values.join(', '),
        fix: meant ? `did you mean ${meant}?` : undefined,
        rule: 'choice',
      }),
    ];
  }
  if (issue.code === 'invalid_type') return [make(path, false, describeType(issue, yaml, path))];
  const known = ruleOf(issue.message);
  const meant = known?.rule === 'date' ? suggestDate(String(valueAt(yaml, path) ?? '')) : undefined;
  return [
    make(path, false, {
      message: issue.message,
      want: known?.want,
      fix: meant ? `did you mean ${meant}?` : undefined,
      rule: known?.rule ?? 'form',
    }),
  ];
}

const TYPE_NAMES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, each item on a line that begins with "- "',
  object: 'fields, each on a line of its own',
};

function describeType(issue: z.core.$ZodIssueInvalidType, yaml: YamlText, path: Path) {
  const want = TYPE_NAMES[issue.expected] ?? issue.expected;
  const value = valueAt(yaml, path);
  if (value === undefined)
    return { message: 'is missing', want, fix: `add a line "${String(path.at(-1))}: …"`, rule: 'missing' };
  const isPlain = typeof value === 'number' || typeof value === 'boolean';
  const fix =
    issue.expected === 'string' && isPlain ? `put it in quotation marks: "${String(value)}"` : undefined;
  return { message: 'is of the wrong type', want, fix, rule: 'type' };
}

/** `roles[0].from` */
function printPath(path: Path): string | undefined {
  const printed = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return printed.replace(/^\./, '') || undefined;
}

function valueAt(yaml: YamlText, path: Path): unknown {
  return path.length === 0 ? yaml.document.toJS() : yaml.document.getIn(path as unknown[]);
}

/** Line and column of the value at a path; of the nearest thing around it when there is none. */
function locate(
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
  if (path.length === 0) return (yaml.document.contents as Node | null) ?? undefined;
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
  return found === undefined ? undefined : (found as Node);
}

/** The fields that the schema knows at a path. */
function shapeAt(schema: z.ZodType, path: Path): Record<string, unknown> {
  let at: unknown = schema;
  for (const part of [...path, undefined]) {
    while (at instanceof z.ZodOptional || at instanceof z.ZodDefault) at = at.def.innerType;
    if (part === undefined) break;
    at =
      at instanceof z.ZodArray
        ? at.def.element
        : at instanceof z.ZodObject
          ? at.shape[String(part)]
          : undefined;
  }
  return at instanceof z.ZodObject ? at.shape : {};
}

function quoted(raw: string): string {
  const short = raw.length > 80 ? `${raw.slice(0, 79)}…` : raw;
  return /^["']/.test(short) ? short : `"${short}"`;
}

function firstLine(message: string): string {
  return message.replace(/ at line \d+, column \d+:?[^]*$/, '').split('\n')[0]!;
}

function lineAt(text: string, line: number): string {
  return quoted((text.split('\n')[line - 1] ?? '').trim());
}
