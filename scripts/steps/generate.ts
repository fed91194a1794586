import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const GIVEN =
  'Ada Boris Clara Daniel Elena Farid Greta Hassan Irina Jonas Katya Lionel Mara Nadia Otto Petra Quentin Rosa Stefan Tamar'.split(
    ' ',
  );
const FAMILY =
  'Almgren Borodin Castel Drummond Eriksen Farouk Galanis Horvath Ivanova Jansen Kovac Lindqvist Moreau Novak Okafor Petrescu Quiroga Rahmani Sorensen Tanaka'.split(
    ' ',
  );
const OFFICES = [
  'Foreign Minister',
  'Deputy Foreign Minister',
  'Ambassador',
  'Defense Minister',
  'Prime Minister',
];
const CITIES = 'Vienna Oslo Geneva Ankara Tallinn Lisbon Prague Dublin Athens Helsinki'.split(' ');
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const WISHES = [
  'We came here to listen and to be heard',
  'Nobody at this table wants the river closed for another winter',
  'A paper without dates is only a wish',
  'There is a way out of this and it is not a narrow one',
  'Our offer of last spring still stands in every line',
  'What was promised in public must be kept in private',
];
const FILLERS = [
  'Delegations arrived in two groups and left by separate doors.',
  'The text on the table runs to eleven pages with four annexes.',
  'Observers from three neighbouring states followed the session from a side room.',
  'A second round is planned before the end of the month, though no place has been named.',
];

/** Numbers in [0, 1) that are the same on every machine for a seed (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Writes an archive of `count` invented articles, always the same ones, into `dir/sources`. */
export function generateArchive(dir: string, count: number): void {
  const next = seededNumbers(count);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;
  mkdirSync(join(dir, 'sources'), { recursive: true });
  writeFileSync(
    join(dir, 'archive.yaml'),
    'title: An invented archive\ndescription: Articles made up to show how the program grows.\n',
  );
  for (let i = 0; i < count; i++) {
    const day = new Date(Date.UTC(2019, 0, 1 + Math.floor(next() * 1500)));
    const [one, other] = [`${pick(GIVEN)} ${pick(FAMILY)}`, `${pick(GIVEN)} ${pick(FAMILY)}`];
    writeFileSync(
      join(dir, 'sources', `${String(i).padStart(5, '0')}.txt`),
      writeArticle(one, other, day, pick, i),
    );
  }
}

function writeArticle(
  one: string,
  other: string,
  day: Date,
  pick: <T>(items: readonly T[]) => T,
  number: number,
): string {
  const city = pick(CITIES);
  const weekday = WEEKDAYS[day.getUTCDay()]!;
  const [, familyOfOne] = one.split(' ');
  const [, familyOfOther] = other.split(' ');
  const long = day.toLocaleDateString('en-US', {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });
  return [
    `${familyOfOne!} and ${familyOfOther!} Meet in ${city} on River Accord, Round ${number + 1}`,
    long,
    `${city.toUpperCase()} — ${pick(OFFICES)} ${one} met ${pick(OFFICES)} ${other} in ${city} on ${weekday} to talk about the river accord.`,
    `“${pick(WISHES)},” ${familyOfOne!} said. “${pick(WISHES)}.”`,
    ...Array.from({ length: 4 }, () => pick(FILLERS)),
    `${familyOfOther!} said the talks had been “${pick(['frank', 'useful and calm', 'long overdue'])}.”`,
    `“${pick(WISHES)},” ${familyOfOther!} told reporters after the session.`,
    ...Array.from({ length: 4 }, () => pick(FILLERS)),
  ].join('\n\n');
}
