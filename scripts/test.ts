import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../tests/browser/browser.ts';
import { installBrowser } from './steps/browser.ts';
import { projectDir } from './steps/command.ts';

/** Runs the whole suite, or the test files and folders named. */
const named = process.argv.slice(2);
if (!findBrowser()) installBrowser();

const files = (named.length > 0 ? named : ['tests']).flatMap((path) => {
  const isFolder = statSync(join(projectDir, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder ? globSync(`${path.replace(/\/$/, '')}/**/*.test.ts`, { cwd: projectDir }).sort() : [path];
});
const reporter = ['--test-reporter=./scripts/steps/test-summary.ts', '--test-reporter-destination=stdout'];
/** Where test files of this run share what takes long to make. */
const run = mkdtempSync(join(tmpdir(), 'chancery-tests-'));
const { status } = spawnSync(
  process.execPath,
  [
    '--import=./tests/setup.ts',
    '--test',
    `--test-concurrency=${availableParallelism() + 1}`,
    ...reporter,
    ...files,
  ],
  {
    cwd: projectDir,
    stdio: 'inherit',
    env: { ...process.env, CHANCERY_TEST_RUN: run },
  },
);
rmSync(run, { recursive: true, force: true });
process.exitCode = status ?? 1;
