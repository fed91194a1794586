import { type Span } from '../model/span.ts';
import type { Token } from './fold.ts';
import { formsOf } from './forms.ts';
import { isPlain, type Query, type Term } from './query.ts';

/** A query made ready for many texts. */
export interface Matcher {
  /** Whether a folded text has every term and none of those excluded. */
  readonly test: (folded: string) => boolean;
  /** The places in a text that the terms found, in order, not overlapping. */
  readonly find: (tokens: readonly Token[]) => Span[];
}

/** Makes a query ready. A query without terms matches nothing. */
export function makeMatcher({ terms }: Query): Matcher {
  const wanted = terms.filter(({ isExcluded }) => !isExcluded).map(compileTerm);
  const excluded = terms.filter(({ isExcluded }) => isExcluded).map(compileTerm);
  return {
    test: (folded) =>
      terms.length > 0 &&
      wanted.every(({ isIn }) => isIn(folded)) &&
      !excluded.some(({ isIn }) => isIn(folded)),
    find: (tokens) => findSpans(tokens, wanted),
  };
}

interface CompiledTerm {
  readonly words: readonly string[];
  readonly isIn: (folded: string) => boolean;
  readonly isLast: (word: string) => boolean;
}

/** Words in quotation marks, excluded ones and those of several parts are found as they stand; others in any form. */
function compileTerm(term: Term): CompiledTerm {
  const { words, isOpen } = term;
  const last = words.at(-1)!;
  const needle = ` ${words.join(' ')} `;
  if (isOpen) {
    const start = needle.slice(0, -1);
    return {
      words,
      isIn: (folded) => folded.includes(start),
      isLast: (word) => word.startsWith(last),
    };
  }
  if (!isPlain(term)) {
    return { words, isIn: (folded) => folded.includes(needle), isLast: (word) => word === last };
  }
  const forms = new Set(term.forms ?? formsOf(last));
  const start = ` ${commonStart([...forms])}`;
  const needles = [...forms].map((form) => ` ${form} `);
  const isIn = (folded: string) => folded.includes(start) && needles.some((form) => folded.includes(form));
  return { words, isIn, isLast: (word) => forms.has(word) };
}

function commonStart(forms: readonly string[]): string {
  const [first = ''] = forms;
  let length = first.length;
  while (!forms.every((form) => form.startsWith(first.slice(0, length)))) length -= 1;
  return first.slice(0, length);
}

function findSpans(tokens: readonly Token[], terms: readonly CompiledTerm[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const lengths = terms.map((term) => (isRun(tokens, i, term) ? term.words.length : 0));
    const length = Math.max(0, ...lengths);
    if (length === 0) continue;
    const { startUtf16 } = tokens[i]!;
    const { endUtf16 } = tokens[i + length - 1]!;
    const last = spans.at(-1);
    if (last && startUtf16 < last.endUtf16) {
      spans[spans.length - 1] = { startUtf16: last.startUtf16, endUtf16: Math.max(last.endUtf16, endUtf16) };
    } else spans.push({ startUtf16, endUtf16 });
  }
  return spans;
}

function isRun(tokens: readonly Token[], at: number, { words, isLast }: CompiledTerm): boolean {
  const end = at + words.length - 1;
  const last = tokens[end];
  return (
    last !== undefined &&
    isLast(last.word) &&
    words.every((word, i) => at + i === end || tokens[at + i]!.word === word)
  );
}
