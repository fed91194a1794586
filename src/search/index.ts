// Search: the index over articles (Pagefind), the index over quotations (our own), and the search page's client.
export { indexSite } from './article-index.ts';
export { buildSearchClient } from './client-bundle.ts';
export { writeQuotationIndex } from './quotation-index.ts';
