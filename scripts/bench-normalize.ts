/**
 * Measures normalizing on the texts of a benchmark for quotations: `npm run bench:normalize -- [FILE.jsonl…] [--list]`.
 * Each text has its title on the first line and paragraphs below it. With `--list`, every line set aside is shown.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalizeSource, planEntries, proveLedger } from '../src/normalize/index.ts';
import type { Entry, LedgerItem } from '../src/model/index.ts';
import { projectDir } from './steps/command.ts';
import { measureRatio } from './steps/normalize-ratio.ts';

interface Gold {
  readonly article: string;
  readonly date: string;
  readonly text: string;
}

const CORPUS = join(projectDir, '../shared/bench/quotes');
const isList = process.argv.includes('--list');
const named = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const files = named.length > 0 ? named : ['train', 'dev'].map((split) => join(CORPUS, `${split}.gold.jsonl`));
const rows = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Gold),
);
const PAGE_FURNITURE = [
  'Home World',
  'Most read',
  'Ferry captains ask who will pay for the idle boats',
] as const;
/* The texts as they stand, with and without blank lines between their lines, and as pages. */
const shapes: readonly [string, (text: string) => string][] = [
  ['as they stand', (text) => text],
  ['blank lines between all lines', (text) => paragraphs(text).join('\n\n')],
  ['no blank lines', (text) => paragraphs(text).join('\n')],
  [
    'as a page of paragraphs',
    (text) => asPage(text, (lines) => lines.map((line) => `<p>${line}</p>`).join('\n')),
  ],
  ['as a page of line breaks', (text) => asPage(text, (lines) => `<div>${lines.join('<br>\n')}</div>`)],
];
for (const [name, shape] of shapes) measure(name, shape);
const { sources, ratio, normalizeMs } = measureRatio(rows.map(({ text }) => text));
console.log(
  `${sources} files normalized and written in ${(normalizeMs / 1000).toFixed(1)} s: ${ratio.toFixed(0)} times the processor time of merely reading the sources and writing the entries`,
);
console.log(tellHappened());

/** How often the day of what happened is told, where the day of publication is known; all of it with `--list`. */
function tellHappened(): string {
  const fileOf = (article: string) => `${article}.txt`;
  const planned = planEntries(
    rows.map(({ article, text }) => ({ file: fileOf(article), bytes: new TextEncoder().encode(text) })),
    {
      catalogue: rows.map(({ article, date }) => ({ file: fileOf(article), published: date })),
      existing: [],
      show: (file) => file,
    },
  );
  const told = planned.flatMap(({ entry }) => (entry?.matter.happened === undefined ? [] : [entry]));
  if (isList)
    for (const { matter, blocks } of told)
      console.log(
        `told ${matter.happened!} ${matter.published!} ${matter.evidence.at(-1)!.note} ${blocks[0]!.text.slice(0, 300)}`,
      );
  const same = told.filter(({ matter }) => matter.happened === matter.published).length;
  return `with the day of publication given, ${told.length} of ${rows.length} texts tell the day of what happened; in ${same} it is the same day`;
}

/** A page with furniture of its own around the text: a menu above, a list of other stories below. */
function asPage(text: string, printBody: (lines: readonly string[]) => string): string {
  const [title, ...lines] = paragraphs(text).map((line) =>
    line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  );
  return `<!doctype html>
<html><head><title>${title!}</title></head><body>
<nav>${PAGE_FURNITURE[0]}</nav>
<main><h1>${title!}</h1>
${printBody(lines)}
</main>
<aside><h2>${PAGE_FURNITURE[1]}</h2><ul><li><a href="/1">${PAGE_FURNITURE[2]}</a></li></ul></aside>
</body></html>
`;
}

function measure(name: string, shape: (text: string) => string): void {
  let [titles, lines, lost, warnings] = [0, 0, 0, 0];
  const aside: string[] = [];
  const dated: { article: string; date: string; entry: Entry }[] = [];
  const start = performance.now();
  for (const { article, date, text } of rows) {
    const bytes = new TextEncoder().encode(shape(text));
    const { entry, problems } = normalizeSource({ file: `${article}.txt`, bytes });
    if (!entry) continue;
    const all = paragraphs(text);
    if (entry.matter.title === all[0] && !entry.matter.titleSupplied) titles++;
    else if (isList) console.log(`title  ${article}: ${entry.matter.title}`);
    lines += all.length - 1;
    warnings += problems.length;
    lost += proveLedger(bytes, entry, article, article).length;
    aside.push(
      ...setAside(entry).map(
        (item) =>
          `${item.class.padEnd(13)} ${article.slice(0, 24)}:${item.lines}  ${item.text.slice(0, 130)}`,
      ),
    );
    if (entry.matter.published !== undefined) dated.push({ article, date, entry });
  }
  /* A month or year is right when it holds the day. */
  const right = dated.filter(({ date, entry }) => date.startsWith(entry.matter.published!));
  if (isList) {
    for (const line of aside) console.log(line);
    for (const { article, date, entry } of dated)
      console.log(
        `date ${date.startsWith(entry.matter.published!) ? 'right' : 'WRONG'} ${article} ${date}: ${entry.matter.evidence.at(-1)!.note}`,
      );
  }
  console.log(
    `${name}: ${titles} of ${rows.length} titles right; ${aside.length} of ${lines} lines below the title set aside; ` +
      `${lost} lost; ${right.length} of ${dated.length} dates right (${rows.length} texts); ${warnings} warnings; ` +
      `${((performance.now() - start) / rows.length).toFixed(1)} ms a text`,
  );
}

function paragraphs(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => (/\S/.test(line.replace(/\p{Cf}/gu, '')) ? [line.trim().replace(/\s+/g, ' ')] : []));
}

function setAside(entry: Entry): Exclude<LedgerItem, { class: 'body' }>[] {
  return entry.matter.ledger
    .filter((item) => item.class !== 'body')
    .filter((item) => item.class !== 'title' && !PAGE_FURNITURE.some((text) => text === item.text));
}
