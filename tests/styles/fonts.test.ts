import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { create } from 'fontkitten';
import { fromFile } from '@capsizecss/unpack/fs';
import { entireMetricsCollection } from '@capsizecss/metrics/entireMetricsCollection';

const root = join(import.meta.dirname, '../..');
const css = readFileSync(join(root, 'src/styles/fonts.css'), 'utf8');

/** Our faces, and the fonts of systems that stand in for them, by the names that systems give them. */
const STAND_INS = [
  { family: 'Chancery Serif', file: 'serif-roman', system: 'georgia' },
  { family: 'Chancery Serif', file: 'serif-roman', system: 'timesNewRoman' },
  { family: 'Chancery Serif', file: 'serif-roman', system: 'notoSerif' },
  { family: 'Chancery Title', file: 'title-roman', system: 'georgia' },
  { family: 'Chancery Title', file: 'title-roman', system: 'timesNewRoman' },
  { family: 'Chancery Title', file: 'title-roman', system: 'notoSerif' },
  { family: 'Chancery Sans', file: 'sans-roman', system: 'arial' },
  { family: 'Chancery Sans', file: 'sans-roman', system: 'roboto' },
] as const;

const percent = (share: number) => `${Number((share * 100).toFixed(2))}%`;

/** What a stand-in must be scaled by, so that an average line is as long and as high as in our face. */
async function measure({ file, system }: (typeof STAND_INS)[number]): Promise<Record<string, string>> {
  const ours = await fromFile(join(root, `public/fonts/chancery-${file}-latin.woff2`));
  const theirs = entireMetricsCollection[system];
  const scale = ours.xWidthAvg / ours.unitsPerEm / (theirs.xWidthAvg / theirs.unitsPerEm);
  const inEm = (units: number) => percent(units / ours.unitsPerEm / scale);
  return {
    'size-adjust': percent(scale),
    'ascent-override': inEm(ours.ascent),
    'descent-override': inEm(Math.abs(ours.descent)),
    'line-gap-override': inEm(ours.lineGap),
  };
}

for (const standIn of STAND_INS) {
  const name = `${standIn.family} as ${standIn.system}`;
  test(`“${name}” has the measures of the face it stands in for`, async () => {
    const rule = css.split('@font-face').find((text) => text.includes(`font-family: '${name}';`));
    assert.ok(rule, `fonts.css has a face of that name`);
    const written = Object.fromEntries(
      [...rule.matchAll(/^\s*([a-z-]+(?:-adjust|-override)): (.+);$/gm)].map(([, key, value]) => [
        key,
        value,
      ]),
    );
    assert.deepEqual(written, await measure(standIn));
  });
}

test('every face is a file of the site, and every file of a face is named', () => {
  for (const [, file] of css.matchAll(/url\('\/(fonts\/[^']+)'\)/g))
    assert.ok(readFileSync(join(root, 'public', file!)).length > 0);
});

test('the fonts that every page preloads weigh no more than 135 KB', () => {
  const faces = ['serif-roman', 'title-roman', 'serif-italic', 'sans-roman'];
  const bytes = faces.map(
    (face) => readFileSync(join(root, `public/fonts/chancery-${face}-latin.woff2`)).length,
  );
  assert.ok(bytes.reduce((a, b) => a + b) <= 135 * 1024, bytes.join(' + '));
});

test('an opening quotation mark hangs by its own width', async () => {
  const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
  const font = create(readFileSync(join(root, 'public/fonts/chancery-serif-roman-latin.woff2')));
  assert.ok(!font.isCollection);
  const { advanceWidth } = font.glyphForCodePoint('“'.codePointAt(0)!);
  assert.equal(Number(/--hang: ([\d.]+)em/.exec(tokens)![1]), advanceWidth / font.unitsPerEm);
});
