import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  companions,
  neighbours,
  otherCoverage,
  quotationsByEvent,
  roleOn,
  type Archive,
  type Article,
  type LinkedEvent,
  type LinkedPerson,
  type Quotation,
} from '../../src/archive/index.ts';
import { person } from '../../src/model/index.ts';

const makePerson = (id: string, more = {}) =>
  ({
    id,
    sortName: id,
    record: person.parse({ name: id, ...more }),
    articles: [],
    quotations: [],
    events: [],
  }) as unknown as LinkedPerson;
const makeEvent = (id: string, date: string, people: LinkedPerson[]) => {
  const event = { id, record: { date }, people, articles: [] } as unknown as LinkedEvent;
  for (const one of people) one.events.push(event);
  return event;
};
const makeArticle = (
  id: string,
  published: string | undefined,
  events: LinkedEvent[],
  people: LinkedPerson[] = [],
) => {
  const article = { id, matter: { published }, events, people } as unknown as Article;
  for (const event of events) event.articles.push(article);
  for (const one of people) one.articles.push(article);
  return article;
};

test('quotations stand under the last event, begun when the article appeared, in which the person took part', () => {
  const ada = makePerson('ada');
  const first = makeEvent('first', '2021-12-01', [ada]);
  const last = makeEvent('last', '2021-12-02', [ada]);
  const announced = makeEvent('announced', '2021-12-07', [ada]);
  const others = makeEvent('others', '2021-12-02', []);
  const article = makeArticle('a', '2021-12-03', [first, last, others, announced], [ada]);
  ada.quotations.push({ article } as Quotation);
  assert.deepEqual(
    quotationsByEvent(ada).map(({ event }) => event),
    [last],
  );
});

test('quotations outside all events come last', () => {
  const ada = makePerson('ada');
  const event = makeEvent('e', '2021-12-01', [ada]);
  const articles = [makeArticle('a', undefined, [], [ada]), makeArticle('b', '2021-12-01', [event], [ada])];
  ada.quotations.push(...articles.map((article) => ({ article }) as Quotation));
  assert.deepEqual(
    quotationsByEvent(ada).map((group) => group.event),
    [event, undefined],
  );
});

test('other coverage is by date and leaves the article itself out', () => {
  const event = makeEvent('e', '2021-12-01', []);
  const [late, early] = [
    makeArticle('late', '2021-12-03', [event]),
    makeArticle('early', '2021-12-01', [event]),
  ];
  const middle = makeArticle('middle', '2021-12-02', [event]);
  assert.deepEqual(otherCoverage(middle), [early, late]);
});

test('the first article has nothing before it, the last nothing after it', () => {
  const [a, b] = [makeArticle('a', '2021-01-01', []), makeArticle('b', '2021-01-02', [])];
  const archive = { articles: [a, b] } as unknown as Archive;
  assert.deepEqual(neighbours(archive, a), { earlier: undefined, later: b });
  assert.deepEqual(neighbours(archive, b), { earlier: a, later: undefined });
});

test('companions are counted by article, the most frequent first', () => {
  const [ada, boris, clara] = [makePerson('ada'), makePerson('boris'), makePerson('clara')];
  makeArticle('a', undefined, [], [ada, boris, clara]);
  makeArticle('b', undefined, [], [ada, clara]);
  assert.deepEqual(
    companions(ada).map(({ person: { id }, articles }) => [id, articles]),
    [
      ['clara', 2],
      ['boris', 1],
    ],
  );
});

const envoy = makePerson('ada', {
  roles: [
    { title: 'Ambassador', from: '2012', to: '2014' },
    { title: 'Foreign Minister', from: '2020-03-04', to: '2024-09-05' },
  ],
});
for (const [day, title] of [
  ['2013-05-01', 'Ambassador'],
  ['2014-12-31', 'Ambassador'],
  ['2017-01-01', undefined],
  ['2022-01-21', 'Foreign Minister'],
  ['2024-09-05', 'Foreign Minister'],
  [undefined, 'Foreign Minister'],
] as const) {
  test(`the office on ${day ?? 'no day'} is ${title ?? 'none'}`, () =>
    assert.equal(roleOn(envoy, day)?.title, title));
}

const scholar = makePerson('ben', {
  roles: [
    { title: 'Envoy to Lisbon', span: '2012/2014' },
    { title: 'Scholar', stated: '2022-01-09/2022-01-21' },
    { title: 'Harbour Master', stated: '2031' },
  ],
});
for (const [day, title] of [
  ['2013', 'Envoy to Lisbon'],
  ['2022-01-21', 'Scholar'],
  ['2022-11-02', 'Scholar'],
  ['2026-01-21', undefined],
  ['2030-12-01', 'Harbour Master'],
] as const) {
  test(`an office that texts state without dates, on ${day}: ${title ?? 'none'}`, () =>
    assert.equal(roleOn(scholar, day)?.title, title));
}

test('an office that is stated to be over gives way to one that is held, and stands where there is none', () => {
  const stated = '2022-01-21';
  const was = { title: 'former Envoy to Lisbon', stated };
  assert.equal(
    roleOn(makePerson('ben', { roles: [was, { title: 'at Lindau University', stated }] }), stated)?.title,
    'at Lindau University',
  );
  assert.equal(roleOn(makePerson('ben', { roles: [was] }), stated)?.title, 'former Envoy to Lisbon');
});
