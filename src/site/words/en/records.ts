/** Pages of organizations and places. */
export const records = {
  organizationKind: 'Organization',
  placeKinds: { country: 'Country', region: 'Region', city: 'City', site: 'Site', undefined: 'Place' },
  standsFor: 'Named also by',
  inCountry: 'In',
  saidByIt: 'In its own words',
  tookPlaceThere: 'What took place there',
  tookPartIn: 'What it took part in',
  noOrganizations: 'The articles name no organization that the program could tell.',
  noPlaces: 'The articles name no place that the program could tell.',
  moreQuotations: (rest: string) => `and ${rest} more, in the articles below.`,
};
