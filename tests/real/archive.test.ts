import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  chmodSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { EntryMatter } from '../../src/model/index.ts';
import type { Archive } from '../../src/archive/index.ts';
import { checkArchive } from '../../scripts/steps/check.ts';
import { projectDir } from '../../scripts/steps/command.ts';
import { normalizeArchive } from '../../scripts/steps/normalize.ts';

/** Five real articles, where they are at hand; what is known of them stands below: facts, no text. */
const SHARED = join(projectDir, '../shared/archive');
const skip = existsSync(join(SHARED, 'sources'))
  ? {}
  : { skip: 'the real articles are not at hand (../shared/archive)' };

interface Expected {
  file: RegExp;
  title: string | undefined;
  outlet: string | undefined;
  published: string;
  place: string | undefined;
  contributors: string[];
  /** Class of each line that is not body. */
  setAside: Record<number, string>;
  lines: number;
  subtitle?: string;
  credits: (string | undefined)[];
}

const ARTICLES: Expected[] = [
  {
    file: /^000_/,
    title: 'Top U.S., Russian diplomats trade blame in talks over Ukraine',
    outlet: 'The Washington Post',
    published: '2021-12-02',
    place: 'STOCKHOLM',
    contributors: ['Khurshudyan, Moscow', 'Michael Birnbaum, Washington'],
    setAside: {
      1: 'masthead',
      3: 'title',
      5: 'caption',
      6: 'interface',
      14: 'teaser',
      36: 'teaser',
      62: 'contributors',
    },
    lines: 32,
    credits: ['Jonathan Nackstrand/Pool/Reuters'],
  },
  {
    file: /^001_/,
    title: undefined,
    outlet: undefined,
    published: '2022-01-21',
    place: 'WASHINGTON',
    contributors: [],
    setAside: {},
    lines: 24,
    credits: [],
  },
  {
    file: /^002_/,
    title: 'Blinken and Russian foreign minister meet at ‘critical moment’ over Ukraine',
    outlet: undefined,
    published: '2022-01-21',
    place: undefined,
    contributors: [],
    setAside: {
      1: 'title',
      3: 'caption',
      4: 'caption',
      5: 'credit',
      6: 'interface',
      21: 'teaser',
      23: 'teaser',
      34: 'teaser',
      36: 'teaser',
      54: 'teaser',
      56: 'teaser',
    },
    lines: 33,
    credits: ['Martial Trezzini / Keystone'],
  },
  {
    file: /^003_/,
    title: 'Ahead of talks, U.S. again warns Putin of ‘massive consequences’ if Russia invades Ukraine',
    subtitle:
      'Secretary of State Antony Blinken said this week’s meetings in Europe will test whether Vladimir Putin is willing to resolve the crisis diplomatically',
    outlet: 'The Washington Post',
    published: '2022-01-09',
    place: undefined,
    contributors: ['Robyn Dixon', 'Paul Sonne', 'John Hudson', 'Ellen Nakashima'],
    setAside: {
      1: 'masthead',
      3: 'title',
      5: 'subtitle',
      7: 'caption',
      8: 'interface',
      20: 'teaser',
      32: 'caption',
      42: 'teaser',
      50: 'contributors',
      52: 'links',
      54: 'links',
      56: 'links',
      58: 'links',
    },
    lines: 30,
    credits: ['JM Rieger/The Washington Post', 'Jason Aldag/The Washington Post'],
  },
  {
    file: /^004_/,
    title: 'U.S. and Russia Take More Measured Stance in Ukraine Talks',
    outlet: undefined,
    published: '2022-01-21',
    place: 'GENEVA',
    contributors: ['Michael Schwirtz, Kyiv', 'Steven Erlanger, Brussels', 'Rick Gladstone, New York'],
    setAside: { 1: 'title', 64: 'contributors', 68: 'republisher', 70: 'comments', 72: 'comments' },
    lines: 35,
    credits: [],
  },
];

/** Day or days, place, who took part, how many of the five articles tell of it. */
const EVENTS = [
  '2021-12-01, Riga, NATO, 1',
  '2021-12-02, Stockholm, antony-blinken + dmytro-kuleba, 1',
  '2021-12-02, Stockholm, antony-blinken + sergei-lavrov, 1',
  '2021-12-02, Stockholm, OSCE, 1',
  '2021-12-30, -, joe-biden + vladimir-putin, 2',
  '2022-01-10, Geneva, Russia + United States, planned, 1',
  '2022-01-12, Brussels, NATO-Russia Council, planned, 1',
  '2022-01-13, Vienna, OSCE, planned, 1',
  '2022-01-17/2022-01-21, Berlin, antony-blinken + France + Germany + United Kingdom, 1',
  '2022-01-17/2022-01-21, Kyiv, antony-blinken + Ukraine’s president, 1',
  '2022-01-20, -, United States, 1',
  '2022-01-21, Geneva, antony-blinken + sergei-lavrov, 3',
  '2022-01-22/2022-01-23, Camp David, joe-biden, planned, 1',
];

