/** How long results must rest before they are announced: a screen reader is not to speak at every key. */
const ANNOUNCE_DELAY_MS = 400;

/** Says what was found in a status element: at once when it is empty, else when typing has come to rest. */
export function makeAnnouncer(status: HTMLElement): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    if (text === status.textContent) return;
    if (text === '') status.textContent = '';
    else timer = setTimeout(() => (status.textContent = text), ANNOUNCE_DELAY_MS);
  };
}
