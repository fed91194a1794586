/** `/` goes to the search field, or to the page that has one. */
export function listenToSearchKey(): void {
  document.addEventListener('keydown', (event) => {
    const { key, target, defaultPrevented, ctrlKey, metaKey, altKey } = event;
    if (key !== '/' || defaultPrevented || ctrlKey || metaKey || altKey) return;
    if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]')) return;
    event.preventDefault();
    const find = (selector: string) => document.querySelector<HTMLElement>(selector);
    const field = find('input[type=search]');
    if (field) field.focus();
    else find('[data-search-page]')?.click();
  });
}
