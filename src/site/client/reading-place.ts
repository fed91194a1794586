const KEY = 'chancery-places';
const KEPT = 40;
/** A passage of which no more than this is in the window was read. */
const READ_PX = 48;

/** Keeps the passage at which a reader leaves an article, and offers to go on from there on return. */
export function keepPlace(): void {
  const offer = document.querySelector<HTMLElement>('[data-place]');
  if (!offer) return;
  const passages = [...document.querySelectorAll('.text > [id]')];
  const known = read().find(([path]) => path === location.pathname)?.[1];
  if (known && !location.hash && document.getElementById(known) && scrollY < innerHeight / 2) {
    offer.querySelector('a')!.hash = known;
    offer.hidden = false;
    const hide = () => scrollY > innerHeight / 2 && (offer.hidden = true);
    addEventListener('scroll', hide, { passive: true });
  }
  addEventListener('pagehide', () => {
    const at = passages.findIndex((passage) => passage.getBoundingClientRect().bottom > READ_PX);
    const others = read().filter(([path]) => path !== location.pathname);
    const isUnderWay = at > 0 && at < passages.length;
    const isUnread = at === 0 && !offer.hidden && known;
    const place = isUnderWay ? passages[at]!.id : isUnread ? known : undefined;
    write(place ? [...others, [location.pathname, place]] : others);
  });
}

type Place = readonly [path: string, passage: string];

function read(): Place[] {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '[]') as Place[];
  } catch {
    return [];
  }
}

function write(places: readonly Place[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(places.slice(-KEPT)));
  } catch {
    // The browser keeps nothing: the next visit begins at the top.
  }
}
