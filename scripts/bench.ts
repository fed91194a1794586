import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from './steps/command.ts';

/** Every figure that the README and the notes state, one bench after another. Corpora that are not at hand are named and left out. */
const CORPUS = join(projectDir, '../shared/bench/quotes');
const BENCHES: [string, string[]][] = [
  ['bench-scale.ts', []],
  ['bench-search.ts', []],
  ['bench-quotations.ts', ['--gold', join(CORPUS, 'dev.gold.jsonl')]],
  ['bench-normalize.ts', []],
  ['bench-people.ts', []],
];

/** They need no corpus. */
const INVENTED = new Set(['bench-scale.ts', 'bench-search.ts']);

for (const [file, args] of BENCHES) {
  if (!INVENTED.has(file) && !existsSync(CORPUS)) {
    console.log(`\n${file}: left out, its corpus is not at hand (../shared/bench/quotes)`);
    continue;
  }
  console.log(`\n${file}`);
  const { status } = spawnSync(process.execPath, [join(projectDir, 'scripts', file), ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
