import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normalizeSource, planEntries, proveLedger } from '../../src/normalize/index.ts';

const PARAGRAPHS = [
  'NORDHAVN — The ministers of Norland and Estmark met on Friday and agreed to reopen the crossing, officials said.',
  '“We have a timetable,” the Norland minister, Ada Brandt, told reporters — “a short one.”',
  'Estmark’s envoy, Piet Larsen, said that his government would study the text over the weekend.',
];
const TEXT = PARAGRAPHS.join('\n\n');
const HTML = `<!doctype html><html lang="en"><head><title>Ministers Agree on the Crossing</title></head>
<body><nav>Menu</nav><article><h1>Ministers Agree on the Crossing</h1>
${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}
</article></body></html>`;

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (file: string, bytes: Uint8Array) => {
  const { entry, problems } = normalizeSource({ file, bytes });
  if (entry) assert.deepEqual(proveLedger(bytes, entry, 'entry.md', file), []);
  return { entry, problems };
};
const bodyOf = (file: string, text: string) =>
  read(file, bytesOf(text)).entry?.blocks.map((block) => block.text);

/** Text in quoted-printable: every third character beyond ASCII sits at a soft line break. */
function quotedPrintable(text: string): string {
  const encoded = Array.from(bytesOf(text), (byte) =>
    byte === 10
      ? '\r\n'
      : byte > 126 || byte === 61
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
  );
  let width = 0;
  return encoded
    .map((piece) => {
      width = piece === '\r\n' ? 0 : width + piece.length;
      if (width <= 70) return piece;
      width = piece.length;
      return `=\r\n${piece}`;
    })
    .join('');
}
const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64').replace(/.{76}/g, '$&\r\n');
const mail = (headers: string, body: string) =>
  `From: Ada Roe <a@example.org>\r\nSubject: =?utf-8?Q?Ministers_Agree_=E2=80=93_at_?=\r\n =?utf-8?B?TGFzdA==?=\r\n${headers}\r\n\r\n${body}`;
const part = (type: string, encoding: string, body: string) =>
  `--b-1\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`;

test('a page under the name of a text is read as the page it is', () => {
  assert.deepEqual(bodyOf('a.txt', HTML), PARAGRAPHS);
  const piece = /<article>[^]*<\/article>/
    .exec(HTML)![0]
    .replace('<article>', '<div class="story">')
    .replace('</article>', '</div>');
  const { entry } = read('a.txt', bytesOf(piece));
  assert.deepEqual(
    [entry!.matter.title, ...entry!.blocks.map(({ text }) => text)],
    ['Ministers Agree on the Crossing', ...PARAGRAPHS],
  );
});

test('markup that a text talks about is its words', () => {
  const text = `<p> is a tag\n\n${TEXT}\n\nClose it with </p> and mind the </div> as well.`;
  assert.ok(bodyOf('a.txt', text)!.at(-1)!.includes('</div>'));
});

test('a mail is read in quoted-printable and in base64, with its subject', () => {
  for (const [encoding, body] of [
    ['quoted-printable', quotedPrintable(TEXT)],
    ['base64', base64(TEXT)],
    ['8bit', TEXT.replaceAll('\n', '\r\n')],
  ] as const) {
    const { entry } = read(
      'a.eml',
      bytesOf(
        mail(`Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}`, body),
      ),
    );
    assert.equal(entry!.matter.title, 'Ministers Agree – at Last');
    assert.equal(entry!.matter.published, undefined);
    assert.deepEqual(
      entry!.blocks.map(({ text }) => text),
      PARAGRAPHS,
    );
  }
});

test('the text of a mail keeps its own encoding, and the entry names it', () => {
  const latin = Buffer.from(
    'Café and fjord: the ministers met on Friday and agreed to meet again in a month.',
    'latin1',
  );
  const text = mail(
    'Content-Type: text/plain; charset="iso-8859-2"\r\nContent-Transfer-Encoding: base64',
    latin.toString('base64'),
  );
  const { entry } = read('a.eml', bytesOf(text));
  assert.equal(entry!.matter.source!.encoding, 'iso-8859-2');
  assert.ok(entry!.blocks[0]!.text.startsWith('Café'));
});

test('of a mail in two versions the plain one is read, unless it says nothing', () => {
  const two = (plain: string) =>
    mail(
      'MIME-Version: 1.0\r\nContent-Type: multipart/alternative;\r\n boundary="b-1"',
      `${part('text/plain', '8bit', plain)}${part('text/html; charset=utf-8', 'quoted-printable', quotedPrintable(HTML))}--b-1--\r\n`,
    );
  for (const plain of [TEXT, 'View this message in a browser.']) {
    const { entry, problems } = read('a.eml', bytesOf(two(plain)));
    assert.deepEqual(
      entry!.blocks.map(({ text }) => text),
      PARAGRAPHS,
    );
    assert.match(problems[0]!.message, plain === TEXT ? /text\/plain$/ : /text\/html$/);
  }
});

