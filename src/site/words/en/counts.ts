/** A noun with its forms for one and for many. */
type Noun = readonly [one: string, many: string];

/** Nouns by what they count. */
const NOUNS = {
  article: ['article', 'articles'],
  quotation: ['quotation', 'quotations'],
  person: ['person', 'people'],
  speaker: ['speaker', 'speakers'],
  event: ['event', 'events'],
  outlet: ['outlet', 'outlets'],
  organization: ['organization', 'organizations'],
  place: ['place', 'places'],
  mention: ['mention', 'mentions'],
  source: ['source file', 'source files'],
  paragraph: ['paragraph', 'paragraphs'],
  line: ['line', 'lines'],
  byte: ['byte', 'bytes'],
  time: ['time', 'times'],
} as const satisfies Record<string, Noun>;

/** What the site counts. */
export type Counted = keyof typeof NOUNS;

/** Numbers, and how things are counted and listed. */
export const counts = {
  /** `1 article`, `1,204 articles`. */
  count: (number: number, noun: Counted) => `${groupDigits(number)} ${NOUNS[noun][number === 1 ? 0 : 1]}`,
  /** The noun alone, as the number wants it. */
  nounOf: (number: number, noun: Counted) => NOUNS[noun][number === 1 ? 0 : 1],
  number: groupDigits,
  list: (items: readonly string[]) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
};

/** Digits in groups of three from five on: `1204`, `12,040`. */
export function groupDigits(number: number): string {
  const digits = String(number);
  return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
