/** Institutions that stand for a government wherever they are named: words in the text, name, country. */
const INSTITUTIONS = `
kremlin = Kremlin = Russia
white house = White House = United States
state department = U.S. Department of State = United States
pentagon = U.S. Department of Defense = United States
downing street = Downing Street = United Kingdom
russian foreign ministry = Russian Foreign Ministry = Russia
ukrainian foreign ministry = Ukrainian Foreign Ministry = Ukraine
chinese foreign ministry = Chinese Foreign Ministry = China
`;

/** Capitals that stand for a government where they act. */
const CAPITALS = `
moscow = Russia
washington = United States
kyiv = Ukraine
kiev = Ukraine
beijing = China
london = United Kingdom
paris = France
berlin = Germany
tehran = Iran
pyongyang = North Korea
seoul = South Korea
tokyo = Japan
new delhi = India
islamabad = Pakistan
ankara = Turkey
minsk = Belarus
warsaw = Poland
damascus = Syria
riyadh = Saudi Arabia
havana = Cuba
kabul = Afghanistan
belgrade = Serbia
`;

export interface GovernmentName {
  readonly name: string;
  readonly country: string;
}

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' = '));

/** By folded words. */
export const INSTITUTION_NAMES: ReadonlyMap<string, GovernmentName> = new Map(
  rows(INSTITUTIONS).map(([words, name, country]) => [words!, { name: name!, country: country! }]),
);

/** By folded words. */
export const CAPITAL_NAMES: ReadonlyMap<string, GovernmentName> = new Map(
  rows(CAPITALS).map(([words, country]) => [
    words!,
    { name: `Government of ${country!}`, country: country! },
  ]),
);
