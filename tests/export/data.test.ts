import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { dataFiles, exportData } from '../../src/export/index.ts';
import { DATA_FILES } from '../../src/model/index.ts';
import { makeArchive, WITHHELD } from './fixture.ts';

test('every file is there with its schema, and valid against it', () => {
  const files = dataFiles(makeArchive());
  const names = Object.keys(DATA_FILES);
  assert.deepEqual(
    [...files.keys()],
    names.flatMap((name) => [`data/${name}.json`, `data/${name}.schema.json`, `data/${name}.csv`]),
  );
  for (const name of names) {
    const schema = JSON.parse(files.get(`data/${name}.schema.json`)!);
    const records = JSON.parse(files.get(`data/${name}.json`)!) as object[];
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
    assert.ok(validate(records), `${name}: ${JSON.stringify(validate.errors)}`);
    assert.equal(
      validate([{ ...records[0], url: 7, extra: 1 }]),
      false,
      `${name} accepts what it should not`,
    );
  }
});

test('every schema names its draft, and describes the file and each of its fields', () => {
  for (const [path, text] of dataFiles(makeArchive())) {
    if (!path.endsWith('.schema.json')) continue;
    const schema = JSON.parse(text);
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.ok(schema.title && schema.description, path);
    for (const [field, shape] of Object.entries<{ description?: string }>(schema.items.properties)) {
      assert.match(shape.description ?? '', /\w.*\.$/, `${path}: ${field}`);
    }
  }
});

test('an empty archive gives empty arrays', () => {
  const files = dataFiles(makeArchive({}, {}));
  assert.equal(files.get('data/articles.json'), '[]\n');
});

test('records stand one a line, and two runs give the same text', () => {
  const text = dataFiles(makeArchive()).get('data/articles.json')!;
  assert.equal(text.split('\n').length, 4 + 3);
  assert.equal(text, dataFiles(makeArchive()).get('data/articles.json'));
});

test('the order of entries on disk does not change a byte', () => {
  const entries = Object.entries({
    'b-b':
      '---\ntitle: B\npublished: 2031-01-02\nsource: {file: b, sha256: X, bytes: 1}\nledger: [{class: body, lines: "1"}]\n---\n\nKarel Dovik.\n',
    'a-a':
      '---\ntitle: A\npublished: 2031-01-02\nsource: {file: c, sha256: X, bytes: 1}\nledger: [{class: body, lines: "1"}]\n---\n\nIlse Brandt.\n',
  }).map(([id, text]): [string, string] => [id, text.replace('X', 'ab'.repeat(32))]);
  const there = dataFiles(makeArchive({}, Object.fromEntries(entries)));
  const back = dataFiles(makeArchive({}, Object.fromEntries(entries.reverse())));
  assert.deepEqual([...there], [...back]);
});

test('the ledger has one record a line of the source, ranges spelled out, by file and line', () => {
  const { ledger } = exportData(makeArchive());
  assert.deepEqual(
    ledger.map(({ file, line, class: kind }) => `${file}:${line} ${kind}`),
    [
      'a-tolls.txt:1 advertisement',
      'a-tolls.txt:2 body',
      'arvik.txt:1 body',
      'wire/strait.txt:1 masthead',
      'wire/strait.txt:2 title',
      'wire/strait.txt:3 title',
      'wire/strait.txt:5 body',
      'wire/strait.txt:6 caption',
      'wire/strait.txt:7 body',
      'wire/strait.txt:8 body',
      'wire/strait.txt:9 body',
      'wire/strait.txt:11 body',
    ],
  );
});

test('what is not known is null, and what was inferred says so', () => {
  const { articles, quotations } = exportData(makeArchive());
  const byId = new Map(articles.map((article) => [article.id, article]));
  const undated = byId.get('talks-end')!;
  assert.equal(undated.published, null);
  assert.equal(undated.publishedBasis, null);
  assert.equal(undated.outlet, null);
  assert.equal(undated.source, null);
  assert.equal(undated.titleSupplied, true);
  assert.equal(byId.get('2031-03-20-digest-arvik')!.publishedBasis, 'inferred');
  assert.equal(byId.get('2031-04-ledger-tolls')!.rights, '© Arvik Ledger');
  assert.equal(articles.at(-1)!.id, 'talks-end');
  assert.equal(quotations.find(({ article }) => article === 'talks-end')!.source, null);
});

test('a quotation carries its speaker, its evidence, and its line in the source', () => {
  const { quotations } = exportData(makeArchive());
  const [first, second, third] = quotations.filter(({ article }) => article.endsWith('envoys'));
  assert.deepEqual(first!.speaker, { id: 'ilse-brandt', name: 'Ilse Brandt', type: 'person' });
  assert.deepEqual(first!.source, { file: 'wire/strait.txt', line: 5 });
  assert.equal(second!.utterance, first!.utterance);
  assert.equal(second!.said, '2031-03-13');
  assert.equal(second!.confidence, 'probably');
  assert.equal(third!.speaker?.type, 'described');
  assert.equal(third!.speaker?.id, null);
  assert.equal(third!.kind, 'fragment');
  assert.equal(third!.text, 'sheer bluff');
});

test('no text of an article outside its quotations is given out', () => {
  const all = [...dataFiles(makeArchive()).values()].join('');
  assert.ok(!all.includes(WITHHELD.slice(0, 12)));
  assert.ok(!all.includes('Café owners'));
  assert.ok(!all.includes('Buy lamps'));
});
