import { parseLoneDate } from '../../dates/index.ts';
import type { LineClass } from '../../model/index.ts';
import { TITLE_HEADS } from '../../people/index.ts';
import { isPersonName } from '../credits.ts';
import { isOutletName } from '../outlet-name.ts';
import { countWords, endsSentence } from '../shape.ts';
import type { Claim, Reading, Unit } from '../types.ts';
import { withClass } from './with-class.ts';

/** A field of a database’s export: what its line is, and what it says. */
interface Field {
  readonly name: string;
  readonly value: string;
}

/** A way in which databases of newspapers print the articles that one takes out of them. */
interface Layout {
  readonly read: (text: string) => Field | undefined;
  /** With these a text is such an export. */
  readonly needs: readonly RegExp[];
  readonly count: number;
  /** The field that every article of a file has once. */
  readonly once: RegExp;
  /** The field after which the article stands. */
  readonly body: RegExp;
}

const LABELLED =
  /^(byline|section|length|dateline|body|graphic|load-date|language|publication-type|pub-type|document-type|journal-code|headline|highlight|subject|country|state|city|company|organization|person|industry|geographic|notes|series|copyright|distribution|acc-no|type):\s*(.*)$/iu;
const CODED =
  /^(HD|BY|WC|PD|ET|SN|SC|ED|PG|SE|VOL|LA|CY|CR|LP|TD|ART|CT|RF|CO|IN|NS|RE|IPD|IPC|PUB|AN)(?:\s+(\S.*))?$/u;

const LAYOUTS: readonly Layout[] = [
  {
    read: (text) => {
      if (/^body$/i.test(text)) return { name: 'body', value: '' };
      const match = LABELLED.exec(text);
      return match ? { name: match[1]!.toLowerCase(), value: match[2]! } : undefined;
    },
    needs: [/^(?:length|body)$/, /^(?:load-date|publication-type|section|byline|dateline)$/],
    count: 3,
    once: /^(?:length)$/,
    body: /^body$/,
  },
  {
    read: (text) => {
      const match = CODED.exec(text);
      if (match) return { name: match[1]!.toLowerCase(), value: match[2] ?? '' };
      return /^Document [A-Z]{2,}[\dA-Za-z]{8,}$/.test(text) ? { name: 'an', value: text } : undefined;
    },
    needs: [/^hd$/, /^(?:pd|sn)$/, /^(?:lp|td)$/],
    count: 5,
    once: /^hd$/,
    body: /^(?:lp|td)$/,
  },
];

const CLASSES: Readonly<Record<string, LineClass>> = {
  headline: 'title',
  hd: 'title',
  highlight: 'subtitle',
  byline: 'byline',
  by: 'byline',
  pd: 'date',
  sn: 'masthead',
  copyright: 'republisher',
  cy: 'republisher',
};
const CLAIMS: Readonly<Record<string, Claim['field']>> = {
  headline: 'title',
  hd: 'title',
  highlight: 'subtitle',
  byline: 'byline',
  by: 'byline',
  pd: 'published',
  sn: 'outlet',
};
/** Words of a paragraph, at least, that is no line of a database's foot. */
const LONG = 20;
const WHERE = 'the field of a database';

/** Marks the fields of a database’s export: around its article stand lines such as `LENGTH: 823 words` or `WC 412`. */
export function markExportFields(reading: Reading): Reading & { readonly articles: number } {
  for (const layout of LAYOUTS) {
    const fields = reading.units.map(({ text }) => layout.read(text));
    const names = [...new Set(fields.flatMap((field) => field?.name ?? []))];
    const isExport =
      names.length >= layout.count && layout.needs.every((need) => names.some((name) => need.test(name)));
    if (isExport) return mark(reading, layout, fields);
  }
  return { ...reading, articles: 1 };
}

function mark(
  { units, claims, problems }: Reading,
  { once, body }: Layout,
  fields: readonly (Field | undefined)[],
): Reading & { readonly articles: number } {
  const first = fields.findIndex((field) => field !== undefined);
  const start = fields.findLastIndex((field) => field !== undefined && body.test(field.name));
  const text = units.findLastIndex((unit, i) => fields[i] === undefined && isParagraph(unit));
  const end = fields.findIndex((field, i) => i > Math.max(start, text) && field !== undefined);
  const marked = units.map((unit, i): Unit => {
    if (end >= 0 && i > end && fields[i] === undefined) return withClass(unit, 'interface');
    const field = i > start && i < text ? undefined : fields[i];
    return field ? withClass(unit, CLASSES[field.name] ?? 'interface') : unit;
  });
  const above = readAbove(units.slice(0, Math.max(0, first)));
  return {
    units: marked.map((unit, i) => (above.outletAt === i ? withClass(unit, 'masthead') : unit)),
    claims: [...claimFields(units, fields), ...above.claims, ...claims],
    problems,
    articles: fields.filter((field) => field !== undefined && once.test(field.name)).length,
  };
}

/** A paragraph of the article: labelled lines before it are the article's own, those after its last one the database's. */
function isParagraph({ text }: Unit): boolean {
  return countWords(text) >= LONG && endsSentence(text);
}

/** The first of each field that says something of the article. */
function claimFields(units: readonly Unit[], fields: readonly (Field | undefined)[]): Claim[] {
  const taken = new Set<string>();
  return fields.flatMap((field, i): Claim[] => {
    const name = field && CLAIMS[field.name];
    if (field === undefined || name === undefined || field.value === '' || taken.has(name)) return [];
    taken.add(name);
    const values = name === 'byline' ? namesOf(field.value) : [field.value];
    return values.map((value) => ({ field: name, value, where: WHERE, line: units[i]!.from }));
  });
}

/** `By Jane Roe, Foreign Correspondent`: the names without what their bearers are. */
function namesOf(value: string): string[] {
  return value
    .replace(/^by\s+/i, '')
    .split(/[,;]| and /)
    .map((part) => part.trim())
    .filter((part) => isPersonName(part) && !TITLE_HEADS.has(part.split(' ').at(-1)!.toLowerCase()));
}

const NO_TITLE =
  /^(?:\d+ of \d+(?: documents?)?|(?:copyright|©|\(c\)).*|all rights reserved.*|[\p{L} ]{2,20} edition)$/iu;

/** What stands above the first field: the outlet, the day and the headline, in one order or another. */
function readAbove(units: readonly Unit[]): {
  readonly outletAt: number | undefined;
  readonly claims: Claim[];
} {
  const plain = units.map(({ text }) => text.replace(/ \([^()]*\)$/, ''));
  const at = plain.findIndex((text) => isOutletName(text, true));
  const titles = units.filter(
    ({ text }, i) => i !== at && !NO_TITLE.test(text) && parseLoneDate(text) === undefined,
  );
  const title = titles.at(-1);
  return {
    outletAt: at < 0 ? undefined : at,
    claims: [
      ...(title ? [{ field: 'title' as const, value: title.text, where: WHERE, line: title.from }] : []),
      ...(at < 0
        ? []
        : [{ field: 'outlet' as const, value: plain[at]!, where: 'the masthead', line: units[at]!.from }]),
    ],
  };
}
