/** Links by which a page only points at an address; nothing is fetched for them. */
const POINTERS = new Set([
  'canonical',
  'alternate',
  'license',
  'author',
  'me',
  'prev',
  'next',
  'help',
  'external',
]);

const LOADING =
  /<(?:script|img|iframe|frame|source|video|audio|embed|track|input|object|image|use)\b[^>]*>/gi;
const LINKS = /<link\b[^>]*>/gi;
const ADDRESS = /\s(?:src|srcset|poster|data|href|xlink:href)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi;
const FOREIGN = /(?:^|[\s,])((?:https?:)?\/\/[^\s,]+)/i;

/** Addresses on other hosts that a browser would ask for because of a page; those it only points at are none. */
export function foreignRequests(html: string): string[] {
  const tags = [
    ...[...html.matchAll(LOADING)].map(([tag]) => tag),
    ...[...html.matchAll(LINKS)].map(([tag]) => tag).filter((tag) => !isPointer(tag)),
  ];
  const inTags = tags.flatMap((tag) =>
    [...tag.matchAll(ADDRESS)].flatMap(([, a, b, c]) => FOREIGN.exec(a ?? b ?? c ?? '')?.[1] ?? []),
  );
  const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map(([, css]) => css!);
  return [...inTags, ...styles.flatMap(foreignInStyles)];
}

/** Addresses on other hosts that a stylesheet asks for. */
export function foreignInStyles(css: string): string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const named = /(?:url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^"')\s]+)/gi;
  return [...plain.matchAll(named)].map(([, address]) => address!);
}

function isPointer(tag: string): boolean {
  const rel = /\srel\s*=\s*["']?([^"'>]+)/i.exec(tag)?.[1] ?? '';
  return rel.split(/\s+/).every((word) => POINTERS.has(word.toLowerCase()));
}
