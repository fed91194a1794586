import type { Matcher } from '../match.ts';
import type { QuotationFacts } from '../records.ts';
import { cutExcerpt, type ArticleHit } from './articles.ts';
import { make, markWords } from './dom.ts';
import { printDay, words } from './words.ts';

/** Marks the link of a result that the arrow keys go through. */
export const RESULT_LINK = 'data-result';

/** A quotation: its words, then who said them, in what office, when and where reported. */
export function viewQuotation(quotation: QuotationFacts, matcher: Matcher, root: URL): HTMLElement {
  const { text, speakers, role, outlet, day, url, confidence } = quotation;
  const [speaker] = speakers;
  const name = speaker?.name ?? words.speakerUnknown;
  return make(
    'li',
    {},
    make('blockquote', { class: 'utterance hang' }, '“', ...markWords(text, matcher), '”'),
    make(
      'p',
      { class: 'utterance__source' },
      speaker?.url
        ? make('a', { class: 'small-caps', href: new URL(speaker.url, root).href }, name)
        : make('span', { class: 'small-caps' }, name),
      words.doubt(confidence),
      role ? `, ${role}, ` : ', ',
      make('a', { href: new URL(url, root).href, [RESULT_LINK]: '' }, printDay(day)),
      '; ',
      outlet ? make('cite', {}, outlet.name) : words.outletUnknown,
    ),
  );
}

/** An article: date, title, outlet, and the words where they stand. */
export function viewArticle({ article, text, matcher }: ArticleHit, root: URL): HTMLElement {
  const { day, title, isSupplied, outlet, url } = article;
  const marked = markWords(title, matcher);
  const shown = isSupplied ? [make('span', { class: 'supplied' }, ...marked)] : marked;
  const excerpt = text === undefined ? '' : cutExcerpt(text, matcher);
  return make(
    'li',
    {},
    make(
      'div',
      { class: 'entry' },
      make('p', { class: 'entry__date' }, printDay(day)),
      make(
        'p',
        { class: 'entry__title' },
        make('a', { href: new URL(url, root).href, [RESULT_LINK]: '' }, ...shown),
      ),
      make(
        'p',
        { class: 'entry__more' },
        outlet ? make('cite', {}, outlet.name) : words.outletUnknown,
        ...(excerpt === '' ? [] : ['. ', ...markWords(excerpt, matcher)]),
      ),
    ),
  );
}
