import type { Element } from 'hast';

/** The classes and the id of an element, as one text. */
export function classesOf({ properties }: Element): string {
  const classes = properties['className'];
  return `${Array.isArray(classes) ? classes.join(' ') : ''} ${String(properties['id'] ?? '')}`.trim();
}

/** The words of names such as `article-byline`, `article_byline` and `articleByline`; shreds of other names are none. */
export function nameWords(element: Element): string[] {
  return classesOf(element)
    .split(/[^A-Za-z]+/)
    .flatMap((name) => {
      const parts = name.split(/(?<=[a-z]{3})(?=[A-Z][a-z]{3})/);
      return [name, ...parts].map((word) => word.toLowerCase());
    });
}

/** Words in the names of elements that stand around an article or over it. */
const APART = new Set(
  'sidebar secondary footer colophon consent gdpr cookie cookies modal popup overlay comments respond'.split(
    ' ',
  ),
);

/** True for an element whose name says that it is no part of an article. */
export function isNamedApart(element: Element): boolean {
  return nameWords(element).some((word) => APART.has(word));
}
