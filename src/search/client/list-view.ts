import { make } from './dom.ts';
import { words } from './words.ts';

/** How many results are shown at first, and each time that more are asked for. */
const PAGE_LENGTH = 50;

/** A section of results with its heading and count. */
export interface ListView {
  readonly element: HTMLElement;
  /** Shows a list anew from its beginning. */
  readonly show: <T>(
    label: string,
    notes: readonly string[],
    items: readonly T[],
    view: (item: T) => Node | string,
  ) => void;
}

/** Makes a section of results that shows its list piece by piece. */
export function makeListView(id: string, title: string, listClass: string): ListView {
  const label = make('span', { class: 'label' });
  const body = make('div');
  const head = make('h2', { class: 'side-head', id }, title);
  const element = make(
    'section',
    { class: 'results', 'aria-labelledby': id },
    make('div', { class: 'group__head' }, head, label),
    body,
  );
  return {
    element,
    show: (text, notes, items, view) => {
      label.textContent = text;
      const list = make('ol', { class: listClass });
      const more = make('button', { class: 'action', type: 'button' });
      let shown = 0;
      const grow = () => {
        const next = items.slice(shown, shown + PAGE_LENGTH).map(view);
        list.append(...next);
        shown += next.length;
        more.hidden = shown >= items.length;
        more.textContent = words.more(Math.min(PAGE_LENGTH, items.length - shown));
        return next[0];
      };
      grow();
      more.addEventListener('click', () => (grow() as HTMLElement | undefined)?.querySelector('a')?.focus());
      const focused = body.contains(document.activeElement) ? document.activeElement : null;
      body.replaceChildren(...notes.map((note) => make('p', { class: 'note' }, note)), list, more);
      if (focused) focusSame(focused, list);
    },
  };
}

/** Puts the focus back on the result that had it before the list was made anew; on the first one where it is gone. */
function focusSame(focused: Element, list: HTMLElement): void {
  const links = [...list.querySelectorAll('a')];
  (links.find(({ href }) => href === (focused as HTMLAnchorElement).href) ?? links[0])?.focus();
}
