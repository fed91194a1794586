/** `/` goes to the search field, here or on the page that has one. */
export function listenToSearchKey(): void {
  document.addEventListener('keydown', (event) => {
    const { key, target, defaultPrevented, ctrlKey, metaKey, altKey } = event;
    if (key !== '/' || defaultPrevented || ctrlKey || metaKey || altKey) return;
    if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]')) return;
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (field) return field.select();
    const link = document.querySelector<HTMLAnchorElement>('[data-search-page]');
    if (link) location.href = `${link.href.split('#')[0]}#q`;
  });
}
