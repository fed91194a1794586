/** What a page names that comes with it. */
export interface PageParts {
  /** Stylesheets and scripts, as the page writes their addresses. */
  readonly stylesheets: readonly string[];
  readonly scripts: readonly string[];
  /** Scripts that stand in the page itself. */
  readonly inline: string;
}

/** A tag, with what its attributes hold between quotation marks. */
const TAG = /<[a-z!/][^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*>/gi;

/** The page with `<` written as a reference in the values of attributes: an article's words may stand there, tags and all. */
export function quietValues(html: string): string {
  return html.replace(TAG, (tag) => `<${tag.slice(1).replaceAll('<', '&lt;')}`);
}

/** Finds a page's stylesheets and scripts. */
export function listParts(html: string): PageParts {
  const hrefOf = (tag: string) => /\s(?:href|src)="([^"]*)"/.exec(tag)?.[1] ?? '';
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)].filter(
    ([, attributes]) => !/\stype="(?!module|text\/javascript)/.test(attributes!),
  );
  return {
    stylesheets: [...html.matchAll(/<link\b[^>]*\srel="stylesheet"[^>]*>/gi)].map(([tag]) => hrefOf(tag)),
    scripts: scripts.map(([, attributes]) => hrefOf(attributes!)).filter((src) => src !== ''),
    inline: scripts.map(([, , code]) => code!).join('\n'),
  };
}

/**
 * The page without the article's own words, which may be any number: its text and captions, the lines of the source
 * that were set aside, and the note on each quotation.
 */
export function withoutText(html: string): string {
  return OWN_WORDS.reduce(cutElement, html);
}

/** Starts of the elements that hold an article's own words; the name of the element is the first group. */
const OWN_WORDS: readonly RegExp[] = [
  /<(\w+)\b[^>]*\s(?:data-pagefind-body|class="(?:[^"]* )?text(?: [^"]*)?")[^>]*>/,
  /<(ul) class="captions">/,
  /<(div) class="set-aside">/,
  /<(details) class="who-speaks">/,
];

/** Leaves out what is in the first element whose start is of a form; its name is the first group. */
function cutElement(html: string, startTag: RegExp): string {
  const start = startTag.exec(html);
  if (!start) return html;
  const from = start.index + start[0].length;
  const tags = new RegExp(`<(/?)${start[1]}\\b[^>]*>`, 'g');
  tags.lastIndex = from;
  let depth = 1;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] === '' ? 1 : -1;
    if (depth === 0) return html.slice(0, from) + html.slice(tag.index);
  }
  return html;
}
