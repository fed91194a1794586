import assert from 'node:assert/strict';
import test from 'node:test';
import { formatProblem, parseEntry } from '../../src/model/index.ts';
import { planEntries, type ExistingEntry, type PlannedEntry } from '../../src/normalize/index.ts';
import { quotationIds } from '../../src/quotes/index.ts';

const HEAD =
  'Harbour freezes over\n\nOSLO, March 4, 2031 — The harbour froze on Tuesday, the harbour master said.\n\n';
const OLD = '“We dont fear the ice on the quay,” Ida Holm said.\n';
const NEW = '“We don’t fear the ice on the quay,” Ida Holm said.\n';
const id = (words: string, article: string) => quotationIds(article, [words])[0]!;

function plan(text: string, existing: readonly ExistingEntry[] = [], replace: string[] = []): PlannedEntry {
  const sources = [{ file: 'ice.txt', bytes: Buffer.from(HEAD + text) }];
  return planEntries(sources, { catalogue: [], existing, replace, show: (file) => `sources/${file}` })[0]!;
}

/** The planned entry as it lies in the archive, perhaps edited. */
function store({ id: name, text, entry }: PlannedEntry, edit = (written: string) => written): ExistingEntry {
  const { file, sha256 } = entry!.matter.source!;
  const edited = edit(text!);
  return {
    id: name!,
    file: `articles/${name!}.md`,
    text: edited,
    source: { file, sha256 },
    isEdited: edited !== text,
  };
}

const aliases = ({ text }: PlannedEntry) =>
  parseEntry(text!, '').entry!.blocks.flatMap(({ quotations }) =>
    quotations.map(({ attributes }) => attributes.was),
  );

test('a source whose words were mended gives an entry with the old ids as aliases, for good', () => {
  const first = plan(OLD);
  const second = plan(NEW, [store(first)]);
  assert.equal(second.status, 'renewed');
  assert.deepEqual(aliases(second), [id('We dont fear the ice on the quay', first.id!)]);
  const third = plan(NEW, [store(second)]);
  assert.equal(third.status, 'unchanged');
  assert.equal(third.text, second.text);
});

test('an entry edited by hand is left alone; words corrected in it are noted with the id to write', () => {
  const first = plan(OLD);
  const edited = store(first, (text) => text.replace('We dont', 'We don’t'));
  const second = plan(OLD, [edited]);
  assert.equal(second.status, 'edited');
  const [old, now] = ['We dont', 'We don’t'].map((words) =>
    id(`${words} fear the ice on the quay`, first.id!),
  );
  assert.deepEqual(second.problems.map(formatProblem), [
    [
      `articles/${first.id!}.md:${first.text!.split('\n').findIndex((line) => line.startsWith(':quote')) + 1}:1  note  quote was: its words are not those of the source, and an address made from those leads nowhere`,
      `  got   “We don’t fear the ice on the quay,”, now ${now!}`,
      '  want  the ids that it had, so that old links still lead to it',
      `  fix   add was="${old!}" to its braces`,
      '  rule  quotation/was',
    ].join('\n'),
  ]);
  const aliased = store(first, (text) =>
    text.replace('We dont', 'We don’t').replace('by=', `was="${old!}" by=`),
  );
  assert.deepEqual(plan(OLD, [aliased]).problems, []);
});

test('an edited entry that is replaced keeps the ids of its own wording', () => {
  const first = plan(OLD);
  const edited = store(first, (text) => text.replace('We dont fear', 'We do not fear'));
  const second = plan(NEW, [edited], ['ice.txt']);
  assert.deepEqual(aliases(second), [id('We do not fear the ice on the quay', first.id!)]);
});
