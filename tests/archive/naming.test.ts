import assert from 'node:assert/strict';
import test from 'node:test';
import { locateNaming } from '../../src/archive/index.ts';
import { makeArchive } from '../export/fixture.ts';

/** Where the last quotation of a text has its speaker named. */
function locate(body: string): string | undefined {
  const { quotations } = makeArchive({}, { a: `---\ntitle: T\n---\n\n${body}\n` });
  const naming = locateNaming(quotations.at(-1)!);
  return naming && `${naming.distance} ${naming.unit} ${naming.direction}`;
}

const MARK = ':quote[“The strait stays open.”]{by=ilse-brandt as=she}';

const cases: readonly (readonly [text: string, where: string | undefined])[] = [
  [`Ilse Brandt said: ${MARK}`, '0 sentence earlier'],
  [`Ilse Brandt came late. ${MARK} she said.`, '1 sentence earlier'],
  [`Ilse Brandt came late. Mr. Quill of the U.S. team was there. ${MARK} she said.`, '2 sentence earlier'],
  [`Ilse Brandt came late.\n\n${MARK} she said.`, '1 paragraph earlier'],
  [`Ilse Brandt came late.\n\n## At the quay\n\nIt rained.\n\n${MARK} she said.`, '2 paragraph earlier'],
  [`${MARK} she said. Ilse Brandt came late.`, '1 sentence later'],
  [`${MARK} she said.\n\nIlse Brandt came late.`, '1 paragraph later'],
  [`Ilse Brandt came. It rained.\n\nBrandt sat. ${MARK} she said. Brandt left.`, '1 sentence earlier'],
  [`:quote[“Brandt is late,”]{by=karel-dovik} Dovik said.\n\n${MARK} she said.`, undefined],
];
for (const [text, where] of cases) {
  test(`named ${where ?? 'nowhere'}: ${text.replace(MARK, '…')}`, () => assert.equal(locate(text), where));
}
