import type { GroupName } from './filters.ts';
import type { Unit } from './engine/histogram.ts';
import type { SaveFormat } from './engine/save.ts';
import type { Order } from './state.ts';

/** What is said of a number, in the forms that the language has; `{n}` is the number. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>;

/** What the search page says besides numbers: the page gives it to the script. Names in braces are filled in. */
export interface SearchWords {
  readonly quotations: Counted;
  readonly articles: Counted;
  readonly atLeast: string;
  readonly looking: string;
  readonly lookingArticles: string;
  readonly opened: string;
  readonly noQuotation: string;
  readonly noneUnderFilters: string;
  readonly noArticle: string;
  readonly noArticleAsked: string;
  readonly fromDisk: string;
  readonly indexFailed: string;
  readonly restFailed: string;
  readonly again: string;
  readonly articlesFailed: string;
  readonly quotationsHead: string;
  readonly articlesHead: string;
  readonly more: string;
  readonly lookFurther: string;
  readonly nearHead: { readonly spelling: string; readonly apart: string };
  readonly spellings: string;
  readonly apart: string;
  readonly nearWanted: string;
  readonly noNear: string;
  readonly named: string;
  readonly narrow: string;
  readonly narrowedBy: string;
  readonly groups: Readonly<Record<GroupName, string>>;
  /** For what has none of its kind. */
  readonly none: Readonly<Record<GroupName, string>>;
  /** For choices that are named by their keys. */
  readonly keyed: Readonly<Record<string, string>>;
  readonly dates: string;
  readonly from: string;
  readonly to: string;
  readonly order: string;
  readonly orders: Readonly<Record<Order, string>>;
  readonly clear: string;
  readonly remove: string;
  readonly chosen: string;
  readonly histogram: Readonly<Record<Unit, string>>;
  readonly undrawn: Counted;
  readonly firstBar: string;
  readonly lastBar: string;
  readonly bar: string;
  readonly speakerUnknown: string;
  readonly outletUnknown: string;
  readonly outletUnknownFirst: string;
  readonly context: string;
  readonly noContext: string;
  /** By degree of confidence; none for what is sure. */
  readonly doubts: Readonly<Record<string, string>>;
  readonly save: string;
  readonly formats: Readonly<Record<SaveFormat, string>>;
  readonly saveFailed: string;
  readonly keys: readonly (readonly [key: string, text: string])[];
  /** Queries that find something here, and what they show. */
  readonly help: readonly (readonly [example: string, text: string])[];
  readonly day: {
    readonly months: readonly string[];
    readonly undated: string;
    readonly about: string;
    readonly span: string;
    readonly since: string;
    readonly until: string;
  };
}

/** Prints the words as they stand in a template of the page, where no character is read as markup. */
export function printSearchWords(words: SearchWords): string {
  return JSON.stringify(words).replace(/[<&]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`);
}
