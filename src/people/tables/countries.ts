/** Countries by their adjectives, their short names, and the capitals and institutions that stand for their governments. */
const COUNTRIES = `
United States: u.s., us, american, united states, white house, pentagon, state department, treasury department, justice department, washington
Russia: russia, russian, kremlin, moscow, soviet
Ukraine: ukraine, ukrainian, kyiv, kiev
United Kingdom: britain, british, u.k., uk, united kingdom, downing street
France: france, french, elysee
Germany: germany, german
China: china, chinese, beijing
Japan: japan, japanese, tokyo
India: india, indian, new delhi
Israel: israel, israeli
Iran: iran, iranian, tehran
Iraq: iraq, iraqi, baghdad
Syria: syria, syrian, damascus
Turkey: turkey, turkish, ankara
Egypt: egypt, egyptian
Saudi Arabia: saudi arabia, saudi, riyadh
Qatar: qatar, qatari
United Arab Emirates: emirati, united arab emirates
Jordan: jordanian
Lebanon: lebanon, lebanese
Kuwait: kuwait, kuwaiti
Yemen: yemen, yemeni
Afghanistan: afghanistan, afghan, kabul
Pakistan: pakistan, pakistani, islamabad
Italy: italy, italian
Spain: spain, spanish
Portugal: portugal, portuguese
Poland: poland, polish, warsaw
Hungary: hungary, hungarian
Czech Republic: czech, czech republic, czechia
Slovakia: slovakia, slovak
Slovenia: slovenia, slovenian
Austria: austria, austrian
Switzerland: switzerland, swiss
Belgium: belgium, belgian
Netherlands: netherlands, dutch
Luxembourg: luxembourg
Denmark: denmark, danish
Norway: norway, norwegian
Sweden: sweden, swedish
Finland: finland, finnish
Iceland: iceland, icelandic
Ireland: ireland, irish
Estonia: estonia, estonian
Latvia: latvia, latvian
Lithuania: lithuania, lithuanian
Belarus: belarus, belarusian, minsk
Moldova: moldova, moldovan
Romania: romania, romanian
Bulgaria: bulgaria, bulgarian
Greece: greece, greek
Cyprus: cyprus, cypriot
Malta: malta, maltese
Serbia: serbia, serbian
Croatia: croatia, croatian
Bosnia and Herzegovina: bosnia, bosnian
Montenegro: montenegro, montenegrin
North Macedonia: macedonia, macedonian
Albania: albania, albanian
Kosovo: kosovo, kosovar
Armenia: armenia, armenian
Azerbaijan: azerbaijan, azerbaijani
Kazakhstan: kazakhstan, kazakh
Kyrgyzstan: kyrgyzstan, kyrgyz
Tajikistan: tajikistan, tajik
Turkmenistan: turkmenistan, turkmen
Uzbekistan: uzbekistan, uzbek
Mongolia: mongolia, mongolian
South Korea: south korea, south korean, seoul
North Korea: north korea, north korean, pyongyang
Taiwan: taiwan, taiwanese
Vietnam: vietnam, vietnamese
Philippines: philippines, philippine, filipino
Indonesia: indonesia, indonesian
Malaysia: malaysia, malaysian
Singapore: singapore, singaporean
Thailand: thailand, thai
Myanmar: myanmar, burmese
Cambodia: cambodia, cambodian
Bangladesh: bangladesh, bangladeshi
Sri Lanka: sri lanka, sri lankan
Nepal: nepal, nepalese
Australia: australia, australian
New Zealand: new zealand
Canada: canada, canadian
Mexico: mexico, mexican
Cuba: cuba, cuban, havana
Venezuela: venezuela, venezuelan
Colombia: colombia, colombian
Brazil: brazil, brazilian
Argentina: argentina, argentine, argentinian
Chile: chile, chilean
Peru: peru, peruvian
Bolivia: bolivia, bolivian
Ecuador: ecuador, ecuadorian
Uruguay: uruguay, uruguayan
Paraguay: paraguay, paraguayan
Nicaragua: nicaragua, nicaraguan
Honduras: honduras, honduran
Guatemala: guatemala, guatemalan
El Salvador: salvadoran, el salvador
Haiti: haiti, haitian
South Africa: south africa, south african
Nigeria: nigeria, nigerian
Kenya: kenya, kenyan
Ethiopia: ethiopia, ethiopian
Eritrea: eritrea, eritrean
Somalia: somalia, somali
Sudan: sudan, sudanese
Uganda: uganda, ugandan
Rwanda: rwanda, rwandan
Ghana: ghana, ghanaian
Senegal: senegal, senegalese
Mali: mali, malian
Zimbabwe: zimbabwe, zimbabwean
Zambia: zambia, zambian
Libya: libya, libyan
Tunisia: tunisia, tunisian
Algeria: algeria, algerian
Morocco: morocco, moroccan
Vatican: vatican
Palestine: palestinian
`;

/** The country that an adjective, a short name, a capital or an institution means; keys are in lower case. */
export const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  COUNTRIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [country, words] = line.split(': ') as [string, string];
      return words.split(', ').map((word): [string, string] => [word, country]);
    }),
);
