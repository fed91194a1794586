import { copy } from './copy.ts';
import { showBeside } from './popover.ts';

/** A press on a quotation, or on its handle, offers to copy it, to cite it and to link to it. */
export function listenToQuotations(): void {
  const menu = document.getElementById('quotation-menu');
  if (!menu?.showPopover) return;
  let handle: HTMLAnchorElement;
  document.addEventListener('click', (event) => {
    const pressed = findHandle(event);
    if (!pressed) return;
    event.preventDefault();
    handle = pressed;
    open(menu, handle);
  });
  menu.addEventListener('click', ({ target }) => {
    const what = target instanceof HTMLElement ? target.dataset['copy'] : undefined;
    if (what) void copyAndSay(compose(what, handle, menu), menu);
  });
}

/** The handle of the quotation that was pressed: not while words are being selected, nor on a link in it. */
function findHandle({ target, button }: MouseEvent): HTMLAnchorElement | undefined {
  const quotation = target instanceof Element && button === 0 ? target.closest('.quotation') : undefined;
  const handle = quotation?.querySelector<HTMLAnchorElement>('.quotation__handle');
  const link = (target as Element).closest('a');
  return handle && getSelection()!.isCollapsed && (!link || link === handle) ? handle : undefined;
}

function open(menu: HTMLElement, handle: HTMLAnchorElement): void {
  find(menu, '[data-said]').textContent = '';
  find(menu, '[data-by]').textContent = handle.dataset['by'] ?? '';
  find<HTMLAnchorElement>(menu, '[data-copy=address]').href = handle.hash;
  const reports = find<HTMLAnchorElement>(menu, '[data-reports]');
  reports.parentElement!.hidden = !handle.dataset['reports'];
  reports.href = handle.dataset['reports'] ?? '#';
  handle.focus({ preventScroll: true });
  showBeside(menu, handle.parentElement!);
  find(menu, 'button').focus({ preventScroll: true });
}

async function copyAndSay(text: string, menu: HTMLElement): Promise<void> {
  const isCopied = await copy(text, menu);
  find(menu, '[data-said]').textContent = isCopied ? menu.dataset['copied']! : menu.dataset['failed']!;
}

/** What is copied: the quotation's words in their marks, those with their citation, or the address. */
function compose(what: string, handle: HTMLAnchorElement, menu: HTMLElement): string {
  const words = handle.parentElement!.textContent;
  const published = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const page = published ?? location.href.split('#')[0]!;
  const address = page + handle.hash;
  if (what !== 'citation') return what === 'words' ? words : address;
  const citation = document.querySelector('.citation')!.textContent;
  const isPlaced = published || location.protocol !== 'file:';
  const cited = citation.includes(page)
    ? citation.replace(page, address)
    : citation + (isPlaced ? ` ${address}` : '');
  const { by } = handle.dataset;
  const form = by ? menu.dataset['form']! : menu.dataset['unnamed']!;
  return form
    .replace('{words}', () => words)
    .replace('{by}', () => by!)
    .replace('{citation}', () => cited);
}

function find<T extends HTMLElement>(menu: HTMLElement, selector: string): T {
  return menu.querySelector<T>(selector)!;
}
