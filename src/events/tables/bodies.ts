/** Bodies that meet, vote, act or send delegations: the name an event gives them, and the words of texts. */
const BODIES = `
NATO-Russia Council = nato-russia council
NATO = nato; north atlantic treaty organization
OSCE = organization for security and cooperation in europe; organization for security and co-operation in europe; osce
United Nations = united nations; u.n.; un
U.N. Security Council = united nations security council; u.n. security council; un security council; security council
U.N. General Assembly = united nations general assembly; u.n. general assembly; un general assembly
U.N. Human Rights Council = u.n. human rights council; united nations human rights council
European Union = european union; e.u.; eu
European Council = european council
European Commission = european commission
European Parliament = european parliament
Council of Europe = council of europe
African Union = african union
Arab League = arab league
ASEAN = asean; association of southeast asian nations
Gulf Cooperation Council = gulf cooperation council
Organization of American States = organization of american states
Commonwealth = commonwealth heads of government
CSTO = collective security treaty organization; csto
Group of 7 = group of 7; group of seven; g-7; g7
Group of 8 = group of 8; group of eight; g-8; g8
Group of 20 = group of 20; group of twenty; g-20; g20
Normandy Format = normandy format; normandy four
Trilateral Contact Group = trilateral contact group
Quad = quad
OPEC = opec
IMF = international monetary fund; imf
World Bank = world bank
World Trade Organization = world trade organization; wto
IAEA = international atomic energy agency; iaea
Senate = senate; u.s. senate
House of Representatives = house of representatives; u.s. house of representatives
House of Commons = house of commons
Bundestag = bundestag
State Duma = state duma; duma
Knesset = knesset
U.S. Treasury Department = treasury department; u.s. treasury department; u.s. treasury; treasury
U.S. State Department = state department; u.s. state department
Kremlin = kremlin
White House = white house
Pentagon = pentagon
Russian Foreign Ministry = russian foreign ministry
Biden administration = biden administration
Obama administration = obama administration
Trump administration = trump administration
`;

/** Names of bodies by their folded words. */
export const BODY_NAMES: ReadonlyMap<string, string> = new Map(
  BODIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [name, words] = line.split(' = ') as [string, string];
      return words.split('; ').map((form): [string, string] => [form, name]);
    }),
);

/** Bodies that a government speaks and acts through, and whose it is. */
export const COUNTRY_OF_BODY: ReadonlyMap<string, string> = new Map([
  ['Kremlin', 'Russia'],
  ['Russian Foreign Ministry', 'Russia'],
  ['State Duma', 'Russia'],
  ...[
    'White House',
    'Pentagon',
    'U.S. Treasury Department',
    'U.S. State Department',
    'Biden administration',
    'Obama administration',
    'Trump administration',
  ].map((name) => [name, 'United States'] as const),
]);

/** Bodies that are places or offices as well: they act, and nobody meets "in" them as a party. */
export const ACTING_BODIES: ReadonlySet<string> = new Set(COUNTRY_OF_BODY.keys());
