import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { formatProblem, type Problem } from '../../src/model/index.ts';
import {
  BUDGETS,
  foreignInStyles,
  foreignRequests,
  listParts,
  quietValues,
  withoutText,
} from '../../src/site/budget/index.ts';

/** The heaviest of a site's pages. */
export interface Weights {
  /** Compressed HTML and CSS of an article's page, without its text. */
  readonly firstView: number;
  /** Compressed scripts of a page that only reads. */
  readonly script: number;
}

/** Pages that do what needs a script. */
const WORKING = new Set(['search.html', 'offline.html']);
const ARTICLE = /^articles\/(?!index|page-\d+\.html)/;
const MOST_SHOWN = 5;

/**
 * Weighs every page of a built site.
 *
 * @param root the path at which the site will be, with which links begin that are not relative.
 * @throws when a page goes beyond its budget or names another host, with all that do.
 */
export function holdBudgets(site: string, pages: readonly string[], root: string): Weights {
  const read = (path: string) => readFileSync(join(site, path), 'utf8');
  const weigh = remember((path) => compressed(read(path)));
  const problems: Problem[] = [];
  const weights = { firstView: 0, script: 0 };
  const stylesheets = new Set<string>();
  for (const page of pages) {
    const html = quietValues(read(page));
    const parts = listParts(html);
    const at = (address: string) =>
      address.startsWith('/') ? address.slice(root.length) : posix.join(posix.dirname(page), address);
    const css = parts.stylesheets.map(at);
    css.forEach((path) => stylesheets.add(path));
    const scripts = parts.scripts.map((path) => weigh(at(path)));
    const script = sum(scripts) + (parts.inline.trim() === '' ? 0 : compressed(parts.inline));
    if (!WORKING.has(page)) {
      weights.script = Math.max(weights.script, script);
      if (script > BUDGETS.script) problems.push(tooHeavy(page, 'scripts', script, BUDGETS.script));
    }
    if (ARTICLE.test(page)) {
      const firstView = compressed(withoutText(html)) + sum(css.map(weigh));
      weights.firstView = Math.max(weights.firstView, firstView);
      if (firstView > BUDGETS.firstView)
        problems.push(tooHeavy(page, 'first view', firstView, BUDGETS.firstView));
    }
    problems.push(...foreignRequests(html).map((address) => asksAnother(page, address)));
  }
  for (const path of stylesheets)
    problems.push(...foreignInStyles(read(path)).map((address) => asksAnother(path, address)));
  if (problems.length > 0) throw new Error(describe(problems));
  return weights;
}

function compressed(text: string): number {
  return gzipSync(text).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function remember(weigh: (path: string) => number): (path: string) => number {
  const known = new Map<string, number>();
  return (path) => known.get(path) ?? known.set(path, weigh(path)).get(path)!;
}

function tooHeavy(file: string, part: 'scripts' | 'first view', bytes: number, most: number): Problem {
  return {
    file,
    line: 1,
    column: 1,
    severity: 'error',
    message:
      part === 'scripts' ? 'its scripts weigh too much' : 'its HTML and CSS without the text weigh too much',
    got: `${bytes} bytes compressed`,
    want: `${most} bytes or fewer`,
    fix: part === 'scripts' ? 'do it without a script, or with a shorter one' : 'shorten lists and styles',
    rule: part === 'scripts' ? 'budget/script' : 'budget/first-view',
  };
}

function asksAnother(file: string, address: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    severity: 'error',
    message: 'a browser would ask another host',
    got: address,
    want: 'files of the site only',
    fix: 'put the file into public/ and name it from there',
    rule: 'budget/host',
  };
}

function describe(problems: readonly Problem[]): string {
  const more = problems.length - MOST_SHOWN;
  return [
    'The site goes beyond its budgets and was not put in its place.',
    ...problems.slice(0, MOST_SHOWN).map(formatProblem),
    ...(more > 0 ? [`and ${more} more`] : []),
  ].join('\n');
}
