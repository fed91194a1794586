import { showBeside } from './popover.ts';

const DELAY_MS = 250;

/** Somebody's name, office and country stand beside the link on hover, focus or a first tap. */
export function listenToPeople(): void {
  const note = document.getElementById('person-note');
  if (!note?.showPopover) return;
  let timer = 0;
  let shown: HTMLAnchorElement | undefined;
  const show = (link: HTMLAnchorElement) => {
    clearTimeout(timer);
    if (shown === link && note.matches(':popover-open')) return;
    shown = link;
    fill(note, link);
    showBeside(note, link);
  };
  const hideSoon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const isHeld = note.matches(':hover, :focus-within') || shown?.matches(':hover, :focus');
      if (!isHeld) note.hidePopover();
    }, DELAY_MS);
  };
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.mention')) {
    link.addEventListener('pointerenter', ({ pointerType }) => {
      clearTimeout(timer);
      if (pointerType === 'mouse') timer = window.setTimeout(show, DELAY_MS, link);
    });
    link.addEventListener('focus', () => link.matches(':focus-visible') && show(link));
    link.addEventListener('click', (event) => {
      const isTap = event.pointerType === 'touch';
      if (!isTap || (shown === link && note.matches(':popover-open'))) return;
      event.preventDefault();
      show(link);
    });
    for (const leaving of ['pointerleave', 'blur']) link.addEventListener(leaving, hideSoon);
  }
  for (const leaving of ['pointerleave', 'focusout']) note.addEventListener(leaving, hideSoon);
}

function fill(note: HTMLElement, link: HTMLAnchorElement): void {
  const name = note.querySelector('a')!;
  name.href = link.href;
  for (const part of note.querySelectorAll<HTMLElement>('[data-part]')) {
    const text = link.dataset[part.dataset['part']!];
    part.textContent = text ?? '';
    part.hidden = text === undefined;
  }
}
