import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, parseLoneDate } from '../../src/dates/index.ts';

const day = (line: string) => {
  const date = parseLoneDate(line);
  return date && dayOf(date);
};

test('lines that hold a date of publication are read in six other languages', () => {
  for (const line of [
    'Publié le 4 mai 2023',
    'Mis à jour le jeudi 4 mai 2023 à 10h22',
    'Veröffentlicht am 4. Mai 2023 um 10:22 Uhr',
    'Publicado el 4 de mayo de 2023',
    'giovedì 4 maggio 2023',
    'Publicado em 4 de maio de 2023 às 10:22',
    'Gepubliceerd op donderdag 4 mei 2023 om 10.22 uur',
  ])
    assert.equal(day(line), '2023-05-04', line);
});

test('a line that says more, or names no day that there is, is left alone', () => {
  assert.equal(day('Le 4 mai 2023, le port était vide'), undefined);
  assert.equal(day('Publié le 31 février 2023'), undefined);
});
