import type { ArticleJudgement } from '../engine/articles.ts';
import type { Hit } from '../engine/answer.ts';
import type { Context } from '../engine/texts.ts';
import type { Span } from '../../model/span.ts';
import { make, markWords } from './dom.ts';
import { words } from './words.ts';

/** Marks the link of a result that the arrow keys go through. */
export const RESULT_LINK = 'data-result';

/** What a result needs of the page. */
export interface ResultTools {
  readonly root: URL;
  readonly context: (quotation: number) => Promise<Context | undefined>;
}

/** A quotation: its words, then who said them, in what office, when and where reported; its context when asked for. */
export function viewQuotation(hit: Hit, { root, context }: ResultTools): HTMLElement {
  const { speaker, role, outlet, day, url, confidence, title } = hit;
  const name = speaker?.name ?? words.speakerUnknown;
  const nameView = speaker?.hasPage
    ? make(
        'a',
        { class: 'small-caps', href: new URL(`people/${encodeURIComponent(speaker.key)}.html`, root).href },
        name,
      )
    : make('span', { class: 'small-caps' }, name);
  return make(
    'li',
    {},
    make('blockquote', { class: 'utterance hang' }, '“', ...markWords(hit.text, hit.marks), '”'),
    make(
      'p',
      { class: 'utterance__source' },
      nameView,
      words.doubt(confidence),
      role ? `, ${role}, ` : ', ',
      make('a', { href: new URL(url, root).href, [RESULT_LINK]: '', title }, words.day(day)),
      '; ',
      outlet ? make('cite', {}, outlet.name) : words.outletUnknown,
      ' ',
      contextButton(hit, context),
    ),
  );
}

/** Opens the paragraph below the result, and closes it again. */
function contextButton({ number, marks, text }: Hit, context: ResultTools['context']): HTMLElement {
  const button = make('button', { class: 'action', type: 'button', 'aria-expanded': 'false' }, words.context);
  let shown: HTMLElement | undefined;
  const open = async () => {
    const around = await context(number).catch(() => undefined);
    if (shown || button.getAttribute('aria-expanded') === 'false') return;
    shown = around ? viewContext(around, text, marks) : make('p', { class: 'note context' }, words.noContext);
    button.closest('li')!.append(shown);
  };
  button.addEventListener('click', () => {
    const isOpen = button.getAttribute('aria-expanded') === 'true';
    button.setAttribute('aria-expanded', String(!isOpen));
    if (!isOpen) return void open();
    shown?.remove();
    shown = undefined;
  });
  return button;
}

function viewContext(
  { before, quotation, after }: Context,
  text: string,
  marks: readonly Span[],
): HTMLElement {
  const at = quotation.indexOf(text);
  const inner =
    at < 0
      ? [quotation]
      : [quotation.slice(0, at), ...markWords(text, marks), quotation.slice(at + text.length)];
  return make(
    'p',
    { class: 'context' },
    before,
    make('span', { class: 'context__quotation' }, ...inner),
    after,
  );
}

/** An article that was found, by its text or its title. */
export interface ArticleView extends ArticleJudgement {
  readonly id: string;
  readonly isSupplied: boolean;
  readonly outlet: string | undefined;
  readonly day: string;
}

/** An article: date, title, outlet, and the words where they stand. */
export function viewArticle(article: ArticleView, root: URL): HTMLElement {
  const { id, day, title, isSupplied, outlet, excerpt } = article;
  const marked = markWords(title.text, title.marks);
  const shown = isSupplied ? [make('span', { class: 'supplied' }, ...marked)] : marked;
  const href = new URL(`articles/${encodeURIComponent(id)}.html`, root).href;
  return make(
    'li',
    {},
    make(
      'div',
      { class: 'entry' },
      make('p', { class: 'entry__date' }, words.day(day)),
      make('p', { class: 'entry__title' }, make('a', { href, [RESULT_LINK]: '' }, ...shown)),
      make(
        'p',
        { class: 'entry__more' },
        outlet ? make('cite', {}, outlet) : words.outletUnknownFirst,
        ...(excerpt ? ['. ', ...markWords(excerpt.text, excerpt.marks)] : []),
      ),
    ),
  );
}
