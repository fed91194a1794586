import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SAVE_FORMATS, type SaveFormat } from '../../../src/search/engine/save.ts';
import { makeArchive } from '../../export/fixture.ts';
import { madeArchive } from '../made-archive.ts';
import { openEngine, stateOf } from '../open-engine.ts';

const ROOT = 'https://papers.example/strait/';

const save = (q: string, format: SaveFormat) =>
  openEngine(makeArchive()).engine.save(stateOf(q), format, ROOT);

test('a table has a row a result, with whole addresses', async () => {
  const rows = (await save('bluff', 'csv')).split('\r\n');
  assert.equal(rows[0], '\ufeffid,url,text,kind,speaker,office,confidence,day,outlet,events,article,title');
  assert.match(
    rows[1]!,
    /^q-[^,]+,https:\/\/papers\.example\/strait\/articles\/2031-03-14-gazette-envoys\.html#q-[^,]+,sheer bluff,fragment,a harbour official,,[a-z]*,2031-03-14,The Harbour Gazette,Meeting in Lindholm,/,
  );
  assert.equal(rows.length, 3);
});

test('what a spreadsheet would run is made harmless, and marks are doubled', async () => {
  const archive = madeArchive([
    { quotations: [{ text: '=1+1' }, { text: '+peace' }, { text: ' @now' }, { text: 'a "b", c\nd' }] },
  ]);
  const { engine } = openEngine(archive);
  const csv = await engine.save(stateOf('', '?kind=fragment&kind=full&order=date'), 'csv', ROOT);
  for (const cell of [`,'=1+1,`, `,'+peace,`, `,' @now,`, ',"a ""b"", c\nd",'])
    assert.ok(csv.includes(cell), cell);
});

test('data has the same fields', async () => {
  const [record] = JSON.parse(await save('bluff', 'json'));
  assert.equal(record.speaker, 'a harbour official');
  assert.equal(record.office, null);
  assert.deepEqual(record.events, ['Meeting in Lindholm']);
});

test('citations name the words, the speaker and the report', async () => {
  const text = await save('maps', 'txt');
  assert.match(text, /^“We didn’t come here .* \(Ilse Brandt, 2031-03-14\)\. Ines van der Meer/);
  assert.match(text, /articles\/2031-03-14-gazette-envoys\.html#q-/);
});

test('each article is one record, with what was found in it', async () => {
  const ris = await save('', 'ris');
  assert.equal(ris, await save('', 'ris'));
  const open = await save('"stays open"', 'ris');
  assert.equal(open.match(/^TY {2}- /gm)!.length, 2);
  assert.match(
    open,
    /N1 {2}- “The strait stays open…” \(Ilse Brandt, speaker not certain, 2031-03-13\)\. https:.*\r\nER {2}- \r\n/,
  );
  const bibtex = await save('"stays open"', 'bib');
  assert.equal(bibtex.match(/^@/gm)!.length, 2);
  assert.match(
    bibtex,
    /annote = \{“The strait stays open…” \(Ilse Brandt, speaker not certain, 2031-03-13\)\. https:.*\},\n\}\n/,
  );
});

test('nothing found is a file without records', async () => {
  for (const format of SAVE_FORMATS) assert.ok((await save('xyzzy ', format)).length < 100);
});
