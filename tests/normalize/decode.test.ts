import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeSource } from '../../src/normalize/index.ts';
import { mendMojibake } from '../../src/normalize/mojibake.ts';

const TEXT = 'Élan: “a timetable”, €5';
const utf16 = (text: string, isBig: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

const CASES: readonly [string, Uint8Array, string, string][] = [
  ['UTF-8', Buffer.from(TEXT), TEXT, 'utf-8'],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`), TEXT, 'utf-8'],
  ['UTF-16, little end first, with a mark', utf16(`\ufeff${TEXT}`, false), TEXT, 'utf-16le'],
  ['UTF-16, big end first, with a mark', utf16(`\ufeff${TEXT}`, true), TEXT, 'utf-16be'],
  ['UTF-16 without a mark', utf16('Plain words', false), 'Plain words', 'utf-16le'],
  ['UTF-16, big end first, without a mark', utf16('Plain words', true), 'Plain words', 'utf-16be'],
  [
    'Windows-1252',
    Buffer.from([0xc9, 0x6c, 0x61, 0x6e, 0x3a, 0x20, 0x93, 0x61, 0x94]),
    'Élan: “a”',
    'windows-1252',
  ],
  [
    'a page’s declared encoding',
    Buffer.concat([Buffer.from('<meta charset="iso-8859-2">'), Buffer.of(0xb3)]),
    '<meta charset="iso-8859-2">ł',
    'iso-8859-2',
  ],
  ['stray bytes in UTF-8', Buffer.concat([Buffer.from('éüß '), Buffer.of(0x92)]), 'éüß ’', 'utf-8'],
  ['bytes that are no text', Buffer.from([1, 2, 3, 0, 5, 0, 0, 9]), '', 'binary'],
  ['a PDF', Buffer.from('%PDF-1.4 text'), '', 'binary'],
];

for (const [name, bytes, text, encoding] of CASES) {
  test(`${name} is read`, () => {
    const decoded = decodeSource(bytes);
    assert.deepEqual([decoded.text, decoded.encoding], [text, encoding]);
  });
}

test('any text survives UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const plain = text.replace(/[\0-\x1f]|^\ufeff/g, '');
      if (!plain.startsWith('\ufeff')) assert.equal(decodeSource(Buffer.from(`x${plain}`)).text, `x${plain}`);
    }),
  );
});

test('garbled sequences are mended each by itself', () => {
  assert.deepEqual(mendMojibake('â€œYesâ€\u009d, said RenÃ©'), {
    text: '“Yes”, said René',
    mended: 3,
    unmended: 0,
  });
  assert.equal(mendMojibake('naÃ¯vetÃ© and Ã x').unmended, 1);
});

test('words of languages that look garbled are left alone', () => {
  for (const text of ['CAFÉ»', 'Ärger „Ä“', 'São Paulo', 'LÂCHÉ', 'Où ça ?']) {
    assert.equal(mendMojibake(text).text, text);
  }
});
