/**
 * Organizations that papers name without more: preferred name, country (empty where it is of none), then other forms.
 * A form in capitals of five letters or fewer is known by them only as it stands.
 */
const KNOWN = `
Kremlin = Russia
White House = United States
U.S. State Department = United States = State Department | Department of State | U.S. Department of State | US State Department | United States Department of State | United States State Department
U.S. Department of Defense = United States = Defense Department | Department of Defense | Pentagon | U.S. Defense Department
U.S. Treasury Department = United States = Treasury Department | Department of the Treasury | U.S. Treasury | U.S. Department of the Treasury
U.S. Justice Department = United States = Justice Department | Department of Justice | U.S. Department of Justice
U.S. Commerce Department = United States = Commerce Department | Department of Commerce
U.S. Energy Department = United States = Energy Department | Department of Energy
U.S. Department of Homeland Security = United States = Department of Homeland Security | Homeland Security Department | DHS
National Security Council = United States = U.S. National Security Council
Central Intelligence Agency = United States = C.I.A. | CIA
Federal Bureau of Investigation = United States = F.B.I. | FBI
National Security Agency = United States = N.S.A. | NSA
U.S. Congress = United States = Congress | United States Congress
U.S. Senate = United States = Senate
House of Representatives = United States = U.S. House of Representatives
Downing Street = United Kingdom = 10 Downing Street | No. 10 Downing Street
Foreign Office = United Kingdom = British Foreign Office | Foreign and Commonwealth Office
House of Commons = United Kingdom
Élysée = France = Elysee Palace | Élysée Palace | Elysee
Quai d'Orsay = France
Bundestag = Germany
Duma = Russia = State Duma
Knesset = Israel
Verkhovna Rada = Ukraine
Federal Security Service = Russia = F.S.B. | FSB
NATO = = North Atlantic Treaty Organization | North Atlantic Treaty Organisation | N.A.T.O.
NATO-Russia Council =
United Nations = = U.N. | UN | United Nations Organization
UN Security Council = = U.N. Security Council | United Nations Security Council | Security Council
UN General Assembly = = U.N. General Assembly | United Nations General Assembly
European Union = = E.U. | EU
European Commission =
European Council =
European Parliament =
Council of Europe =
OSCE = = Organization for Security and Cooperation in Europe | Organization for Security and Co-operation in Europe | O.S.C.E.
International Atomic Energy Agency = = IAEA | I.A.E.A.
International Monetary Fund = = IMF | I.M.F.
World Bank =
World Trade Organization = = WTO | W.T.O.
World Health Organization = = WHO | W.H.O.
International Criminal Court = = ICC | I.C.C.
International Court of Justice =
African Union =
Arab League =
ASEAN = = Association of Southeast Asian Nations
OPEC = = Organization of the Petroleum Exporting Countries
Collective Security Treaty Organization = = CSTO | C.S.T.O.
Commonwealth of Independent States =
Shanghai Cooperation Organization =
Group of Seven = = G7 | G-7
Group of 20 = = G20 | G-20
Red Cross = = International Committee of the Red Cross | ICRC
Hamas =
Hezbollah =
Taliban =
Islamic State = = ISIS | ISIL
`;

/** A body that stands in the table. */
export interface KnownBody {
  readonly name: string;
  readonly country: string | undefined;
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();

/** By folded words. */
export const KNOWN_BODIES: ReadonlyMap<string, KnownBody> = new Map(
  KNOWN.trim()
    .split('\n')
    .flatMap((line): [string, KnownBody][] => {
      const [name = '', country = '', forms = ''] = line.split(/ ?=(?: |$)/);
      const body = { name: name.trim(), country: country.trim() || undefined };
      return [name, ...forms.split('|')]
        .map((form) => fold(form.trim()))
        .filter((form) => form !== '')
        .map((form) => [form, body]);
    }),
);

/** Forms of the table that are words too, and name the body in capitals only: `WHO`, `ICC`. */
export const CAPITALS_ONLY: ReadonlySet<string> = new Set(
  'who icc un eu nsa fsb dhs imf wto asean opec isis isil g7 g20 g-7 g-20 congress'
    .split(' ')
    .filter((word) => word !== 'congress'),
);

/** Offices of a state that bear its adjective or its name: `Russian Foreign Ministry`, `Russia’s Foreign Ministry`. */
export const STATE_BODIES: ReadonlySet<string> = new Set(
  `foreign ministry|defense ministry|defence ministry|interior ministry|finance ministry|health ministry|energy ministry|justice ministry|economy ministry|trade ministry|culture ministry|ministry of foreign affairs|ministry of defense|ministry of defence|ministry of finance|ministry of the interior|foreign office|parliament|senate|supreme court|constitutional court|central bank|security council|embassy|general staff|national guard|coast guard|security service|intelligence service|foreign intelligence service|house of representatives|national assembly|border guard service`.split(
    '|',
  ),
);

/** Words of the grammar with which names begin too: `New York Police Department`. */
export const PLAIN_FIRST: ReadonlySet<string> = new Set('new first american world good'.split(' '));

/** Phrases that look like names of organizations and are none. */
export const NO_BODIES: ReadonlySet<string> = new Set(
  'state college|state of the union|last state of the union|select committee|supreme court of the united'.split(
    '|',
  ),
);

/** Words with which the name of an organization ends: `Treasury Department`. */
export const LAST_WORDS: ReadonlySet<string> = new Set(
  `ministry department agency council committee commission corporation institute institution university college foundation fund court association federation bureau directorate secretariat alliance league assembly organization organisation union bank initiative`.split(
    ' ',
  ),
);

/** Words with which the name of an organization begins, before `of`, `for` or `on`: `Center for …`. */
export const FIRST_WORDS: ReadonlySet<string> = new Set(
  `ministry department council committee commission institute university college foundation fund court association federation bureau office center centre school board league bank organization organisation academy`.split(
    ' ',
  ),
);

/** What tells that a name of capitals before it is an organization: `the CNA research organization`. */
export const KIND_WORDS: ReadonlySet<string> = new Set(
  `organization organisation group agency network company institute center centre consultancy firm alliance`.split(
    ' ',
  ),
);
