import {
  ForeignFrontMatterError,
  splitFrontMatter,
  type FrontMatter,
  type LineClass,
  type Problem,
} from '../../model/index.ts';
import { isBlank, splitLines, tidySpaces } from '../lines.ts';
import { showLine, sourceProblem } from '../problems.ts';
import type { Claim, Unit } from '../types.ts';

/** Front matter, read; or what is wrong with it. */
export type MatterReading =
  | {
      readonly units: readonly Unit[];
      readonly claims: readonly Claim[];
      readonly body: string;
      readonly linesBeforeBody: number;
    }
  | { readonly problem: Problem };

/** Field names met in front matter, and what they stand for here. */
const FIELDS: Readonly<Record<string, { readonly field: Claim['field']; readonly class: LineClass }>> = {};
const define = (names: string, field: Claim['field'], name: LineClass) => {
  for (const one of names.split(' ')) (FIELDS as Record<string, unknown>)[one] = { field, class: name };
};
define('title headline', 'title', 'title');
define('subtitle subheadline deck dek standfirst', 'subtitle', 'subtitle');
define('outlet publication publisher newspaper journal source site sitename', 'outlet', 'masthead');
define('date published publishdate publisheddate pubdate datepublished publicationdate', 'published', 'date');
define('author authors byline bylines creator', 'byline', 'byline');
define('contributor contributors', 'contributor', 'contributors');
define('language lang', 'language', 'interface');
define('url link permalink canonical canonicalurl', 'url', 'interface');
define('rights copyright', 'rights', 'interface');

/** Longer front matter is none: it takes time that grows with its square, and is read as text. */
const MAX_LINES = 2_000;
const WANT = 'YAML between two lines "---", with "name: value" on each line';

/**
 * Takes front matter off a text and reads it, with no engine but YAML 1.2.
 *
 * @returns `undefined` when the text has none; a problem when it cannot be read.
 */
export function readFrontMatter(text: string, file: string): MatterReading | undefined {
  if (!text.startsWith('---')) return undefined;
  const lines = splitLines(text);
  const close = lines.findIndex((line, i) => i > 0 && /^---[ \t]*$/.test(line));
  if (!/^---\s*$/.test(lines[0]!))
    return /^---\s?\w+\s*$/.test(lines[0]!) && close > 0
      ? { problem: describeForeign(file, lines[0]!) }
      : undefined;
  if (!/^[\w-]+:(?:\s|$)/.test(lines.slice(1).find((line) => !isBlank(line) && !line.startsWith('#')) ?? ''))
    return undefined;
  if (close > MAX_LINES) return undefined;
  if (close === -1) return { problem: describeOpen(file) };
  try {
    const parts = splitFrontMatter(lines.join('\n'));
    return parts && interpret(parts, lines.slice(0, close + 1), file);
  } catch (error) {
    if (error instanceof ForeignFrontMatterError) return { problem: describeForeign(file, lines[0]!) };
    throw error;
  }
}

function interpret(
  { yaml, body, linesBeforeBody }: FrontMatter,
  lines: readonly string[],
  file: string,
): MatterReading {
  const error = yaml.document.errors[0];
  if (error) {
    const at = error.linePos?.[0] ?? { line: 1, col: 1 };
    const got = showLine((lines[at.line] ?? '').trim());
    return {
      problem: describeMalformed(file, at.line + 1, at.col, got, error.message.split(/ at line |\n/)[0]!),
    };
  }
  const values: unknown = yaml.document.toJS({ maxAliasCount: 100 });
  if (typeof values !== 'object' || values === null || Array.isArray(values))
    return { problem: describeMalformed(file, 2, 1, showLine(lines[1] ?? ''), 'no fields') };
  const claims = Object.entries(values).flatMap(([name, value]) => {
    const known = FIELDS[nameOf(name)];
    const line = lines.findIndex((one) => one.startsWith(name)) + 1;
    return known
      ? textsOf(value).map((one): Claim => ({
          field: known.field,
          value: one,
          where: 'the front matter',
          line,
        }))
      : [];
  });
  return { units: toUnits(lines), claims, body, linesBeforeBody };
}

function nameOf(field: string): string {
  return field.toLowerCase().replace(/[^a-z]/g, '');
}

/** Strings, numbers and lists of them; of a map, its name. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [tidySpaces(value)];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return typeof value === 'object' && value !== null && 'name' in value ? textsOf(value.name) : [];
}

/** Each line of front matter has the class of its field; lines below a field belong to it. */
function toUnits(lines: readonly string[]): Unit[] {
  let current: LineClass = 'interface';
  return lines.flatMap((line, i): Unit[] => {
    const name = /^([\w-]+):/.exec(line)?.[1];
    if (name !== undefined || line.startsWith('---'))
      current = FIELDS[nameOf(name ?? '')]?.class ?? 'interface';
    if (isBlank(line)) return [];
    return [
      {
        from: i + 1,
        to: i + 1,
        text: tidySpaces(line),
        hasGapBefore: i === 0,
        hints: { class: current, isMatter: true },
      },
    ];
  });
}

function describeMalformed(file: string, line: number, column: number, got: string, reason: string): Problem {
  return sourceProblem(file, {
    severity: 'error',
    line,
    column,
    message: `front matter cannot be read: ${reason}`,
    got,
    want: WANT,
    fix: 'put quotation marks around values that hold ": " or "#", or remove the front matter',
    rule: 'source/front-matter',
  });
}

function describeOpen(file: string): Problem {
  return sourceProblem(file, {
    severity: 'error',
    message: 'front matter has no end',
    got: '"---" at the top, and no second one',
    want: WANT,
    fix: 'add a line "---" below the last field',
    rule: 'source/front-matter',
  });
}

function describeForeign(file: string, first: string): Problem {
  return sourceProblem(file, {
    severity: 'error',
    message: 'front matter is not YAML; it is never run',
    got: showLine(first.trim()),
    want: WANT,
    fix: 'write the fields as YAML, below a plain line "---"',
    rule: 'source/front-matter',
  });
}
