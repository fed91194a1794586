import type { Article } from '../../archive/index.ts';
import { printBlocks } from '../../model/index.ts';
import { noteBody, type FindReports } from './notes.ts';
import { bodyProcessor } from './processor.ts';

const renderer = bodyProcessor.createRenderer({ syntaxHighlight: false });

/**
 * Renders an article's text as HTML for the page at `page`.
 *
 * The text of its paragraphs and subheads is that of the article's blocks, to the letter: everything that is
 * added beside the words stands in attributes, or in a note below them.
 */
export async function renderBody(article: Article, page: string, findReports?: FindReports): Promise<string> {
  const { render } = await renderer;
  const { code } = await render(printBlocks(article.blocks), {
    frontmatter: { notes: noteBody(article, page, findReports) },
  });
  return code;
}
