import { ForeignFrontMatterError, readYaml, splitFrontMatter, type YamlText } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { placeOf, readPath } from './yaml-place.ts';

/** `quote by`, `quote was`: an attribute of a quotation’s mark. */
const MARK = /^quote (\w+)$/;

/**
 * Points a problem that names a field and no line at the place of that field in its file.
 *
 * @param text the whole file: an entry or a record.
 * @returns the problem as it was where it has a line, or where the file has no such field.
 */
export function placeProblem(problem: Problem, text: string): Problem {
  const { line, column, field, file, got } = problem;
  if (field === undefined || line !== 1 || column !== 1) return problem;
  const attribute = MARK.exec(field)?.[1];
  if (attribute !== undefined) return { ...problem, ...findMark(text, attribute, got) };
  const yaml = yamlOf(text.replace(/\r\n?/g, '\n'), file);
  return { ...problem, ...(yaml && placeOf(yaml, readPath(field))) };
}

function yamlOf(text: string, file: string): YamlText | undefined {
  if (/\.ya?ml$/.test(file)) return readYaml(text);
  try {
    return splitFrontMatter(text)?.yaml;
  } catch (error) {
    if (error instanceof ForeignFrontMatterError) return undefined;
    throw error;
  }
}

/** Where the first mark stands that gives an attribute the value found. */
function findMark(
  text: string,
  attribute: string,
  got: string | undefined,
): Pick<Problem, 'line' | 'column'> | undefined {
  const value = /^"([^"]+)"/.exec(got ?? '')?.[1]?.replace(/[.*+?^$(){}|[\]\\]/g, '\\$&');
  const written = `${attribute}=(?:${value}|"${value}")(?=[ }])`;
  const at = value === undefined ? -1 : text.search(new RegExp(`(?<=\\]\\{(?:[^{}\\n]* )?)${written}`));
  if (at < 0) return undefined;
  const before = text.slice(0, at).split(/\r\n?|\n/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
