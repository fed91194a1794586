import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkArchive } from '../../src/archive/index.ts';
import { entryMatter } from '../../src/model/index.ts';
import { printCollations } from '../../src/site/collation.ts';
import { say, storeFixture } from './fixture.ts';

const REPORTS = 15;

/** An archive in which fifteen outlets report one sentence on one event. */
function reportOften() {
  const stored = storeFixture();
  const by = { by: 'ada-almgren', as: 'Almgren', cue: 'said' };
  const entries = Array.from({ length: REPORTS }, (_, i) => ({
    id: `2031-03-14-often-${String(i).padStart(2, '0')}`,
    file: `articles/often-${i}.md`,
    isEdited: false,
    matter: entryMatter.parse({ title: `Report ${i}`, outlet: `Paper ${i}`, published: '2031-03-14' }),
    blocks: [
      say(['“Nobody in this hall has asked for the bridge to be closed in winter,”', by], ' Almgren said.'),
    ],
  }));
  const events = stored.events.map((event) => ({
    ...event,
    record: { ...event.record, articles: entries.map(({ id }) => id) },
  }));
  return linkArchive({ ...stored, entries, events });
}

test('words that very many reports have are laid side by side a dozen times, and the others counted', () => {
  const archive = reportOften();
  const event = archive.events.find(({ id }) => id === '2031-03-14-lisbon')!;
  const [collation] = printCollations(archive, event);
  assert.equal(collation!.witnesses.length, 12);
  assert.equal(collation!.more, REPORTS - 12);
});
