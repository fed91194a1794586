/**
 * What the quotation index holds in transport: JSON in classic scripts, so that it can be read from a disk too. A
 * quotation's number is its place in the archive's order. Words stand at positions: those of all quotations one after
 * the other, with one position left free after each, so that no run of words goes from one into the next.
 */

/** Grows by one whenever a field changes. */
export const INDEX_FORMAT = 3;

/** Somebody or something that quotations can be filtered by. */
export interface Facet {
  /** In addresses: an id, or the name of what has none. */
  readonly key: string;
  readonly name: string;
  /** Whether it has a page in the folder of its kind, named after its key. */
  readonly hasPage: boolean;
  /** Of an event, in EDTF. */
  readonly date?: string;
}

/** In transport. */
export type PackedFacet = readonly [key: string, name: string, hasPage: 0 | 1, date?: string];

/** `search/head.js`: what every search needs. Columns are written by the codec. */
export interface IndexHead {
  readonly format: number;
  /** The folder in `search/` that holds the other parts: named after their content, so that no two builds mix. */
  readonly folder: string;
  readonly quotations: number;
  /** Names of the degrees of confidence, the surest first. */
  readonly confidences: readonly string[];
  readonly speakers: readonly PackedFacet[];
  readonly outlets: readonly PackedFacet[];
  readonly events: readonly PackedFacet[];
  /** All days in the archive, in order; '' when something has none. */
  readonly days: readonly string[];
  /** Of articles that have quotations: how many, outlet + 1 or 0, day, and the number of events with each of them. */
  readonly articles: {
    readonly quotations: string;
    readonly outlet: string;
    readonly day: string;
    readonly events: string;
  };
  /** Words in each; speaker + 1 or 0; confidence + 1 or 0, doubled, and 1 for a full one. */
  readonly columns: { readonly length: string; readonly speaker: string; readonly nature: string };
  /** Quotations said on another day than that of their article, and that day. */
  readonly said: { readonly quotations: string; readonly days: string };
  /** The first word of every `words-N` part, in order. */
  readonly words: readonly string[];
  /** The words that are met most, the most first: phrases are looked up by their other words. */
  readonly common: readonly string[];
  /** How many quotations each `texts-N` part holds. */
  readonly blocks: string;
  /** How many volumes there are. */
  readonly volumes: number;
}

/** `words-N`: a stretch of the vocabulary, in order, and the rising positions of each word, all between blanks. */
export interface WordsPart {
  readonly words: string;
  readonly positions: string;
}

/** An article: its id, title, and whether that was supplied. */
export type PackedArticle = readonly [id: string, title: string, isSupplied: 0 | 1];

/** A quotation: its id, its words, and the speaker's office on the day, by position or -1. */
export type PackedQuotation = readonly [id: string, text: string, role: number];

/** `texts-N`: what is shown of some articles with all their quotations. */
export interface TextsPart {
  readonly articles: readonly PackedArticle[];
  readonly roles: readonly string[];
  readonly quotations: readonly PackedQuotation[];
}

/** `details-N`: what is fetched for the same quotations when it is asked for. */
export interface DetailsPart {
  /** The paragraphs that quotations stand in, where they may be published. */
  readonly paragraphs: readonly string[];
  /** For each quotation: its paragraph and its span there, or nothing. */
  readonly places: readonly (readonly [paragraph: number, startUtf16: number, endUtf16: number] | null)[];
  /** For each article. */
  readonly citations: readonly { readonly plain: string; readonly ris: string; readonly bibtex: string }[];
}

/** `titles`: every article, for where their texts cannot be searched: its facts and the numbers of its outlet, day and events. */
export type TitlesPart = readonly (readonly [
  id: string,
  title: string,
  isSupplied: 0 | 1,
  outlet: number,
  day: string,
  events: readonly number[],
  speakers: readonly number[],
])[];

/** `vocabulary`: all words that could be misspelt, between blanks. */
export type VocabularyPart = string;

/** `volume-N`: parts that are brought together while nothing is asked, by their names. */
export type VolumePart = Readonly<Record<string, unknown>>;

/** Prints a part as a classic script. */
export function printPart(name: string, value: unknown): string {
  return printScript(name, JSON.stringify(value));
}

/** Prints a volume as a classic script, each part on a line of its own. @param parts names, and values in JSON. */
export function printVolume(name: string, parts: readonly (readonly [name: string, json: string])[]): string {
  const lines = parts.map(([part, json]) => `${JSON.stringify(part)}:${json}`);
  return printScript(name, `{\n${lines.join(',\n')}\n}`);
}

/** Prints a part that is in JSON already. */
export function printScript(name: string, json: string): string {
  return `chancerySearch.take(${JSON.stringify(name)},\n${json}\n);\n`;
}

/** Reads what `printPart` printed, without running it. */
export function parsePart(script: string): unknown {
  return JSON.parse(script.slice(script.indexOf('\n'), script.lastIndexOf('\n);')));
}

const QUOTATION_MARK = 0x22;
const COLON = 0x3a;
const COMMA = 0x2c;
const LINE_BREAK = 0x0a;

/** Takes apart what `printVolume` printed: its parts by their names, as bytes until they are wanted. */
export function openVolume(script: Uint8Array): Map<string, () => unknown> {
  const decoder = new TextDecoder();
  const parts = new Map<string, () => unknown>();
  for (let start = 0, end; start < script.length; start = end + 1) {
    end = script.indexOf(LINE_BREAK, start);
    if (script[start] !== QUOTATION_MARK) continue;
    const colon = script.indexOf(COLON, start);
    const name = decoder.decode(script.subarray(start + 1, colon - 1));
    const json = script.subarray(colon + 1, script[end - 1] === COMMA ? end - 1 : end);
    parts.set(name, () => JSON.parse(decoder.decode(json)));
  }
  return parts;
}

/** What the scripts call where they are run. */
export interface PartReceiver {
  readonly take: (name: string, value: unknown) => void;
}
