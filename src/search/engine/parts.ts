/** Brings a part of the index by its name. Rejects, naming the file, when it does not come. */
export type LoadPart = (name: string) => Promise<unknown>;

/** Where a part lies, relative to the site's root. */
export function pathOfPart(name: string, folder: string | undefined): string {
  return `search/${folder === undefined ? '' : `${folder}/`}${name}.js`;
}

/** Remembers parts that have come; those that failed are asked for again. */
export function rememberParts(load: LoadPart): LoadPart {
  const parts = new Map<string, Promise<unknown>>();
  return (name) => {
    const known = parts.get(name);
    if (known) return known;
    const coming = load(name);
    parts.set(name, coming);
    coming.catch(() => parts.delete(name));
    return coming;
  };
}
