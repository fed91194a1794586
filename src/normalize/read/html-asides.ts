import type { Element } from 'hast';
import type { Hints } from '../types.ts';
import { NEWSLETTER_WORDING } from '../vocabulary.ts';
import type { Stretch } from './html-article.ts';

/** A box of more characters than this is a piece of its own, not a form. */
const MAX_BOX = 600;

/**
 * The boxes inside an article (`<aside>`, or an element with the role) that ask the reader to sign up: all that such a
 * box says is an advertisement, though each of its lines could stand in an article. A box that says anything else
 * stays.
 */
export function findSignUpBoxes(stretches: readonly Stretch[]): ReadonlySet<Element> {
  const boxes = new Map<Element, Stretch[]>();
  for (const stretch of stretches) {
    const box = boxOf(stretch);
    if (!box) continue;
    const inside = boxes.get(box);
    if (inside) inside.push(stretch);
    else boxes.set(box, [stretch]);
  }
  return new Set(
    [...boxes]
      .filter(([, inside]) => {
        const text = inside.map((stretch) => stretch.text).join('\n');
        return text.length <= MAX_BOX && NEWSLETTER_WORDING.test(text);
      })
      .map(([box]) => box),
  );
}

/** What a box says of a stretch of text in it. */
export function hintOfBox(stretch: Stretch, boxes: ReadonlySet<Element>): Hints | undefined {
  const box = boxOf(stretch);
  return box && boxes.has(box) ? { class: 'advertisement', isLink: stretch.isLink } : undefined;
}

function boxOf({ path }: Stretch): Element | undefined {
  return path.find(
    ({ tagName, properties }) =>
      tagName === 'aside' || properties['role'] === 'complementary' || properties['role'] === 'form',
  );
}
