import { COUNTRY_OF } from '../../people/tables/countries.ts';

/** What is known of a place by its name alone. */
export interface PlaceFacts {
  readonly name: string;
  readonly type?: 'country' | 'region' | 'city' | 'site' | undefined;
  readonly country?: string | undefined;
}

/** Two names of one place: the preferred one, then others, in the letters of the table of places. */
const SAME = `
Kyiv = kiev
Kharkiv = kharkov
Odesa = odessa
Lviv = lvov
Dnipro = dnepropetrovsk
Luhansk = lugansk
Donbas = donbass
Czech Republic = czechia
Myanmar = burma
Beijing = peking
Mumbai = bombay
Yangon = rangoon
Sanaa = sana
Astana = nursultan
Turkey = turkiye
United States = united states of america, u.s., us, america
United Kingdom = u.k., uk, britain, great britain
Soviet Union = ussr
St. Petersburg = saint petersburg, st. petersburg, st petersburg
New York = n.y., new york city
Washington = d.c.
The Hague = hague
`;

/** Cities with the states they lie in: seats of governments, of organizations, and of talks. */
const CITIES = `
United States: washington, new york, camp david
Russia: moscow, st. petersburg, sochi, kaliningrad, vladivostok, grozny, kazan, yekaterinburg, rostov, volgograd
Ukraine: kyiv, kharkiv, odesa, lviv, dnipro, mariupol, kherson, zaporizhzhia, mykolaiv, bakhmut, bucha, irpin, slovyansk, kramatorsk, debaltseve, simferopol, sevastopol, yalta
United Kingdom: london, edinburgh, belfast, cardiff, manchester, liverpool, glasgow, oxford, cambridge
France: paris, marseille, lyon, strasbourg, normandy, cannes, calais, rambouillet
Germany: berlin, munich, bonn, hamburg, frankfurt, cologne, dresden, leipzig, stuttgart, dusseldorf, nuremberg
Switzerland: geneva, bern, zurich, basel, davos, lausanne
Belgium: brussels, antwerp
Netherlands: amsterdam, the hague, rotterdam
Austria: vienna, salzburg
Sweden: stockholm, malmo
Norway: oslo
Denmark: copenhagen
Finland: helsinki
Iceland: reykjavik
Ireland: dublin
Estonia: tallinn
Latvia: riga
Lithuania: vilnius
Belarus: minsk, brest
Poland: warsaw, krakow, gdansk, rzeszow
Czech Republic: prague
Slovakia: bratislava
Hungary: budapest
Romania: bucharest
Bulgaria: sofia
Moldova: chisinau
Serbia: belgrade
Croatia: zagreb
Slovenia: ljubljana
Bosnia and Herzegovina: sarajevo
Kosovo: pristina
Albania: tirana
North Macedonia: skopje
Montenegro: podgorica
Greece: athens, thessaloniki
Cyprus: nicosia
Turkey: ankara, istanbul, antalya
Italy: rome, milan, venice, naples, turin, genoa, florence, palermo, bologna
Spain: madrid, barcelona
Portugal: lisbon, porto
Malta: valletta
Georgia: tbilisi
Armenia: yerevan
Azerbaijan: baku
Kazakhstan: astana, almaty
Uzbekistan: tashkent
Turkmenistan: ashgabat
Kyrgyzstan: bishkek
Tajikistan: dushanbe
China: beijing, shanghai, guangzhou, wuhan, shenzhen
Japan: tokyo, osaka, kyoto, hiroshima, nagasaki
South Korea: seoul
North Korea: pyongyang
India: new delhi, delhi, mumbai, bangalore
Pakistan: islamabad, karachi, lahore
Afghanistan: kabul, kandahar, kunduz
Iran: tehran
Iraq: baghdad, mosul, basra, fallujah, tikrit
Syria: damascus, aleppo, homs, idlib, raqqa
Lebanon: beirut
Jordan: amman
Egypt: cairo, sharm el-sheikh
Saudi Arabia: riyadh, jeddah, mecca
Qatar: doha
United Arab Emirates: dubai, abu dhabi
Kuwait: kuwait city
Yemen: sanaa
Libya: tripoli, benghazi
Tunisia: tunis
Algeria: algiers
Morocco: rabat, casablanca
Ethiopia: addis ababa
Kenya: nairobi
Nigeria: abuja, lagos
South Africa: pretoria, johannesburg
Australia: canberra, sydney, melbourne
Canada: ottawa, toronto, vancouver
Mexico: mexico city
Cuba: havana
Venezuela: caracas
Brazil: brasilia, rio de janeiro, sao paulo
Argentina: buenos aires
Singapore: singapore
Vietnam: hanoi
Indonesia: jakarta
Philippines: manila
Thailand: bangkok
`;

const REGIONS = new Set(
  `america europe asia africa eurasia antarctica north america|south america|latin america|central america|caribbean|scandinavia|balkans|baltics|baltic|middle east|arctic|atlantic|pacific|mediterranean|black sea|persian gulf|adriatic|indo-pacific|south china sea|crimea|donbas|siberia|catalonia|bavaria|saxony|kurdistan|kashmir|tibet|xinjiang|gaza|west bank|abkhazia|south ossetia|transnistria|nagorno-karabakh|dagestan|tatarstan|chechnya|donetsk|luhansk|europe|asia|africa|eurasia`.split(
    '|',
  ),
);

const title = (folded: string) =>
  folded
    .replace(/(?<![\p{L}'’.])(?!(?:of|and|the|de|a)\b)\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/\b(\p{L})\.(\p{L})\./gu, (all) => all.toUpperCase());

const PREFERRED: ReadonlyMap<string, string> = new Map(
  SAME.trim()
    .split('\n')
    .flatMap((line): [string, string][] => {
      const [name = '', words = ''] = line.split(' = ');
      return words.split(', ').map((word) => [word, name]);
    }),
);

const CITY_COUNTRY: ReadonlyMap<string, string> = new Map(
  CITIES.trim()
    .split('\n')
    .flatMap((line): [string, string][] => {
      const [country = '', cities = ''] = line.split(': ');
      return cities.split(', ').map((city) => [city, country]);
    }),
);

const COUNTRY_NAMES: ReadonlySet<string> = new Set(
  [...COUNTRY_OF.values()].map((name) => name.toLowerCase()),
);

/**
 * What is known of a place by its name in folded words. Two names of one place give one.
 * @example describePlace('kiev') // { name: 'Kyiv', type: 'city', country: 'Ukraine' }
 */
export function describePlace(folded: string): PlaceFacts {
  const name = PREFERRED.get(folded) ?? title(folded);
  const key = name.toLowerCase();
  if (COUNTRY_NAMES.has(key)) return { name, type: 'country' };
  const country = CITY_COUNTRY.get(key);
  if (country !== undefined) return { name, type: 'city', country };
  return REGIONS.has(key) ? { name, type: 'region' } : { name };
}
