import type { Element } from 'hast';
import { isNamedApart } from './html-names.ts';

/** A stretch of visible text of a page. */
export interface Stretch {
  readonly text: string;
  /** Lines of the source, from 1. */
  readonly from: number;
  readonly to: number;
  /** The elements around it, from the outermost. */
  readonly path: readonly Element[];
  /** Where it begins in the page, in UTF-16 units. */
  readonly at: number;
  /** Nine tenths of its characters are links. */
  readonly isLink: boolean;
  /** One of several that line breaks part within one block. */
  readonly isCut: boolean;
  /** Of a part that is not the first of its block: an empty line stands before it. */
  readonly hasGapBefore?: boolean | undefined;
}

/** The element that holds the article, and the elements that hold it. */
export interface ArticleElement {
  readonly element: Element;
  readonly ancestors: ReadonlySet<Element>;
  /**
   * Elements that hold several paragraphs, and no small part of the article's or no link alone: parts of it,
   * whatever they are called.
   */
  readonly parts: ReadonlySet<Element>;
}

/** A paragraph has at least so many characters. */
const PARAGRAPH = 80;
/** The element that holds this share of the page's paragraphs holds the article. */
const SHARE = 0.7;
/** An element that holds this share of the article's paragraphs is part of it. */
const PART = 0.25;
const PARAGRAPHS = new Set(['p', 'li', 'blockquote', 'span', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const APART: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'button']);
/** Some pages stand in a form as a whole. */
const APART_OR_FORM = new Set([...APART, 'form']);

interface Weights {
  readonly all: number;
  readonly of: ReadonlyMap<Element, { readonly length: number; readonly count: number }>;
  /** Elements that hold a line of nothing but links. */
  readonly linked: ReadonlySet<Element>;
}

/**
 * Finds the element that holds the article: the innermost that has most of the page's paragraphs.
 *
 * @returns `undefined` when the page has no paragraphs.
 */
export function findArticle(stretches: readonly Stretch[]): ArticleElement | undefined {
  const outsideForms = weigh(stretches, (element) => APART_OR_FORM.has(element.tagName));
  const apart = outsideForms.all > 0 ? APART_OR_FORM : APART;
  const all = outsideForms.all > 0 ? outsideForms : weigh(stretches, ({ tagName }) => apart.has(tagName));
  /* A name is believed of an element that holds the smaller part of the page. */
  const named = [...all.of].filter(([element, { length }]) => length < all.all / 2 && isNamedApart(element));
  const apartByName = new Set(named.map(([element]) => element));
  const isApart = (element: Element) => apart.has(element.tagName) || apartByName.has(element);
  const weights = weigh(stretches, isApart);
  let best: Element | undefined;
  for (const [element, { length, count }] of weights.of) {
    const isParagraph = PARAGRAPHS.has(element.tagName) || (element.tagName === 'td' && count === 1);
    const isHolder = length >= weights.all * SHARE && !isParagraph;
    if (isHolder && (best === undefined || length <= weights.of.get(best)!.length)) best = element;
  }
  if (best === undefined) return undefined;
  const { path } = stretches.find((stretch) => stretch.path.includes(best!))!;
  /* What the page itself calls an article holds all of it. */
  const end = path.indexOf(best);
  best = path.slice(0, end).findLast(({ tagName }) => tagName === 'article') ?? best;
  const parts = [...weights.of].filter(
    ([element, { length, count }]) =>
      count > 1 && (length >= weights.all * PART || !weights.linked.has(element)),
  );
  return {
    element: best,
    ancestors: new Set(path.slice(0, path.indexOf(best))),
    parts: new Set(parts.map(([element]) => element)),
  };
}

/** How many paragraphs each element holds, and how long they are together. */
function weigh(stretches: readonly Stretch[], isApart: (element: Element) => boolean): Weights {
  const of = new Map<Element, { length: number; count: number }>();
  const linked = new Set<Element>();
  let all = 0;
  for (const { text, path, isLink } of stretches) {
    if (isLink) for (const element of path.slice(0, 200)) linked.add(element);
    if (text.length < PARAGRAPH || isLink || path.some(isApart)) continue;
    all += text.length;
    for (const element of path.slice(0, 200)) {
      const { length, count } = of.get(element) ?? { length: 0, count: 0 };
      of.set(element, { length: length + text.length, count: count + 1 });
    }
  }
  return { all, of, linked };
}
