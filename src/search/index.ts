// Search: the index over articles (Pagefind), the index over quotations (our own), and the search page's scripts.
export { indexArticles } from './build/article-index.ts';
export { buildSearchClient } from './build/client-bundle.ts';
export { writeQuotationIndex } from './build/quotation-index.ts';
export { printSearchWords, type SearchWords } from './words.ts';
