import { SearchPage } from './page.ts';

const script = document.currentScript;
if (!(script instanceof HTMLScriptElement))
  throw new Error('the search client is not run as a classic script');
new SearchPage(new URL('..', script.src));
