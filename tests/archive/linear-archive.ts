import type { StoredArchive } from '../../src/archive/index.ts';
import { addDays } from '../../src/dates/index.ts';
import { entryMatter, event, organization, person, place } from '../../src/model/index.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** A surname for every number: no two alike. */
const surname = (i: number) =>
  `K${[i, i / 26, i / 676].map((n) => LETTERS[Math.floor(n) % 26]!).join('o')}berg`;
const idOf = (i: number) => `anna-${surname(i).toLowerCase()}`;
const QUOTED = 'We shall keep the harbour open all winter,';

/** An archive of so many days: each with two articles, two people, a meeting, and an utterance that both articles report. */
export function makeArchive(days: number): StoredArchive {
  const dayOf = (i: number) => addDays('2001-01-01', i * 7);
  const entries = Array.from({ length: days * 2 }, (_, n) => {
    const i = Math.floor(n / 2);
    const [own, other] = [surname(i), surname((i + 1) % days)];
    const text = `“${QUOTED}” Envoy Anna ${own} said. Minister Karl Quist told the ${own} Institute that it rained in Oslo.`;
    const span = { startUtf16: 0, endUtf16: QUOTED.length + 2 };
    const quotations = [{ span, attributes: { by: idOf(i), as: own, said: dayOf(i) } }];
    const met = `Envoy Anna ${own} met with Envoy Anna ${other} in Oslo on ${dayOf(i)}.`;
    return {
      id: `article-${n}`,
      file: `article-${n}.md`,
      isEdited: false,
      matter: entryMatter.parse({ title: `Rain ${n}`, published: dayOf(i), outlet: `Courier ${n % 2}` }),
      blocks: [
        { kind: 'paragraph', text, quotations },
        { kind: 'paragraph', text: met, quotations: [] },
      ],
    } as StoredArchive['entries'][number];
  });
  const store = <T>(id: string, record: T) => ({ id, file: `${id}.yaml`, record, isEdited: true });
  const each = Array.from({ length: days }, (_, i) => i);
  return {
    settings: {},
    catalogue: [],
    entries,
    people: each.map((i) =>
      store(
        idOf(i),
        person.parse({
          name: `Anna ${surname(i)}`,
          country: i < 3 ? 'Norway' : surname(i),
          roles: [{ title: `Director of the ${surname(i)} Institute` }],
        }),
      ),
    ),
    organizations: each
      .slice(0, 3)
      .map((i) => store(`hall-${i}`, organization.parse({ name: `Hall ${i}`, country: 'Norway' }))),
    places: [store('norway', place.parse({ name: 'Norway' }))],
    events: each.map((i) =>
      store(
        `meeting-${i}`,
        event.parse({
          name: `Meeting ${i}`,
          date: dayOf(i),
          place: 'Oslo',
          people: [idOf(i)],
          ...(i % 2 === 0 && { articles: [`article-${2 * i}`, `article-${2 * i + 1}`] }),
        }),
      ),
    ),
    outlets: [],
    problems: [],
  };
}
