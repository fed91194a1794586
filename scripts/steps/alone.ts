import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { lock, type LockOptions } from 'proper-lockfile';
import { projectDir } from './command.ts';

/** A holder that has not been heard of for so long is dead, ms. */
const STALE = 120_000;

/** Asks again every fifth of a second, for as long as it takes. */
const PATIENT = { forever: true, factor: 1, minTimeout: 200, maxTimeout: 200 };

/** A machine that slept looks dead to others: the work that it was at is still good, and goes on. */
const goOn = () => {};

/**
 * Does a piece of work while no other process of this project does: Astro's builds of one project write to one folder.
 * Says so when it has to wait.
 */
export async function alone<T>(work: () => Promise<T>): Promise<T> {
  const shared = join(projectDir, '.astro');
  mkdirSync(shared, { recursive: true });
  const take = (retries: LockOptions['retries']) =>
    lock(shared, { stale: STALE, update: STALE / 8, retries: retries!, onCompromised: goOn });
  const release = await take(0).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ELOCKED') throw error;
    console.error('another build of this project is running; waiting for it to end');
    return take(PATIENT);
  });
  try {
    return await work();
  } finally {
    await release();
  }
}
