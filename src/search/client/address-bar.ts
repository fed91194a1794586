/** How long typing must rest before the address follows: browsers refuse to change it at every key. */
const ADDRESS_DELAY_MS = 250;

/** How the address comes to its next state: by a choice or Enter, or by typing that goes on. */
export type Step = 'choose' | 'type';

/** Keeps the state in the address bar. */
export interface AddressBar {
  /** A choice is a step of its own in the history. Typing is one step until it ends, written when it rests. */
  readonly write: (address: string, step: Step) => void;
  /** Ends typing, and forgets what was still to be written when the history has gone elsewhere. */
  readonly end: (isGone?: boolean) => void;
}

/** Makes the writer of the address bar. An empty address stands for the page without a query. */
export function makeAddressBar(): AddressBar {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTyping = false;
  const go = (address: string, isNew: boolean) => {
    const target = address || location.pathname;
    if (address === location.search) return;
    if (isNew) history.pushState(null, '', target);
    else history.replaceState(null, '', target);
  };
  return {
    end: (isGone = false) => {
      if (isGone) clearTimeout(timer);
      isTyping = false;
    },
    write: (address, step) => {
      clearTimeout(timer);
      if (step === 'choose') {
        go(address, true);
        isTyping = false;
        return;
      }
      timer = setTimeout(() => {
        // What was asked before stays behind, so that Back leads to it.
        go(address, !isTyping && location.search !== '');
        isTyping = true;
      }, ADDRESS_DELAY_MS);
    },
  };
}
