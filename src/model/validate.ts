import { z } from 'zod';
import { isDate, ruleOf } from './fields.ts';
import type { YamlText } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { suggestDate, suggestWord } from './suggest.ts';
import { firstLine, lineAt, locate, printPath, valueAt, type Path } from './yaml-place.ts';

/** What was read, or why it could not be. */
export interface Validated<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}

/** A complaint without its place: `rule` is the last part of the rule's name. */
interface Complaint {
  readonly path: Path;
  /** True when the field's name is at fault, not its value. */
  readonly isKey?: boolean;
  readonly message: string;
  readonly want?: string | undefined;
  readonly fix?: string | undefined;
  readonly rule: string;
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
  const malformed = describeMalformed(yaml, file, kind);
  if (malformed.length > 0) return { problems: malformed };
  const result = schema.safeParse(yaml.document.toJS() ?? {});
  if (result.success) return { value: result.data, problems: [] };
  const complaints = result.error.issues.flatMap((issue) => describeIssue(issue, [], schema, yaml));
  return {
    problems: complaints.map(({ path, isKey, rule, ...words }) => {
      const { line, column, got } = locate(yaml, path, isKey ?? false);
      return {
        file,
        line,
        column,
        severity: 'error',
        field: printPath(path),
        got,
        ...words,
        rule: `${kind}/${rule}`,
      };
    }),
  };
}

function describeMalformed(yaml: YamlText, file: string, kind: string): Problem[] {
  return yaml.document.errors.map((error) => {
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
}

function describeIssue(
  issue: z.core.$ZodIssue,
  parents: Path,
  schema: z.ZodType,
  yaml: YamlText,
): Complaint[] {
  const path = [...parents, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return describeKeys(issue.keys, path, schema);
    case 'invalid_union': {
      const nearest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
      return nearest.flatMap((inner) => describeIssue(inner, path, schema, yaml));
    }
    case 'invalid_value':
      return [describeChoice(issue.values.map(String), path, yaml)];
    case 'invalid_type':
      return [describeType(issue.expected, path, yaml)];
    default:
      return [describeForm(issue.message, path, yaml)];
  }
}

function describeKeys(keys: readonly string[], path: Path, schema: z.ZodType): Complaint[] {
  const known = Object.keys(shapeAt(schema, path));
  return keys.map((key) => {
    const meant = suggestWord(key, known);
    return {
      path: [...path, key],
      isKey: true,
      message: 'is not a field',
      want: known.length > 0 ? `one of ${known.join(', ')}` : undefined,
      fix: meant ? `did you mean ${meant}?` : 'take the line out, or put its text into note',
      rule: 'unknown-field',
    };
  });
}

function describeChoice(values: readonly string[], path: Path, yaml: YamlText): Complaint {
  return {
    path,
    message: 'is not one of the values allowed',
    want: values.join(', '),
    fix: didYouMean(suggestWord(textAt(yaml, path), values)),
    rule: 'choice',
  };
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, each item on a line that begins with "- "',
  object: 'fields, each on a line of its own',
};

function describeType(expected: string, path: Path, yaml: YamlText): Complaint {
  const want = TYPE_NAMES[expected] ?? expected;
  const value = valueAt(yaml, path);
  if (value === undefined) {
    return {
      path,
      message: 'is missing',
      want,
      fix: `add a line "${String(path.at(-1))}: …"`,
      rule: 'missing',
    };
  }
  const isPlain = typeof value === 'number' || typeof value === 'boolean';
  const fix = expected === 'string' && isPlain ? `put it in quotation marks: "${String(value)}"` : undefined;
  return { path, message: 'is of the wrong type', want, fix, rule: 'type' };
}

function describeForm(message: string, path: Path, yaml: YamlText): Complaint {
  const known = ruleOf(message);
  const meant = known?.rule === 'date' ? suggestDate(textAt(yaml, path)) : undefined;
  return {
    path,
    message,
    want: known?.want,
    fix: didYouMean(meant && isDate(meant) ? meant : undefined),
    rule: known?.rule ?? 'form',
  };
}

function didYouMean(meant: string | undefined): string | undefined {
  return meant === undefined ? undefined : `did you mean ${meant}?`;
}

function textAt(yaml: YamlText, path: Path): string {
  const value = valueAt(yaml, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
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
