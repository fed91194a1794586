import type { Article } from '../archive/index.ts';
import { listLines } from '../export/index.ts';
import type { Credit, Evidence, LedgerItem, LineClass } from '../model/index.ts';
import { outletName } from './describe.ts';
import { sayDate } from './dates.ts';
import { words } from './words/index.ts';

/** A note on where a value of the title block comes from. */
export interface EvidenceNote {
  readonly letter: string;
  /** The front matter field that it explains. */
  readonly field: string;
  /** The reading that it explains, or the field's name when it has none. */
  readonly lemma: string;
  readonly evidence: Evidence;
  /** Whether the title block carries the letter. */
  readonly isReferred: boolean;
}

/** In the order in which the title block shows them. */
const FIELDS = [
  'title',
  'subtitle',
  'outlet',
  'dateline',
  'published',
  'happened',
  'bylines',
  'contributors',
];

/** The notes of an article's apparatus on its evidence, in the order of what they explain. */
export function noteEvidence(article: Article): EvidenceNote[] {
  const fieldOf = (evidence: Evidence) => evidence.field.split('.')[0]!;
  const rank = (evidence: Evidence) =>
    (FIELDS.indexOf(fieldOf(evidence)) + FIELDS.length + 1) % (FIELDS.length + 1);
  return article.matter.evidence
    .toSorted((a, b) => rank(a) - rank(b))
    .map((evidence, i) => {
      const field = fieldOf(evidence);
      const reading = readingOf(article, field);
      const isReferred = FIELDS.includes(field) && reading !== undefined;
      return { letter: letterOf(i), field, lemma: reading ?? nameField(field), evidence, isReferred };
    });
}

/** `a` to `z`, then `aa`. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

function nameField(field: string): string {
  return words.field[field] ?? field;
}

/** The value as the title block shows it; nothing when it shows none. */
function readingOf(article: Article, field: string): string | undefined {
  const { matter } = article;
  if (field === 'title') return matter.title;
  if (field === 'subtitle') return matter.subtitle;
  if (field === 'outlet') return outletName(article);
  if (field === 'dateline') return matter.dateline?.place;
  if (field === 'published') return matter.published && sayDate(matter.published);
  if (field === 'happened') return tellsOf(article);
  if (field === 'bylines') return sayCredits(matter.bylines);
  if (field === 'contributors') return sayCredits(matter.contributors);
  return undefined;
}

/** The day or days of what an article tells, in words, where they are not those on which it appeared. */
export function tellsOf({ matter }: Article): string | undefined {
  const { happened, published } = matter;
  return happened === undefined || happened === published ? undefined : sayDate(happened);
}

/** Names people who are credited, with place and agency in brackets; nothing for nobody. */
export function sayCredits(credits: readonly Credit[]): string | undefined {
  const said = credits.map(({ name, place, agency }) => {
    const more = [agency, place].filter((part) => part !== undefined);
    return more.length > 0 ? `${name} (${more.join(', ')})` : name;
  });
  return said.length > 0 ? words.list(said) : undefined;
}

/** A line, or a few that belong together, outside the article's text. */
export interface AsideLine {
  /** As the ledger gives them: `5` or `7–9`. */
  readonly lines: string;
  readonly class: LineClass;
  readonly text: string;
}

/** What became of a source's lines. */
export interface Ledger {
  /** How many lines are not blank. */
  readonly total: number;
  /** How many are set aside. */
  readonly aside: number;
  /** Lines that are not the article's. */
  readonly setAside: readonly AsideLine[];
  /** Lines that stand elsewhere on the page. */
  readonly placed: readonly AsideLine[];
}

const PLACED = new Set<LineClass>(['title', 'subtitle', 'byline', 'date', 'contributors', 'caption']);

/** Counts and sorts the lines of an article's ledger. */
export function readLedger(article: Article): Ledger {
  const { ledger } = article.matter;
  const others = ledger.filter((item) => item.class !== 'body');
  const setAside = others.filter((item) => !PLACED.has(item.class));
  return {
    total: countLines(ledger),
    aside: countLines(setAside),
    setAside: setAside.map(describeItem),
    placed: others.filter((item) => PLACED.has(item.class)).map(describeItem),
  };
}

function countLines(items: readonly LedgerItem[]): number {
  return items.reduce(
    (sum, item) => sum + listLines(item.lines, 'text' in item ? item.text : undefined).length,
    0,
  );
}

function describeItem(item: Exclude<LedgerItem, { class: 'body' }>): AsideLine {
  return { lines: sayLines(item.lines), class: item.class, text: item.text };
}

/** Line numbers with a dash for a range: `8, 10–12`. */
export function sayLines(lines: string): string {
  return lines.replaceAll('-', '–').replace(/,\s*/g, ', ');
}

/** A checksum in groups of eight, to compare by eye. */
export function groupChecksum(sha256: string): string {
  return sha256.match(/.{1,8}/g)?.join(' ') ?? sha256;
}
