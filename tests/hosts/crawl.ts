/** What a walk over a site found. */
export interface Walk {
  /** Addresses that were asked for, below the root, and what came. */
  readonly seen: ReadonlyMap<string, { readonly status: number; readonly type: string }>;
  /** Links that lead nowhere: page, link, what is wrong with it. */
  readonly broken: readonly string[];
}

const LINK = /\b(?:href|src|action)="([^"]*)"/g;
const ID = /\bid="([^"]+)"/g;

/** Walks all links of a site over HTTP from its start page, as a browser would: redirects change what is relative. */
export async function crawl(root: string): Promise<Walk> {
  const seen = new Map<string, { status: number; type: string; ids: Set<string> }>();
  const broken: string[] = [];
  const anchors: { from: string; to: string; id: string }[] = [];
  const queue = [{ from: '', to: root }];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { from, to } = next;
    if (seen.has(to)) continue;
    const response = await fetch(to);
    const type = response.headers.get('content-type') ?? '';
    const body = await response.text();
    const isPage = type.startsWith('text/html');
    const ids = new Set(isPage ? [...body.matchAll(ID)].map(([, id]) => id!) : []);
    seen.set(to, { status: response.status, type, ids });
    if (response.status !== 200) broken.push(`${from} → ${to}: ${response.status}`);
    else if (!response.url.startsWith(root)) broken.push(`${from} → ${to}: led to ${response.url}`);
    if (!isPage || response.status !== 200) continue;
    for (const [, link] of body.matchAll(LINK)) {
      const target = new URL(link!.replaceAll('&amp;', '&'), response.url);
      const id = decodeURIComponent(target.hash.slice(1));
      target.hash = '';
      if (!target.href.startsWith(new URL('/', root).href)) continue;
      queue.push({ from: response.url, to: target.href });
      if (id) anchors.push({ from: response.url, to: target.href, id });
    }
  }
  for (const { from, to, id } of anchors) {
    const page = seen.get(to);
    if (page?.status === 200 && !page.ids.has(id)) broken.push(`${from} → ${to}#${id}: no such place`);
  }
  return { seen, broken };
}
