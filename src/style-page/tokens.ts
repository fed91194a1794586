import css from '../styles/tokens.css?raw';

/** A custom property of the house with its value, one on paper and one at night where they differ. */
export interface Token {
  readonly name: string;
  readonly values: readonly string[];
}

/** The tokens whose names begin with `prefix`, in the order of `tokens.css`, as its first block sets them. */
export function listTokens(prefix: string): Token[] {
  const block = css.slice(0, css.indexOf(':root[data-theme'));
  return [...block.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)]
    .filter(([, name]) => name!.startsWith(prefix))
    .map(([, name, value]) => {
      const pair = /^light-dark\((.+), (.+)\)$/.exec(value!);
      return { name: name!, values: pair ? pair.slice(1) : [value!.replace(/\s+/g, ' ')] };
    });
}
