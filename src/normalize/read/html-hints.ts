import type { Element } from 'hast';
import type { LineClass } from '../../model/index.ts';
import { parseCreditLine } from '../captions.ts';
import { parseDateline } from '../dateline.ts';
import { endsSentence } from '../shape.ts';
import type { Hints } from '../types.ts';
import type { ArticleElement, Stretch } from './html-article.ts';
import { isNamedApart, nameWords } from './html-names.ts';

/** Elements that hold one kind of furniture whatever they are called. */
const BY_TAG: Readonly<Record<string, LineClass>> = {
  nav: 'interface',
  figcaption: 'caption',
  address: 'byline',
};
/** Elements that do, but for what the names of the elements around them say. */
const CONTROLS = new Set(['button', 'form', 'label']);
const AROUND_CONTROLS: ReadonlySet<LineClass> = new Set(['comments', 'advertisement']);

/** Words in class names and ids that say what an element holds. The innermost element decides, then the first row. */
const BY_NAME: readonly (readonly [LineClass, ReadonlySet<string>])[] = [
  ['credit', new Set(['credit', 'credits', 'photocredit', 'imagecredit', 'photographer'])],
  ['caption', new Set(['caption', 'captions', 'figcaption', 'cutline'])],
  ['byline', new Set(['byline', 'bylines', 'author', 'authors', 'contributor', 'bio'])],
  ['date', new Set(['timestamp', 'dateline', 'date', 'published', 'pubdate', 'datetime', 'updated'])],
  ['subtitle', new Set(['subtitle', 'dek', 'deck', 'standfirst', 'subheadline', 'subhead', 'lede'])],
  ['comments', new Set(['comments', 'comment', 'disqus', 'respond', 'commentlist'])],
  [
    'advertisement',
    new Set([
      'ad',
      'ads',
      'advert',
      'advertisement',
      'sponsored',
      'newsletter',
      'signup',
      'subscribe',
      'paywall',
      'promo',
    ]),
  ],
  [
    'links',
    new Set([
      'related',
      'recommended',
      'trending',
      'popular',
      'teaser',
      'teasers',
      'outbrain',
      'taboola',
      'readmore',
    ]),
  ],
  [
    'interface',
    new Set([
      'share',
      'sharing',
      'social',
      'toolbar',
      'breadcrumb',
      'breadcrumbs',
      'menu',
      'tags',
      'cookie',
      'cookies',
      'navigation',
      'skip',
    ]),
  ],
];

/** What a page's markup says about a stretch of its text. */
export function readHints(
  { path, isLink, isCut, text }: Stretch,
  article: ArticleElement | undefined,
): Hints {
  const at = article === undefined ? -1 : path.indexOf(article.element);
  /* Names of elements around the article say nothing about a part of it. */
  const around = path.slice(at + 1).filter((element) => !article?.ancestors.has(element));
  const inner = around.map(({ tagName }) => tagName);
  const isHeading = inner.some((tag) => /^h[2-6]$/.test(tag));
  const named = classIn(around, article, text);
  const stated = named === 'caption' && isCredit(text) ? 'credit' : named;
  const isOutside = article !== undefined && at === -1;
  const isOfSite = isOutside && !path.some(({ tagName }) => tagName === 'article' || tagName === 'main');
  if (stated !== undefined)
    return { class: stated, isLink, ...(isOutside && { isOutside }), ...(isOfSite && { isOfSite }) };
  if (isOutside) return { ...judgeOutside(around, text, isLink), ...(isOfSite && { isOfSite }) };
  if (article === undefined) return {};
  return {
    isHeading,
    isParagraph: !isLink && !isCut && inner.some((tag) => /^(?:p|blockquote|li|td|pre|dd)$/.test(tag)),
    isLink,
  };
}

/** What names say; of an element that is a part of the article only that it holds comments. */
function classIn(
  around: readonly Element[],
  article: ArticleElement | undefined,
  text: string,
): LineClass | undefined {
  const named = classOf(around, text);
  if (named === undefined || named === 'comments') return named;
  return classOf(
    around.filter((element) => !article?.parts.has(element)),
    text,
  );
}

function isCredit(text: string): boolean {
  return (parseCreditLine(text) ?? parseCreditLine(`(${text})`)) !== undefined;
}

/** A long paragraph outside the article may belong to it still; what another article or the page holds does not. */
function judgeOutside(around: readonly Element[], text: string, isLink: boolean): Hints {
  if (around.some(({ tagName }) => tagName === 'article')) return { class: 'links', isOutside: true, isLink };
  const isApart = around.some(
    (element) => /^(?:aside|footer|header)$/.test(element.tagName) || isNamedApart(element),
  );
  const isProse = !isLink && !isApart && text.length >= 80 && endsSentence(text);
  if (isProse) return { isParagraph: true, isStray: true };
  return {
    isOutside: true,
    isLink,
    ...(around.some(({ tagName }) => tagName === 'footer') && { class: 'republisher' as const }),
  };
}

function classOf(around: readonly Element[], text: string): LineClass | undefined {
  let isControl = false;
  for (const element of around.toReversed()) {
    const byTag = BY_TAG[element.tagName];
    if (byTag !== undefined && isPlausible(byTag, text)) return byTag;
    isControl ||= CONTROLS.has(element.tagName);
    const words = nameWords(element);
    for (const [name, names] of BY_NAME) {
      const isNamed = words.some((word) => names.has(word));
      if (isNamed && isPlausible(name, text) && (!isControl || AROUND_CONTROLS.has(name))) return name;
    }
  }
  return isControl ? 'interface' : undefined;
}

/** A class name is believed of a text that looks like it: a date has digits, a byline is short, a subtitle has no dateline. */
function isPlausible(name: LineClass, text: string): boolean {
  if (name === 'date') return text.length < 120 && /\d/.test(text);
  if (name === 'byline') return text.length < 400;
  return name !== 'subtitle' || (text.length > 15 && text.length < 400 && !parseDateline(text));
}