describe('the five real articles, without catalogue and records', skip, () => {
  let dir: string;
  let archive: Archive;

  before(() => {
    dir = mkdtempSync(join(tmpdir(), 'chancery-real-'));
    cpSync(SHARED, dir, { recursive: true });
    chmodSync(dir, 0o755);
    chmodSync(join(dir, 'sources'), 0o755);
    normalizeArchive(dir);
    archive = checkArchive(dir).archive;
  });
  after(() => rmSync(dir, { recursive: true, force: true }));

  const find = (file: RegExp) => archive.articles.find(({ matter }) => file.test(matter.source!.file))!;

  for (const expected of ARTICLES) {
    test(`the fields of ${expected.file.source.slice(1, 4)} are right`, () => {
      const { matter } = find(expected.file);
      if (expected.title === undefined) assert.equal(matter.titleSupplied, true);
      else assert.deepEqual([matter.title, matter.titleSupplied], [expected.title, false]);
      assert.equal(matter.subtitle, expected.subtitle);
      assert.equal(matter.outlet, expected.outlet);
      assert.equal(matter.published, expected.published);
      assert.equal(matter.dateline?.place, expected.place);
      assert.deepEqual(
        matter.contributors.map(({ name, place }) => (place ? `${name}, ${place}` : name)),
        expected.contributors,
      );
      assert.deepEqual(
        matter.captions.map(({ credit }) => credit),
        expected.credits,
      );
      assert.ok(
        matter.evidence.some(({ field, note }) => field === 'published' && note.length > 20),
        'the date has its evidence',
      );
    });

    test(`every line of ${expected.file.source.slice(1, 4)} has its class, and the body is in order`, () => {
      const { matter, blocks } = find(expected.file);
      const classes = classesByLine(matter);
      const source = readFileSync(join(dir, 'sources', matter.source!.file), 'utf8').split('\n');
      const filled = source.flatMap((line, i) => (line.trim() ? [i + 1] : []));
      assert.equal(filled.length, expected.lines);
      assert.deepEqual(
        filled.map((line) => [line, classes.get(line)]),
        filled.map((line) => [line, expected.setAside[line] ?? 'body']),
      );
      const body = filled
        .filter((line) => expected.setAside[line] === undefined)
        .map((line) => source[line - 1]!.trim());
      assert.deepEqual(
        blocks.map(({ text }) => text),
        body,
      );
    });
  }

  test('every event of the five has its day, place and participants, and nothing else is one', () => {
    const told = archive.events.map(({ record, people, articles }) => {
      const { date, place = '-', unnamed, organizations, planned } = record;
      const parties = [...people.map(({ id }) => id), ...unnamed, ...organizations].join(' + ');
      return [date, place, parties, ...(planned ? ['planned'] : []), articles.length].join(', ');
    });
    assert.deepEqual(told, EVENTS);
  });

  test('what several of the five report of one utterance is laid side by side', () => {
    assert.deepEqual(
      archive.collations.map(({ person, versions }) => `${person?.id}, ${versions.length}`).sort(),
      ['antony-blinken, 2', 'antony-blinken, 2', 'joe-biden, 2', 'sergei-lavrov, 2', 'sergei-lavrov, 2'],
    );
  });

  test('a second run changes no byte', () => {
    const before = readFolder(join(dir, 'articles'));
    const { planned } = normalizeArchive(dir);
    assert.deepEqual(
      planned.map(({ status }) => status),
      planned.map(() => 'unchanged'),
    );
    assert.deepEqual(readFolder(join(dir, 'articles')), before);
  });

  test('the checker finds no error', () => {
    assert.deepEqual(
      checkArchive(dir).problems.filter(({ severity }) => severity === 'error'),
      [],
    );
  });
});

const site = process.env['CHANCERY_REAL_SITE'];
test(
  'the built site accounts for every line of the five files',
  site ? {} : { skip: 'no built site of the real articles was named (CHANCERY_REAL_SITE)' },
  () => {
    const ledger = JSON.parse(readFileSync(join(site!, 'data/ledger.json'), 'utf8')) as {
      file: string;
      line: number;
    }[];
    const found = new Set(ledger.map(({ file, line }) => `${file}:${line}`));
    const all = readdirSync(join(SHARED, 'sources')).flatMap((file) =>
      readFileSync(join(SHARED, 'sources', file), 'utf8')
        .split('\n')
        .flatMap((line, i) => (line.trim() ? [`${file}:${i + 1}`] : [])),
    );
    assert.deepEqual([...found].sort(), all.sort());
    assert.equal(ledger.length, all.length);
    for (const page of [
      'index.html',
      'timeline.html',
      'quotations.html',
      'search.html',
      'about.html',
      '404.html',
      'pagefind/pagefind.js',
    ]) {
      assert.ok(statSync(join(site!, page)).size > 0, page);
    }
  },
);

function classesByLine(matter: EntryMatter): Map<number, string> {
  const classes = new Map<number, string>();
  for (const { class: name, lines } of matter.ledger) {
    for (const part of lines.split(',')) {
      const [from, to = from] = part.split('-').map(Number);
      for (let line = from!; line <= to!; line++) classes.set(line, name);
    }
  }
  return classes;
}

function readFolder(dir: string): [string, string][] {
  return readdirSync(dir)
    .sort()
    .map((name) => [name, readFileSync(join(dir, name), 'utf8')]);
}
