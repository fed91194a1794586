/** How long typing must rest before the address follows: browsers refuse to change it at every key. */
const ADDRESS_DELAY_MS = 250;

/** Keeps the state in the address bar. */
export interface AddressBar {
  /** Puts a new step into the history at once, or changes the present one when typing rests. */
  readonly write: (address: string, how: 'push' | 'replace') => void;
  /** Forgets what was still to be written. */
  readonly cancel: () => void;
}

/** Makes the writer of the address bar. An empty address stands for the page without a query. */
export function makeAddressBar(): AddressBar {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => clearTimeout(timer);
  return {
    cancel,
    write: (address, how) => {
      cancel();
      const target = address || location.pathname;
      if (how === 'replace' || address === location.search) {
        timer = setTimeout(() => history.replaceState(null, '', target), ADDRESS_DELAY_MS);
      } else history.pushState(null, '', target);
    },
  };
}
