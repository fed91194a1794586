const CAPITALS = `
Afghanistan Kabul; Albania Tirana; Algeria Algiers; Argentina Buenos Aires; Armenia Yerevan; Australia Canberra; Austria Vienna; Azerbaijan Baku; Bahrain Manama; Belarus Minsk; Belgium Brussels; Bolivia La Paz; Bosnia Sarajevo; Brazil Brasília; Bulgaria Sofia; Cambodia Phnom Penh; Canada Ottawa; Chile Santiago; China Beijing; Colombia Bogotá; Croatia Zagreb; Cuba Havana; Cyprus Nicosia; Czech Republic Prague; Denmark Copenhagen; Ecuador Quito; Egypt Cairo; Estonia Tallinn; Ethiopia Addis Ababa; Finland Helsinki; France Paris; Georgia Tbilisi; Germany Berlin; Ghana Accra; Greece Athens; Hungary Budapest; Iceland Reykjavik; India New Delhi; Indonesia Jakarta; Iran Tehran; Iraq Baghdad; Ireland Dublin; Israel Jerusalem; Italy Rome; Japan Tokyo; Jordan Amman; Kenya Nairobi; Kuwait Kuwait City; Latvia Riga; Lebanon Beirut; Libya Tripoli; Lithuania Vilnius; Luxembourg Luxembourg; Malaysia Kuala Lumpur; Mexico Mexico City; Morocco Rabat; Nepal Kathmandu; Nigeria Abuja; North Korea Pyongyang; Norway Oslo; Pakistan Islamabad; Peru Lima; Philippines Manila; Poland Warsaw; Portugal Lisbon; Qatar Doha; Romania Bucharest; Russia Moscow; Rwanda Kigali; Saudi Arabia Riyadh; Serbia Belgrade; Slovakia Bratislava; Slovenia Ljubljana; Somalia Mogadishu; South Korea Seoul; Spain Madrid; Sudan Khartoum; Sweden Stockholm; Syria Damascus; Thailand Bangkok; Tunisia Tunis; Turkey Ankara; Uganda Kampala; Ukraine Kyiv; United Arab Emirates Abu Dhabi; United Kingdom London; United States Washington; Uruguay Montevideo; Venezuela Caracas; Vietnam Hanoi; Yemen Sana; Zimbabwe Harare
`;

const TWO_WORDS =
  /^(Czech Republic|North Korea|Saudi Arabia|South Korea|United Arab Emirates|United Kingdom|United States|\S+) (.+)$/;

/** The capital of a country: what `the Swedish capital` means. */
export const CAPITAL_OF: ReadonlyMap<string, string> = new Map(
  CAPITALS.trim()
    .split('; ')
    .map((item): [string, string] => {
      const [, country, capital] = TWO_WORDS.exec(item)!;
      return [country!, capital!];
    }),
);
