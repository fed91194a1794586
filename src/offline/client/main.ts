import { KeepPage } from './page.ts';

const script = document.currentScript;
if (!(script instanceof HTMLScriptElement)) throw new Error('the client is not run as a classic script');
new KeepPage(new URL('..', script.src));
