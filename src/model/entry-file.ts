import { Document, isMap, isSeq } from 'yaml';
import type { Block } from './block.ts';
import { parseBlocks, placeQuotations, printBlocks } from './entry-body.ts';
import { entryMatter, type EntryMatter } from './entry.ts';
import { ForeignFrontMatterError, splitFrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { validateYaml } from './validate.ts';
import { checksum } from './written.ts';

/** An entry in memory. */
export interface Entry {
  readonly matter: EntryMatter;
  readonly blocks: readonly Block[];
}

/**
 * Prints an entry as its file: front matter, then Markdown in which the text's own characters stand
 * for themselves. Adds `written`, the checksum by which an edit is recognised.
 */
export function printEntry({ matter, blocks }: Entry): string {
  const yaml = printMatter(matter);
  const body = printBlocks(blocks);
  const written = checksum(`---\n${yaml}---\n\n${body}`);
  return `---\n${yaml}written: ${written}\n---\n\n${body}`;
}

/** Reads an entry's file. Problems say where and why when it cannot be read; a doubtful mark is only warned about. */
export function parseEntry(text: string, file: string): { entry?: Entry; problems: Problem[] } {
  const at = (problem: Pick<Problem, 'message' | 'want' | 'rule'> & Partial<Problem>): Problem => ({
    file,
    line: 1,
    column: 1,
    severity: 'error',
    ...problem,
  });
  try {
    const parts = splitFrontMatter(text.replace(/\r\n?/g, '\n'));
    if (!parts) {
      return {
        problems: [
          at({
            message: 'has no front matter',
            want: 'a line "---", the fields, and a second line "---"',
            rule: 'article/front-matter',
          }),
        ],
      };
    }
    const { value: matter, problems } = validateYaml(entryMatter, parts.yaml, file, 'article');
    const body = parseBlocks(parts.body, file, parts.linesBeforeBody);
    if (!matter) return { problems: [...problems, ...body.problems] };
    return { entry: { matter, blocks: body.blocks }, problems: [...problems, ...body.problems] };
  } catch (error) {
    if (!(error instanceof ForeignFrontMatterError)) throw error;
    return {
      problems: [
        at({
          message: 'front matter is not YAML',
          want: 'a plain line "---" above the fields',
          rule: 'article/front-matter',
        }),
      ],
    };
  }
}

/** Where the marks of quotations stand in an entry's file, in order: line and column from 1. */
export function locateQuotations(text: string): { line: number; column: number }[] {
  const parts = splitFrontMatter(text.replace(/\r\n?/g, '\n'));
  return parts ? placeQuotations(parts.body, parts.linesBeforeBody) : [];
}

/** Front matter as YAML; the ledger with an item a line, so that a line can be moved from one to another. */
function printMatter(matter: EntryMatter): string {
  const document = new Document(pruned(matter));
  const ledger = document.get('ledger');
  if (isSeq(ledger)) for (const item of ledger.items) if (isMap(item)) item.flow = true;
  return document.toString({ lineWidth: 0 });
}

/** Leaves out what is absent, empty or the default, and keeps the order of the schema. */
function pruned(matter: EntryMatter): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(entryMatter.shape) as (keyof EntryMatter)[]) {
    const value = matter[key];
    if (value === undefined || value === false || key === 'written') continue;
    if (Array.isArray(value) && value.length === 0) continue;
    kept[key] = value;
  }
  return kept;
}
