import type { Span } from '../../model/span.ts';

type Child = Node | string;

/** Makes an element. Texts become text nodes: nothing from the data is ever read as markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Makes a button that looks like a link. */
export function makeAction(text: string, onPress: () => void, name = ''): HTMLButtonElement {
  const button = make('button', { class: 'action', type: 'button', ...(name ? { name } : {}) }, text);
  button.addEventListener('click', onPress);
  return button;
}

const SVG = 'http://www.w3.org/2000/svg' as const;

/** Makes an element of a drawing. */
export function draw(
  tag: 'svg' | 'g' | 'rect' | 'title',
  attributes: Readonly<Record<string, string | number>>,
): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

/** A text with the words found in it marked. */
export function markWords(text: string, marks: readonly Span[]): Child[] {
  const children: Child[] = [];
  let at = 0;
  for (const { startUtf16, endUtf16 } of marks) {
    children.push(text.slice(at, startUtf16), make('mark', {}, text.slice(startUtf16, endUtf16)));
    at = endUtf16;
  }
  return [...children, text.slice(at)];
}

/** The one element that a selector names. @throws when the page lacks it. */
export function find<T extends Element>(selector: string, kind: new () => T): T {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`the search page has no ${selector}`);
  return element;
}
