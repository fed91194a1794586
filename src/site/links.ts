/**
 * The relative link from one page to another; both are addresses from the site's root.
 *
 * @example linkFrom('articles/x.html', 'people/y.html#q') // '../people/y.html#q'
 */
export function linkFrom(from: string, to: string): string {
  const [path = '', hash] = to.split('#');
  if (path === from && hash !== undefined) return `#${hash}`;
  const here = from.split('/').slice(0, -1);
  const there = path.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  const way = [...here.slice(shared).map(() => '..'), ...there.slice(shared)]
    .map(encodeURIComponent)
    .join('/');
  return hash === undefined ? way : `${way}#${hash}`;
}

/** Addresses of the pages that there is one of. */
export const PAGES = {
  home: 'index.html',
  articles: 'articles/index.html',
  people: 'people/index.html',
  organizations: 'organizations/index.html',
  places: 'places/index.html',
  events: 'events/index.html',
  timeline: 'timeline.html',
  outlets: 'outlets/index.html',
  quotations: 'quotations.html',
  quotationsBySpeaker: 'quotations/by-speaker.html',
  search: 'search.html',
  about: 'about.html',
  offline: 'offline.html',
} as const;

/** Address of a page of a list: the first has the list's own, `people/x.html` goes on at `people/x/page-2.html`. */
export function pageOfList(first: string, number: number): string {
  if (number === 1) return first;
  return `${first.replace(/index\.html$/, '').replace(/\.html$/, '/')}page-${number}.html`;
}

/**
 * Where the site's root is, for the one page that a host shows at any address: the path of the address at which
 * the archive is published. Without one, the page is right at the root only.
 */
export function siteRoot(address: string | undefined): string {
  return address === undefined ? '' : new URL(address.replace(/\/*$/, '/')).pathname;
}

/** Where a page will be found once the archive is published; nothing when the archive does not say. */
export function publicAddress(
  settings: { readonly address?: string | undefined },
  url: string,
): string | undefined {
  return settings.address === undefined
    ? undefined
    : new URL(url, settings.address.replace(/\/*$/, '/')).href;
}

/** The link for a contact that is an address on the web or of a mailbox; nothing for any other text. */
export function linkToContact(contact: string): string | undefined {
  if (/^https?:\/\/\S+$/.test(contact)) return contact;
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact) ? `mailto:${contact}` : undefined;
}
