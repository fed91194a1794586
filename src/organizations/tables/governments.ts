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
export const CAPITAL_NAMES: ReadonlyMap<string, GovernmentName> = new Map(
  rows(CAPITALS).map(([words, country]) => [
    words!,
    { name: `Government of ${withArticle(country!)}`, country: country! },
  ]),
);

function withArticle(country: string): string {
  return /^(?:United |Netherlands|Philippines|Czech Republic)/.test(country) ? `the ${country}` : country;
}