test('a page saved as a web archive is read with its address, and the lines are those of the file', () => {
  const text = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://courier.example/crossing\r\nSubject: Ministers\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="b-1"\r\n\r\n\r\n${part('text/html', 'quoted-printable', quotedPrintable(HTML))}${part('image/png', 'base64', 'AAAA')}--b-1--\r\n`;
  const { entry } = read('a.mht', bytesOf(text));
  assert.equal(entry!.matter.url, 'https://courier.example/crossing');
  assert.equal(entry!.matter.title, 'Ministers Agree on the Crossing');
  assert.deepEqual(
    entry!.blocks.map((block) => block.text),
    PARAGRAPHS,
  );
  const lines = text.split('\r\n');
  const title = entry!.matter.ledger.find(
    (item) => item.class === 'title' && item.text.startsWith('Ministers Agree'),
  )!;
  assert.match(lines[Number(title.lines.split('-')[0]) - 1]!, /<h1>Ministers/);
});

test('nothing of a mail’s text is lost, however it is encoded', () => {
  const lines = fc.array(
    fc.oneof(fc.constantFrom(...PARAGRAPHS, '', 'Share via'), fc.string({ unit: 'grapheme' })),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(lines, fc.constantFrom('quoted-printable', 'base64', '8bit'), (all, encoding) => {
      const text = all.join('\n');
      const body = encoding === 'base64' ? base64(text) : encoding === '8bit' ? text : quotedPrintable(text);
      read(
        'a.eml',
        bytesOf(
          mail(`Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}`, body),
        ),
      );
    }),
    { numRuns: 150 },
  );
});

test('what Word leaves in a text is no part of its words', () => {
  const text = `Ministers Agree on the Cross\u00ading\n\n${TEXT.replace('The ministers', 'The\u00a0ministers').replace('officials', 'offi\u00adcials\u200b')}\ufeff`;
  const { entry } = read('a.txt', bytesOf(text));
  assert.equal(entry!.matter.title, 'Ministers Agree on the Crossing');
  assert.deepEqual(
    entry!.blocks.map((block) => block.text),
    PARAGRAPHS,
  );
});

test('the no-break spaces of numbers and of French marks stay', () => {
  const french =
    'Les ministres ont signé un accord de 10\u00a0000 pages, a dit l’un d’eux\u202f: «\u00a0Enfin\u00a0!\u00a0»';
  assert.deepEqual(bodyOf('a.txt', `Un accord\n\n${french}`), [french]);
});

test('paragraphs parted by a paragraph separator or a form feed are paragraphs', () => {
  for (const mark of ['\u2029', '\n\f', '\u2028\u2028', '\v'])
    assert.deepEqual(
      bodyOf('a.txt', ['Ministers Agree on the Crossing', ...PARAGRAPHS].join(mark)),
      PARAGRAPHS,
    );
});

test('a text that runs from right to left is read', () => {
  const arabic =
    'نوردهافن — اتفق وزراء البلدين يوم الجمعة على إعادة فتح المعبر خلال شهر، بحسب ما قال مسؤولون من الجانبين.';
  const { entry } = read('a.txt', bytesOf(`وزراء يتفقون على فتح المعبر\n\n${arabic}\n`));
  assert.deepEqual([entry!.matter.title, entry!.blocks[0]!.text], ['وزراء يتفقون على فتح المعبر', arabic]);
});

test('a file of furniture alone is refused with its first line', () => {
  const { entry, problems } = read(
    'a.txt',
    bytesOf('Share via\n\nFacebook Twitter\n\nAdvertisement\n\nMarch 3, 2023\n'),
  );
  assert.equal(entry, undefined);
  assert.deepEqual(
    problems.map(({ rule, got }) => [rule, got]),
    [['source/no-body', '"Share via"']],
  );
});

test('kinds of files that hold no text are named', () => {
  const kinds: [readonly number[], string][] = [
    [[0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], 'a PDF document'],
    [[0x50, 0x4b, 3, 4, 20], 'a zip file, as .docx, .odt and .epub are'],
    [[0xd0, 0xcf, 0x11, 0xe0], 'an Office document, as .doc is'],
    [[0xff, 0xfe, 0, 0, 0x41, 0, 0, 0], 'text in UTF-32'],
  ];
  for (const [bytes, kind] of kinds)
    assert.equal(read('a.txt', Uint8Array.from(bytes)).problems[0]!.got, kind);
});

test('any name of a file will do, and two articles of one name get two ids', () => {
  const files = ['a b/ünï 100% #1.txt', 'a b/ünï 100% #2.txt', '🚢.txt'];
  const sources = files.map((file, i) => ({
    file,
    bytes: bytesOf(`Ministers Agree on the Crossing\n\nMay 3, 2019\n\n${TEXT} ${i}`),
  }));
  const planned = planEntries(sources, { catalogue: [], existing: [], show: (file) => file });
  assert.deepEqual(
    planned.map(({ file, id }) => [file, id]),
    files.map((file, i) => [file, `2019-05-03-ministers-agree-on-the-crossing${i === 0 ? '' : `-${i + 1}`}`]),
  );
});
