import { unified } from '@astrojs/markdown-remark';
import remarkDirective from 'remark-directive';
import { rehypeMentions } from './rehype-mentions.ts';
import { rehypePassages } from './rehype-passages.ts';
import { remarkQuotations } from './remark-quotations.ts';

/**
 * How the bodies of entries become HTML. Nothing rewrites the words: no smart punctuation, no extensions that
 * read links or tables into them, no HTML.
 *
 * Mentions come before passages, since they count characters from the start of the text.
 */
export const bodyProcessor = unified({
  remarkPlugins: [remarkDirective, remarkQuotations],
  rehypePlugins: [rehypeMentions, rehypePassages],
  remarkRehype: { allowDangerousHtml: false },
  gfm: false,
  smartypants: false,
});
