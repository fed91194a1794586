import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { styleText } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import { linkArchive, proposeNamed, readArchive } from '../../src/archive/index.ts';
import { AUTHORITY_KINDS, formsOf, type AuthorityKind } from '../../src/model/index.ts';
import {
  changeRecords,
  gatherRecordFiles,
  listProposals,
  type Action,
  type FileChange,
  type Proposal,
} from '../../src/records/index.ts';
import { counted } from './counted.ts';
import { writeRecordFiles } from './propose.ts';

/** What `npm run records` was told beside the action. */
export interface RecordsOptions {
  readonly kind?: AuthorityKind;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
}

const KINDS = Object.keys(AUTHORITY_KINDS) as AuthorityKind[];

/** The proposals of an archive, the weightiest first. */
export function readProposals(dir: string): Proposal[] {
  return listProposals(linkArchive(readArchive(dir)));
}

/** Shows what an action would change, asks, and writes it. @returns whether it was done, or only to be shown. */
export async function runAction(dir: string, action: Action, options: RecordsOptions): Promise<boolean> {
  const files = KINDS.flatMap((kind) => readRecordFiles(dir, kind));
  const archive = linkArchive(readArchive(dir));
  const records = gatherRecordFiles(files, listProposals(archive));
  const changes = changeRecords(records, action, options.kind, {
    articlesOf: (id) =>
      archive.people.find((person) => person.id === id)?.articles.map((one) => one.id) ?? [],
    proposeFrom: (articles, name) => proposeNamed(archive, articles, name),
  });
  if (changes.length === 0) {
    console.log('Nothing to change: the records are so already.');
    return true;
  }
  for (const change of changes) console.log(showChange(change));
  if (options.dryRun) return true;
  if (!options.yes && !(await confirm(`Write ${counted(changes.length, 'file')}?`))) {
    console.log('Nothing was written. --yes writes without asking.');
    return false;
  }
  writeRecordFiles(dir, changes);
  console.log(`${counted(changes.length, 'file')} written`);
  return true;
}

function readRecordFiles(dir: string, kind: AuthorityKind) {
  const folder = join(dir, kind);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('.'))
    .map((name) => ({
      kind,
      id: name.replace(/\.yaml$/, ''),
      text: readFileSync(join(folder, name), 'utf8'),
    }));
}

function showChange({ path, before, after }: FileChange): string {
  const patch = createTwoFilesPatch(before === undefined ? '/dev/null' : path, path, before ?? '', after);
  return patch
    .split('\n')
    .slice(1)
    .filter((line) => !line.startsWith('\\ No newline'))
    .map((line) => {
      if (/^\+(?!\+\+)/.test(line)) return styleText('green', line);
      return /^-(?!--)/.test(line) ? styleText('red', line) : line;
    })
    .join('\n');
}

async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(?:es)?$/i.test((await prompt.question(`${question} (y/N) `)).trim());
  } finally {
    prompt.close();
  }
}

/** Prints proposals with the sentences they rest on. */
export function printProposals(proposals: readonly Proposal[], limit: number): void {
  for (const { kind, id, record, weight, articles, sentences } of proposals.slice(0, limit)) {
    console.log(
      `${styleText('bold', `${kind}/${id}`)}  ${record.name}  (${counted(articles.length, 'article')}, weight ${weight})`,
    );
    const forms = formsOf(record);
    if (forms.length > 0) console.log(`  also    ${forms.join('; ')}`);
    if ('roles' in record)
      for (const { title, span, from, to } of record.roles) {
        const time =
          span ?? (from === undefined && to === undefined ? undefined : `${from ?? ''}/${to ?? ''}`);
        console.log(`  office  ${title}${time === undefined ? '' : `, ${time}`}`);
      }
    for (const { article, text } of sentences()) console.log(`  “${text}”  ${styleText('dim', article)}`);
  }
  const rest = proposals.length - limit;
  if (rest > 0) console.log(`and ${counted(rest, 'proposal')} more: --limit shows more of them`);
}
