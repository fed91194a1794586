import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkArchive } from '../../src/archive/index.ts';
import { redirectFiles } from '../../src/export/index.ts';
import { person } from '../../src/model/index.ts';
import { storeFixture } from '../site/fixture.ts';

test('the address of a merged record leads to the one that took it in, through others and whatever its name holds', () => {
  const store = (id: string, record: object) => ({
    id,
    file: `people/${id}.yaml`,
    record: person.parse({ name: id, ...record }),
  });
  const stored = storeFixture();
  const archive = linkArchive({
    ...stored,
    people: [
      ...stored.people,
      store('ann', { status: 'merged', mergedInto: 'anna' }),
      store('anna', { status: 'merged', mergedInto: 'annie' }),
      store('annie', { name: 'Annie <b>"Roe"</b>' }),
      store('lost', { status: 'merged', mergedInto: 'nobody' }),
    ],
  });
  const files = [...redirectFiles(archive)];
  assert.deepEqual(
    files.map(([path]) => path),
    ['people/ann.html', 'people/anna.html'],
  );
  const [, text] = files[0]!;
  assert.match(text, /<meta http-equiv="refresh" content="0; url=\.\.\/people\/annie\.html">/);
  assert.match(text, /<link rel="canonical" href="\.\.\/people\/annie\.html">/);
  assert.match(text, /<a href="\.\.\/people\/annie\.html">Annie &lt;b&gt;&quot;Roe&quot;&lt;\/b&gt;<\/a>/);
});
