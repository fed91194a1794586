import matter from 'gray-matter';
import { LineCounter, parseDocument, type Document } from 'yaml';

/** A YAML text that has been read, with what is needed to point at a place in it. */
export interface YamlText {
  readonly document: Document;
  readonly lineCounter: LineCounter;
  readonly text: string;
  /** Lines of the file before the YAML text. */
  readonly linesBefore: number;
}

/** A text with front matter, taken apart. */
export interface FrontMatter {
  readonly yaml: YamlText;
  readonly body: string;
  /** Lines of the file before the body. */
  readonly linesBeforeBody: number;
}

/** Front matter in a language that is not YAML. It is never run. */
export class ForeignFrontMatterError extends Error {}

function refuse(): never {
  throw new ForeignFrontMatterError('front matter is not YAML');
}

const SAFE_ENGINES = {
  yaml: () => ({}),
  json: refuse,
  toml: refuse,
  js: refuse,
  javascript: refuse,
  coffee: refuse,
  coffeescript: refuse,
  cson: refuse,
};

/** Reads YAML 1.2. Errors of form are in `document.errors`. */
export function readYaml(text: string, linesBefore = 0): YamlText {
  const lineCounter = new LineCounter();
  return { document: parseDocument(text, { lineCounter }), lineCounter, text, linesBefore };
}

/**
 * Takes the front matter off a text with LF line ends.
 *
 * @returns `undefined` when the text does not begin with a line `---` or has no second one.
 * @throws ForeignFrontMatterError when it is marked as another language, as in `---js`.
 */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  if (!/^---[^\n-]*\n(?:[^]*?\n)?---[ \t]*(?:\n|$)/.test(text)) return undefined;
  const parts = matter(text, { engines: SAFE_ENGINES });
  const body = parts.content;
  const before = text.slice(0, text.length - body.length);
  const yamlText = before.replace(/^---[^\n]*\n/, '').replace(/---[ \t]*\n?$/, '');
  return { yaml: readYaml(yamlText, 1), body, linesBeforeBody: before.split('\n').length - 1 };
}
