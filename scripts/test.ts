import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { findBrowser } from '../tests/browser/browser.ts';
import { installBrowser } from './steps/browser.ts';
import { projectDir } from './steps/command.ts';

/** Runs the whole suite, or the files named: first what is quick to fail, then the tests. */
const named = process.argv.slice(2);
if (!findBrowser()) installBrowser();
if (!findBrowser())
  console.log(
    'No browser found: browser tests are skipped. Install Chromium, Chrome or Edge, or name one in CHANCERY_BROWSER.\n',
  );

const files = named.length > 0 ? named : globSync('tests/**/*.test.ts', { cwd: projectDir }).sort();
const { status } = spawnSync(
  process.execPath,
  [
    '--test',
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
    '--test-reporter=./scripts/steps/test-summary.ts',
    '--test-reporter-destination=stdout',
    ...files,
  ],
  {
    cwd: projectDir,
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
