import type { Element } from 'hast';
import type { LineClass } from '../../model/index.ts';
import type { Hints } from '../types.ts';
import type { ArticleElement, Stretch } from './html-article.ts';
import { classesOf } from './html-stretches.ts';

/** Elements that hold one kind of furniture whatever they are called. */
const BY_TAG: Readonly<Record<string, LineClass>> = {
  nav: 'interface',
  button: 'interface',
  form: 'interface',
  label: 'interface',
  figcaption: 'caption',
  address: 'byline',
};

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
export function readHints({ path, isLink, text }: Stretch, article: ArticleElement | undefined): Hints {
  const at = article === undefined ? -1 : path.indexOf(article.element);
  /* Names of elements around the article say nothing about a part of it. */
  const around = path.slice(at + 1).filter((element) => !article?.ancestors.has(element));
  const inner = around.map(({ tagName }) => tagName);
  const isHeading = inner.some((tag) => /^h[2-6]$/.test(tag));
  const stated = classOf(around, text);
  if (stated !== undefined) return { class: stated, isLink };
  if (at === -1) return article === undefined ? {} : judgeOutside(around, text, isLink);
  return {
    isHeading,
    isParagraph: !isLink && inner.some((tag) => /^(?:p|blockquote|li|td|pre|dd)$/.test(tag)),
    isLink,
  };
}

/** A long paragraph outside the article may belong to it still; the rest is the page's. */
function judgeOutside(around: readonly Element[], text: string, isLink: boolean): Hints {
  const isApart = around.some(({ tagName }) => /^(?:aside|footer|header)$/.test(tagName));
  const isProse = !isLink && !isApart && text.length >= 150 && /[.!?”"’']$/.test(text);
  if (isProse) return { isParagraph: true };
  if (isLink) return { class: 'links', isLink };
  return {
    isOutside: true,
    ...(around.some(({ tagName }) => tagName === 'footer') && { class: 'republisher' as const }),
  };
}

function classOf(around: readonly Element[], text: string): LineClass | undefined {
  for (const element of around.toReversed()) {
    const byTag = BY_TAG[element.tagName];
    if (byTag !== undefined && isPlausible(byTag, text)) return byTag;
    const words = new Set(
      classesOf(element)
        .toLowerCase()
        .split(/[^a-z]+|(?<=[a-z])(?=[A-Z])/),
    );
    for (const [name, names] of BY_NAME) {
      const isNamed = [...words].some((word) => names.has(word));
      if (isNamed && isPlausible(name, text)) return name;
    }
  }
  return undefined;
}

/** A class name is believed of a text that looks like it: a date has digits, a byline is short. */
function isPlausible(name: LineClass, text: string): boolean {
  if (name === 'date') return text.length < 120 && /\d/.test(text);
  if (name === 'byline') return text.length < 400;
  return name !== 'subtitle' || (text.length > 15 && text.length < 400);
}
