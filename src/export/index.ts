// What the archive gives out besides pages: data with its schemas, citations, a feed and a map of the site.
export { printBibtex } from './bibtex.ts';
export { CITATION_FORMATS, citationFiles, citationUrl } from './citation-files.ts';
export { cite, citeRuns, type CitationRun } from './cite.ts';
export { exportData, type DataFileName, type ExportedData } from './data.ts';
export { dataFiles } from './data-files.ts';
export { feedFiles } from './feed.ts';
export { listLines } from './lines.ts';
export { printReportTitle } from './reference.ts';
export { redirectFiles } from './redirects.ts';
export { printRis } from './ris.ts';
