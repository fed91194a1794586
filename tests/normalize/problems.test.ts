import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblem } from '../../src/model/index.ts';
import { normalizeSource } from '../../src/normalize/index.ts';

const BODY = 'OSLO — The ministers met on Friday and agreed to meet again within a month, officials said.';
const garbled = `A title\n\n${BODY} â€œYes,â€\u009d one said.\n`;

const CASES: readonly { name: string; file: string; bytes: string | Uint8Array; want: string }[] = [
  {
    name: 'an empty file is refused',
    file: 'a.txt',
    bytes: '',
    want: `sources/a.txt:1:1  error  holds no text
  got   an empty file
  want  an article, as plain text, Markdown or HTML
  fix   put the article into the file, or remove it
  rule  source/empty`,
  },
  {
    name: 'a blank file is refused',
    file: 'a.txt',
    bytes: ' \n\u00a0\n',
    want: `sources/a.txt:1:1  error  holds no text
  got   5 bytes of white space
  want  an article, as plain text, Markdown or HTML
  fix   put the article into the file, or remove it
  rule  source/empty`,
  },
  {
    name: 'a binary file is refused',
    file: 'a.txt',
    bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13),
    want: `sources/a.txt:1:1  error  is not a text file
  got   a PNG picture
  want  plain text, Markdown, HTML or a mail, in UTF-8, UTF-16 or Windows-1252
  fix   save the article as text, or remove the file
  rule  source/binary`,
  },
  {
    name: 'bytes that no kind of file begins with are refused',
    file: 'a.txt',
    bytes: Uint8Array.from([7, 3, 1, 2, 0, 5, 6, 0, 9]),
    want: `sources/a.txt:1:1  error  is not a text file
  got   bytes that no text has
  want  plain text, Markdown, HTML or a mail, in UTF-8, UTF-16 or Windows-1252
  fix   save the article as text, or remove the file
  rule  source/binary`,
  },
  {
    name: 'an encoding that cannot be told is reported',
    file: 'a.txt',
    bytes: Buffer.concat([
      Buffer.from([0x8a, 0x74, 0x97, 0xbb, 0x81, 0x41, 0x93, 0x6e, 0x89, 0xcd, 0x93, 0x5f, 10, 10]),
      Buffer.from(BODY.replace('—', '-')),
    ]),
    want: `sources/a.txt:1:1  warning  is in an encoding that cannot be told; it was read as Windows-1252
  got   "Št—»\u0081A“n‰Í“_"
  want  UTF-8, UTF-16 or Windows-1252, or a page that declares its encoding
  fix   when the letters of the entry are wrong, save the source as UTF-8
  rule  source/encoding-guess`,
  },
  {
    name: 'a mail says which of its parts was read',
    file: 'a.eml',
    bytes: `From: a@example.org
Content-Type: multipart/mixed; boundary=x

--x
Content-Type: text/plain

${BODY}
--x
Content-Type: image/png
Content-Transfer-Encoding: base64

AAAA
--x--
`,
    want: `sources/a.eml:7:1  note  is a mail in parts; the article was read from its text/plain
  got   one part more: image/png
  rule  source/mail-parts`,
  },
  {
    name: 'a mail without a text is refused',
    file: 'a.eml',
    bytes: `From: a@example.org
Content-Type: application/pdf
Content-Transfer-Encoding: base64

AAAA
`,
    want: `sources/a.eml:1:1  error  is a mail without a text
  got   application/pdf
  want  a part that is text/plain or text/html
  fix   save the article out of the mail as text or HTML
  rule  source/mail-text`,
  },
  {
    name: 'a page nested too deep for a parser is read as text, and reported',
    file: 'a.html',
    bytes: `<!doctype html><body>${'<b><i>'.repeat(60_000)}\n${BODY}`,
    want: `sources/a.html:1:1  warning  cannot be read as HTML and was read as plain text
  got   elements nested thousands deep
  want  a page as a browser saves it
  fix   look at the entry; save the article as plain text if it is unreadable
  rule  source/markup`,
  },
  {
    name: 'a file without a paragraph is refused',
    file: 'a.txt',
    bytes: 'Share via\n',
    want: `sources/a.txt:1:1  error  holds no paragraph of an article
  got   "Share via"
  want  a title, and the article’s paragraphs below it
  fix   put the whole article into the file, or remove it
  rule  source/no-body`,
  },
  {
    name: 'broken front matter is pointed at',
    file: 'a.md',
    bytes: `---\ntitle: "A title\ndate: 2020-01-01\n---\n\n${BODY}\n`,
    want: `sources/a.md:4:1  error  front matter cannot be read: Missing closing "quote
  got   "---"
  want  YAML between two lines "---", with "name: value" on each line
  fix   put quotation marks around values that hold ": " or "#", or remove the front matter
  rule  source/front-matter`,
  },
  {
    name: 'front matter without an end is refused',
    file: 'a.md',
    bytes: `---\ntitle: A title\n\n${BODY}\n`,
    want: `sources/a.md:1:1  error  front matter has no end
  got   "---" at the top, and no second one
  want  YAML between two lines "---", with "name: value" on each line
  fix   add a line "---" below the last field
  rule  source/front-matter`,
  },
  {
    name: 'front matter in a programming language is never run',
    file: 'a.md',
    bytes: `---js\n{ title: process.exit(1) }\n---\n\n${BODY}\n`,
    want: `sources/a.md:1:1  error  front matter is not YAML; it is never run
  got   "---js"
  want  YAML between two lines "---", with "name: value" on each line
  fix   write the fields as YAML, below a plain line "---"
  rule  source/front-matter`,
  },
  {
    name: 'stray bytes are reported',
    file: 'a.txt',
    bytes: Buffer.concat([Buffer.from(`A title\n\n${BODY} “Да, нет.” `), Buffer.of(0x93), Buffer.from('x')]),
    want: `sources/a.txt:3:1  warning  is UTF-8 with a byte in it that is not, read as Windows-1252
  got   "${BODY.slice(0, 90).trimEnd()}…"
  want  one encoding in a file
  fix   look at the accented letters and quotation marks in the entry
  rule  source/encoding`,
  },
  {
    name: 'garbled characters are mended and reported',
    file: 'a.txt',
    bytes: garbled,
    want: `sources/a.txt:3:1  warning  holds garbled characters: 2 mended, 0 left as they are
  got   "${`${BODY} â€œYes,â€\u009d one said.`.slice(0, 90).trimEnd()}…"
  want  text that was never read in the wrong encoding
  fix   look at the quotation marks and accented letters in the entry
  rule  source/mojibake`,
  },
  {
    name: 'a line that may be a teaser is kept and shown',
    file: 'a.txt',
    bytes: `A title\n\n${BODY}\n\nFerry captains ask who will pay for idle boats\n\n${BODY}\n`,
    want: `sources/a.txt:5:1  warning  may not belong to the article, but was kept: a headline without a full stop between two paragraphs
  got   "Ferry captains ask who will pay for idle boats"
  want  a paragraph of the article
  fix   where it is another story’s headline, move it in the entry from the body to the ledger, as class teaser
  rule  source/doubtful-line`,
  },
];

for (const { name, file, bytes, want } of CASES) {
  test(name, () => {
    const source = { file, bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes };
    const { problems } = normalizeSource(source, { displayPath: `sources/${file}` });
    assert.deepEqual(problems.map(formatProblem), [want]);
  });
}
