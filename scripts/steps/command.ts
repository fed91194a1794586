import { existsSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';

/** The project's folder. */
export const projectDir = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** Where the user stood when they typed the command; npm moves to the project's folder. */
const userDir = process.env['INIT_CWD'] ?? process.cwd();

/** A mistake in how a command was called. Its message is for the user. */
export class UsageError extends Error {}

/** A path as the user typed it, made absolute. */
export function userPath(path: string): string {
  return isAbsolute(path) ? path : resolve(userDir, path);
}

/** A command of the project with the options that all commands share. */
export function makeCommand(name: string, description: string): Command {
  return new Command(`npm run ${name} --`)
    .description(description)
    .option('--archive <folder>', 'the archive', join(projectDir, 'content'))
    .helpOption('--help', 'show this help')
    .showHelpAfterError('(--help lists the options)')
    .configureHelp({ showGlobalOptions: true });
}

/**
 * The archive that `--archive` names.
 *
 * @throws UsageError when there is no such folder.
 */
export function findArchive(option: string): string {
  const dir = userPath(option);
  if (!existsSync(dir))
    throw new UsageError(
      `there is no folder ${option}\n  want  a folder with sources/, or with article files`,
    );
  if (!statSync(dir).isDirectory())
    throw new UsageError(
      `${option} is a file\n  want  the folder that holds it: --archive ${resolve(dir, '..')}`,
    );
  return dir;
}

/** Runs a command: a usage error is printed in its own words, anything else with its trace; both exit 1. */
export async function runCommand(run: () => Promise<boolean> | boolean): Promise<void> {
  try {
    if (!(await run())) process.exitCode = 1;
  } catch (error) {
    if (error instanceof UsageError) console.error(`error  ${error.message}`);
    else console.error(error);
    process.exitCode = 1;
  }
}
