/** What an address means to a host of plain files: a file to give, or the address with its slash. */
export type Found = { readonly file: string } | { readonly folder: string };

/**
 * Finds the file that an address below the site's root means, as hosts do: with or without `.html`, a folder by its
 * `index.html`.
 *
 * @param has tells whether the site has a file of that path.
 * @param address from the root, as it stands in an address (percent signs and all), without query and hash.
 * @returns `folder` where the address lacks its final slash: links on that page would go astray.
 * @example findFile(has, 'people/') // { file: 'people/index.html' }
 */
export function findFile(has: (path: string) => boolean, address: string): Found | undefined {
  const path = decode(address);
  if (path === undefined) return undefined;
  if (path === '' || path.endsWith('/'))
    return has(`${path}index.html`) ? { file: `${path}index.html` } : undefined;
  if (has(path)) return { file: path };
  if (has(`${path}.html`)) return { file: `${path}.html` };
  return has(`${path}/index.html`) ? { folder: `${path}/` } : undefined;
}

/** The address of a file, from the site's root. */
export function addressOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function decode(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}
