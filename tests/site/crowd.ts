import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { entryMatter, printEntry, type Block } from '../../src/model/index.ts';
import { seededNumbers } from '../../scripts/steps/generate.ts';
import { say } from './fixture.ts';

/** How large an invented archive is. */
export interface CrowdSize {
  readonly articles: number;
  readonly outlets: number;
  readonly people: number;
  readonly events: number;
  /** Days between the first article and the last. */
  readonly days: number;
  /** Whether articles have dates. */
  readonly isDated?: boolean;
}

/** Names that pages must bear: long, marked, of other scripts, of one word, with a particle. */
const ODD_NAMES = [
  'Maximiliana-Theodora von und zu Hohenfelsen-Wolkenstein-Trostburg',
  'ليلى الحكيم',
  'Øystein Åsgård',
  '林小雨',
  'Łucja Żółkiewska',
  'Tenzin',
  'Vũ Thị Ánh Nguyệt',
];
const ODD_TITLES = [
  'A Title That Goes On and On, as Titles of Communiqués Do When Nobody Dares to Strike a Single Word of What Was Agreed at Four in the Morning, With Annexes',
  'Supercalifragilistic-Treaty-Implementation-Verification-Commissioners-in-Extraordinary-Session',
  'بيان مشترك عن النهر',
  'No',
];
const GIVEN =
  'Agnes Bruno Cecilia Dmitar Edith Fikret Gudrun Hugo Ines Jovan Karin Lorenz Milena Nils Olga'.split(' ');
const FAMILY =
  'Almgren Borodin Castel Drummond Eriksen Farouk Galanis Horvath Ivanova Jansen Kovac Moreau Novak Okafor Petrescu Quiroga Rahmani Sorensen Tanaka Ullmann Vasquez Weiss Yilmaz Zhou'.split(
    ' ',
  );
const OPENINGS = [
  'The river',
  'A paper without dates',
  'Nobody here',
  'Our offer of last spring',
  'This bridge',
];
const ENDINGS = [
  'will not be closed for another winter',
  'is only a wish until somebody signs it',
  'asked for more than a fair hearing, and a fair hearing is what was refused on every single day of these talks',
  'still stands in every line',
];
const SEATS = ['Lisbon', 'Oslo', 'Geneva'];
const FIRST_DAY = Date.UTC(2024, 0, 3);
const DAY_MS = 86_400_000;

/**
 * Writes an archive of invented entries and records, the same for the same size: one person is quoted in most
 * articles, the others ever more seldom; some articles have no outlet; the first names and titles are odd ones.
 */
export function writeCrowd(dir: string, size: CrowdSize): void {
  const next = seededNumbers(size.articles);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;
  const people = Array.from({ length: size.people }, (_, i) => ({ id: `p${i}`, name: nameOf(i) }));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  };
  mkdirSync(join(dir, 'sources'), { recursive: true });
  if (!existsSync(join(dir, 'archive.yaml')))
    write(
      'archive.yaml',
      stringify({ title: 'The crowded papers', description: 'Everything, many times over.' }),
    );
  for (const { id, name } of people)
    write(
      `people/${id}.yaml`,
      stringify({ name, sortName: sortNameOf(name), roles: [{ title: 'Envoy to the River Commission' }] }),
    );
  const ids: string[] = [];
  for (let i = 0; i < size.articles; i++) {
    const day = dayAt(Math.floor(next() * size.days));
    const speakers = [people[0], people[Math.floor(next() ** 3 * people.length)], pick(people)];
    const outlet = Math.floor(next() ** 2 * (size.outlets + 1));
    const matter = entryMatter.parse({
      title: ODD_TITLES[i] ?? `Round ${i + 1} of the river talks`,
      ...(outlet < size.outlets && { outlet: `The ${GIVEN[outlet % GIVEN.length]!} Courier ${outlet + 1}` }),
      ...(size.isDated !== false && { published: day }),
    });
    const blocks = speakers.map((person): Block =>
      person ? quote(person, `${pick(OPENINGS)} ${pick(ENDINGS)}`, i) : say('Nobody spoke.'),
    );
    if (i % 3 === 0) blocks.push(say(`The River Commission met in ${pick(SEATS)} on it.`));
    const id = `${size.isDated === false ? 'undated' : day}-round-${i + 1}`;
    ids.push(id);
    write(`articles/${id}.md`, printEntry({ matter, blocks }));
  }
  for (let i = 0; i < size.events; i++) {
    const at = Math.floor(next() * size.days);
    const record = {
      name: i === 0 ? ODD_TITLES[0]! : `Meeting ${i + 1} on the river accord`,
      date: i % 5 === 0 ? `${dayAt(at)}/${dayAt(at + 2)}` : dayAt(at),
      place: pick(['Lisbon', 'Oslo', 'Geneva, Switzerland']),
      people: people.slice(0, 2).map(({ id }) => id),
      articles:
        i === 1 ? ids.slice(0, Math.floor(ids.length / 3)) : ids.filter(() => next() < 3 / ids.length),
    };
    write(`events/e${String(i).padStart(4, '0')}.yaml`, stringify(record));
  }
}

function quote(person: { id: string; name: string }, text: string, number: number): Block {
  const by = { by: person.id, as: person.name, cue: 'said' };
  return say(['“' + text + `, for the ${number + 1}th time,”`, by], ` ${person.name} said. `, [
    '“I mean that.”',
    by,
  ]);
}

function nameOf(i: number): string {
  return (
    ODD_NAMES[i - 1] ?? `${GIVEN[i % GIVEN.length]!} ${FAMILY[Math.floor(i / GIVEN.length) % FAMILY.length]!}`
  );
}

function sortNameOf(name: string): string {
  const words = name.split(' ');
  return words.length === 1 ? name : `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`;
}

function dayAt(offset: number): string {
  return new Date(FIRST_DAY + offset * DAY_MS).toISOString().slice(0, 10);
}
