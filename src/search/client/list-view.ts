import { make, makeAction } from './dom.ts';

/** What a section of results shows. */
export interface Listing<T> {
  /** How many, in words. */
  readonly label: string;
  readonly notes: readonly (string | Node)[];
  readonly items: readonly T[];
  readonly view: (item: T) => Node;
  /** What asks for more; absent when all is shown. */
  readonly more?: Action | undefined;
}

/** Something to press, and its words. */
export interface Action {
  readonly text: string;
  readonly ask: () => void;
}

/** A section of results with its heading and count. */
export interface ListView {
  readonly element: HTMLElement;
  /** Says that what is shown, if anything, is not yet what was asked for. */
  readonly await: () => void;
  readonly show: <T>(listing: Listing<T>, title?: string) => void;
  /** Shows more of the same: those that are there stay as they are, and the others come after them. */
  readonly extend: <T>(listing: Listing<T>) => void;
  /** Says that the rest did not come, and offers to ask again: what is there stays. */
  readonly breakOff: (note: string, again: Action) => void;
}

/** Makes a section of results, which says `waiting` until it has shown anything. After more was asked for, the focus goes to the first of what came. */
export function makeListView(id: string, title: string, listClass: string, waiting: string): ListView {
  const { element, head, label, notes, list, foot } = makeSection(id, title, listClass);
  const fill = <T>(listing: Listing<T>) => {
    element.ariaBusy = null;
    label.textContent = listing.label;
    notes.replaceChildren(...listing.notes.map((note) => make('p', { class: 'note' }, note)));
    const { more } = listing;
    foot.replaceChildren(...(more ? [makeAction(more.text, more.ask)] : []));
  };
  return {
    element,
    await: () => {
      element.ariaBusy = 'true';
      if (!element.matches(':has(li, .note)')) notes.replaceChildren(make('p', { class: 'note' }, waiting));
    },
    show: (listing, newTitle = title) => {
      head.textContent = newTitle;
      const focused = element.contains(document.activeElement) ? document.activeElement : null;
      list.replaceChildren(...listing.items.map(listing.view));
      fill(listing);
      if (focused) focusSame(focused, list);
    },
    extend: (listing) => {
      const isAsked = foot.contains(document.activeElement);
      const came = listing.items.slice(list.children.length).map(listing.view);
      list.append(...came);
      fill(listing);
      if (isAsked) (came[0] as Element | undefined)?.querySelector('a')?.focus();
    },
    breakOff: (note, again) => {
      element.ariaBusy = null;
      foot.replaceChildren(make('p', { class: 'note' }, note, ' ', makeAction(again.text, again.ask)));
    },
  };
}

/** Puts the focus back on the link that had it before the list was made anew; on the first one where it is gone. */
function focusSame(focused: Element, list: HTMLElement): void {
  const links = [...list.querySelectorAll('a')];
  (links.find(({ href }) => href === (focused as HTMLAnchorElement).href) ?? links[0])?.focus();
}

function makeSection(id: string, title: string, listClass: string) {
  const parts = {
    head: make('h2', { class: 'side-head', id }, title),
    label: make('span', { class: 'label' }),
    notes: make('div'),
    list: make('ol', { class: listClass }),
    foot: make('div'),
  };
  const { head, label, notes, list, foot } = parts;
  const top = make('div', { class: 'group__head' }, head, label);
  const element = make('section', { class: 'results', 'aria-labelledby': id }, top, notes, list, foot);
  return { ...parts, element };
}
