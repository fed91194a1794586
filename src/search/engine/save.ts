import { printCsv } from '../../export/csv.ts';
import type { Hit } from './answer.ts';
import type { Columns } from './columns.ts';
import type { LoadPart } from './parts.ts';
import { readCitations } from './texts.ts';

/** The kinds of file in which results can be saved. */
export const SAVE_FORMATS = ['csv', 'json', 'txt', 'ris', 'bib'] as const;
export type SaveFormat = (typeof SAVE_FORMATS)[number];

/** Writes results as a file. @param root the site's, so that addresses are whole. */
export async function saveHits(
  hits: readonly Hit[],
  format: SaveFormat,
  root: string,
  { columns, load }: { readonly columns: Columns; readonly load: LoadPart },
): Promise<string> {
  const records = hits.map((hit) => describeHit(hit, root));
  if (format === 'json') return `${JSON.stringify(records, null, 2)}\n`;
  if (format === 'csv') return printHits(records);
  const citations = await Promise.all(hits.map(({ number }) => readCitations(columns, number, load)));
  if (format === 'txt')
    return hits.map((hit, i) => `${printWords(hit)} ${citations[i]!.plain} ${root}${hit.url}\n`).join('\n');
  const byArticle = Map.groupBy(hits.keys(), (i) => hits[i]!.article);
  return [...byArticle.values()]
    .map((places) => {
      const notes = places.map((i) => `${printWords(hits[i]!)} ${root}${hits[i]!.url}`);
      const { ris, bibtex } = citations[places[0]!]!;
      return format === 'ris' ? addToRis(ris, notes) : addToBibtex(bibtex, notes);
    })
    .join('\n');
}

type SavedHit = Readonly<Record<string, string | readonly string[] | null>>;

/** The fields of a saved result, in order: those of `data/quotations.json` where it has them. */
function describeHit(hit: Hit, root: string): SavedHit {
  return {
    id: hit.id,
    url: root + hit.url,
    text: hit.text,
    kind: hit.isFull ? 'full' : 'fragment',
    speaker: hit.speaker?.name ?? null,
    office: hit.role ?? null,
    confidence: hit.confidence ?? null,
    day: hit.day || null,
    outlet: hit.outlet?.name ?? null,
    events: hit.events.map(({ name }) => name),
    article: hit.article,
    title: hit.title,
  };
}

/** A table for spreadsheets. */
function printHits(records: readonly SavedHit[]): string {
  const [first] = records;
  const head = first ? Object.keys(first) : ['id', 'url', 'text'];
  return printCsv(
    head,
    records.map((record) => Object.values(record)),
  );
}

function printWords({ text, speaker, confidence, day }: Hit): string {
  const doubt =
    speaker && confidence !== undefined && confidence !== 'sure' ? 'speaker not certain' : undefined;
  const by = [speaker?.name, doubt, day].filter(Boolean).join(', ');
  return `“${text.replace(/\s+/g, ' ')}”${by ? ` (${by}).` : '.'}`;
}

/** Puts notes before the end of a RIS record. */
function addToRis(ris: string, notes: readonly string[]): string {
  return ris.replace(/(?=^ER {2}- ?)/m, () => notes.map((note) => `N1  - ${note}\r\n`).join(''));
}

/** Puts notes as a field `annote` at the end of a BibTeX entry. */
function addToBibtex(bibtex: string, notes: readonly string[]): string {
  return bibtex.replace(/\}\s*$/, () => `  annote = {${escapeTex(notes.join(' '))}},\n}\n`);
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}~^$&#%_]/g, (char) => TEX[char] ?? `\\${char}`);
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
