/** Shows a popover beside what it is about; styles place it, at the foot of the window where they cannot. */
export function showBeside(popover: HTMLElement, source: HTMLElement): void {
  popover.hidePopover();
  popover.showPopover({ source });
}
