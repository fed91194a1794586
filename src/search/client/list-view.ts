import { make, makeAction } from './dom.ts';

/** What a section of results shows. */
export interface Listing<T> {
  /** How many, in words. */
  readonly label: string;
  readonly notes: readonly (string | Node)[];
  readonly items: readonly T[];
  readonly view: (item: T) => Node;
  /** What asks for more, and its words; absent when all is shown. */
  readonly more?: { readonly text: string; readonly ask: () => void } | undefined;
}

/** A section of results with its heading and count. */
export interface ListView {
  readonly element: HTMLElement;
  readonly show: <T>(listing: Listing<T>, title?: string) => void;
}

/** Makes a section of results. After more was asked for, the focus goes to the first of what came. */
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
  let awaited = Infinity;
  return {
    element,
    show: ({ label: text, notes, items, view, more }, newTitle = title) => {
      head.textContent = newTitle;
      label.textContent = text;
      const list = make('ol', { class: listClass }, ...items.map(view));
      const ask =
        more &&
        (() => {
          awaited = items.length;
          more.ask();
        });
      const focused = body.contains(document.activeElement) ? document.activeElement : null;
      body.replaceChildren(
        ...notes.map((note) => make('p', { class: 'note' }, note)),
        list,
        ...(more ? [makeAction(more.text, ask!)] : []),
      );
      const came = list.children[awaited];
      awaited = came ? Infinity : awaited;
      if (came) came.querySelector('a')?.focus();
      else if (focused) focusSame(focused, list);
    },
  };
}

/** Puts the focus back on the link that had it before the list was made anew; on the first one where it is gone. */
function focusSame(focused: Element, list: HTMLElement): void {
  const links = [...list.querySelectorAll('a')];
  (links.find(({ href }) => href === (focused as HTMLAnchorElement).href) ?? links[0])?.focus();
}
