import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalizeTitle } from '../../src/people/normalize-title.ts';

describe('normalizeTitle', () => {
  const cases: [string, string | undefined][] = [
    ['Texas Sen.', 'Texas Senator'],
    ['Lt. Gov.', 'Lieutenant Governor'],
    ['Reps.', 'Representative'],
    ['Former Gov.', 'former Governor'],
    ['rival Sen.', 'Senator'],
    ['late longtime Mayor', 'Mayor'],
    ['fellow', 'fellow'],
    ['chair of the Council of Economic Advisers', 'chair of the Council of Economic Advisers'],
    ['presidential candidates', 'presidential candidate'],
    ['Gold Star parents', 'Gold Star parents'],
    ['Harbour Master', 'Harbour Master'],
    ['professor at M.I.T.', 'professor at M.I.T.'],
    ['director of studies,', 'director of studies'],
    ['and the former first lady', undefined],
  ];
  for (const [title, expected] of cases)
    it(`writes “${title}” as ${expected ?? 'nothing'}`, () => assert.equal(normalizeTitle(title), expected));
});
