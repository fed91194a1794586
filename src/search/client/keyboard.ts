import { RESULT_LINK } from './result-view.ts';

/** Fields of which `/` is no content. */
const NOT_TYPED = new Set(['checkbox', 'radio', 'range']);

/**
 * Makes the page usable by keys alone: `/` goes to the search field, arrows go through the results, Home and End to the
 * first and last of them, Escape goes back to the field, and there empties it.
 */
export function listenToKeys(field: HTMLInputElement, results: HTMLElement, onEmpty: () => void): void {
  const links = () => [...results.querySelectorAll<HTMLElement>(`a[${RESULT_LINK}]`)];
  const step = (event: KeyboardEvent, by: number) => {
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (at < 0 && document.activeElement !== field) return;
    event.preventDefault();
    const next = at + by;
    (next < 0 ? field : (all[next] ?? all.at(-1)))?.focus();
  };
  const leap = (event: KeyboardEvent, place: number) => {
    const all = links();
    if (!all.includes(document.activeElement as HTMLElement)) return;
    event.preventDefault();
    all.at(place)!.focus();
  };
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const isTyping = event.target instanceof HTMLInputElement && !NOT_TYPED.has(event.target.type);
    if (event.key === '/' && !isTyping) {
      event.preventDefault();
      field.focus();
      field.select();
    } else if (event.key === 'ArrowDown') step(event, 1);
    else if (event.key === 'ArrowUp') step(event, -1);
    else if (event.key === 'Home') leap(event, 0);
    else if (event.key === 'End') leap(event, -1);
    else if (event.key === 'Escape') {
      if (document.activeElement === field) onEmpty();
      else if (results.contains(document.activeElement)) field.focus();
    }
  });
}

/** Lets words of several lines be pasted into a field of one: line breaks become blanks, where browsers would drop them. */
export function listenToPaste(field: HTMLInputElement, onPaste: () => void): void {
  field.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\r\n]/.test(text)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd, value } = field;
    const words = text.trim().replace(/\s+/g, ' ');
    field.setRangeText(words, selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
    onPaste();
  });
}
