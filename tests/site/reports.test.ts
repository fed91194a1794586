import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkArchive } from '../../src/archive/index.ts';
import { reportsUrl } from '../../src/site/reports.ts';
import { say, storeFixture } from './fixture.ts';

const said = '“Nobody leaves the table before there is a paper,”';
const ada = { by: 'ada-almgren', as: 'Almgren', cue: 'said' };

/** The archive with one sentence in two reports, of which an event has both, or neither. */
function linkTwice(isEvent: boolean) {
  const stored = storeFixture();
  const entries = stored.entries.map((entry) =>
    entry.id === '2031-03-15-harbour-courier-second-day'
      ? { ...entry, blocks: [say('Almgren said on Friday: ', [said, ada], ' Nothing more.')] }
      : entry,
  );
  return linkArchive({ ...stored, entries, events: isEvent ? stored.events : [] });
}

test('other reports of an utterance are on the page of their event', () => {
  const archive = linkTwice(true);
  const url = reportsUrl(archive, archive.quotations[0]!);
  assert.match(url!, /^events\/2031-03-14-lisbon\.html#\S+$/);
});

test('without an event they are where the first of them prints it', () => {
  const archive = linkTwice(false);
  const second = archive.articles.find(({ id }) => id === '2031-03-15-harbour-courier-second-day')!;
  assert.equal(reportsUrl(archive, archive.quotations[0]!), second.quotations[0]!.url);
});

test('what one article alone reports has no other reports', () => {
  const archive = linkTwice(true);
  assert.equal(
    reportsUrl(
      archive,
      archive.quotations.find(({ text }) => text === 'a map without a river')!,
    ),
    undefined,
  );
});
