import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser that is there: the one named by `CHANCERY_BROWSER`, or the first found in the usual places. */
export function findBrowser(): string | undefined {
  return [process.env['CHANCERY_BROWSER'], ...PLACES].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
}

/** Options for a test that needs a browser: skipped with its reason where there is none. */
export const needsBrowser: { skip?: string } = findBrowser()
  ? {}
  : { skip: 'no browser found: install Chromium, Chrome or Edge, or name one in CHANCERY_BROWSER' };

/** Starts the browser without any request of its own to the network. */
export function launch(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: findBrowser()!,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(isRoot ? ['--no-sandbox'] : []),
    ],
  });
}
