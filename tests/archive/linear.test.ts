import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  collationOf,
  collationsOf,
  companions,
  eventNeighbours,
  eventOf,
  linkArchive,
  neighbours,
  namedBeside,
  officersOf,
  onlyOnce,
  otherCoverage,
  organizationsOf,
  otherReports,
  peopleOf,
  placesIn,
  quotationsByEvent,
  quotationsBySpeaker,
  quotationsOf,
  roleOn,
  type Archive,
} from '../../src/archive/index.ts';
import { countVisits } from './count-visits.ts';
import { makeArchive } from './linear-archive.ts';

const [few, many] = [makeArchive(40), makeArchive(80)];

test('an archive twice as large takes twice the steps to link', () => {
  const [once, twice] = [few, many].map((stored) => countVisits(() => void linkArchive(stored)));
  assert.ok(twice! <= 2 * once!, `${once} steps, then ${twice}`);
});

const [small, large] = [few, many].map((stored) => linkArchive(stored)) as [Archive, Archive];
const middle = <T>(list: readonly T[]) => list[Math.floor(list.length / 2)]!;
const norway = ({ places }: Archive) => places.find(({ id }) => id === 'norway')!;
const QUESTIONS: Readonly<Record<string, (archive: Archive) => unknown>> = {
  'an article’s other coverage': ({ articles }) => otherCoverage(middle(articles)),
  'an article’s neighbours': (archive) => neighbours(archive, middle(archive.articles)),
  'a person’s quotations by event': ({ people }) => quotationsByEvent(middle(people)),
  'a person’s companions': ({ people }) => companions(middle(people)),
  'a person’s office on a day': ({ people }) => roleOn(middle(people), '2001-01-08'),
  'an event’s quotations': ({ events }) => quotationsOf(middle(events)),
  'an event’s speakers': ({ events }) => quotationsBySpeaker(middle(events)),
  'an event’s neighbours': (archive) => eventNeighbours(archive, middle(archive.events)),
  'an event’s collations': (archive) => collationsOf(archive, middle(archive.events)),
  'what one outlet alone has of an event': (archive) => onlyOnce(archive, middle(archive.events)),
  'an organization’s officers': (archive) => officersOf(archive, middle(archive.organizations)),
  'what is named beside an organization': ({ organizations }) => namedBeside(middle(organizations)),
  'a country’s people': (archive) => peopleOf(archive, norway(archive)),
  'a country’s organizations': (archive) => organizationsOf(archive, norway(archive)),
  'a country’s places': (archive) => placesIn(archive, norway(archive)),
  'a quotation’s event': ({ quotations }) => eventOf(middle(quotations)),
  'a quotation’s collation': (archive) => collationOf(archive, middle(archive.quotations)),
  'a quotation’s other reports': (archive) => otherReports(archive, middle(archive.quotations)),
};

describe('an archive twice as large answers in the same steps', () => {
  for (const [question, ask] of Object.entries(QUESTIONS))
    test(question, () => {
      const [once, twice] = [small, large].map((archive) => {
        ask(archive);
        return countVisits(() => void ask(archive));
      });
      assert.ok(twice! <= once! + 2, `${once} steps, then ${twice}`);
    });
});
