/** Offices, ranks and occupations that stand before a name or beside it. */

const COURTESY = {
  mr: 'he',
  'mr.': 'he',
  mrs: 'she',
  'mrs.': 'she',
  ms: 'she',
  'ms.': 'she',
  miss: 'she',
  madam: 'she',
  madame: 'she',
  mme: 'she',
  'mme.': 'she',
  sir: 'he',
  dame: 'she',
} as const;

/** Words with which a title ends or that are one: `Minister` of `Prime Minister`. */
const HEADS = `
pres. president vice-president vicepresident presidents minister ministers secretary secretaries chancellor premier taoiseach king queen prince princess emperor empress pope cardinal archbishop bishop ayatollah imam rabbi sheikh sheik emir sultan shah tsar czar duke duchess lord lady baron baroness sir dame gov. gov governor governors sen. sen sens. senator senators
rep. rep reps. representative representatives congressman congresswoman congressmen assemblyman assemblywoman councilman councilwoman committeeman committeewoman councilor councillor alderman selectman delegate lawmaker legislator mp mep chairman chairwoman chairperson chair co-chair co-chairman co-chairwoman vice-chairman chairmen director co-director ambassador ambassadors envoy general secretary-general gen. gen generals
col. col colonel lt. lt lieutenant maj. maj major sgt. sgt sergeant capt. capt captain cmdr. commander cpl. corporal pvt. private adm. adm admiral brig. brigadier marshal pfc. staffer officer deputy justice justices judge judges magistrate prosecutor attorney attorneys solicitor mayor mayors speaker leader leaders whip manager spokesman spokeswoman spokesperson spokesmen
strategist strategists adviser advisers advisor advisors aide aides professor professors prof. dr. dr doctor rev. rev reverend father fr. sister brother mother monsignor msgr. hon. coach sheriff chief chiefs executive ceo cfo coo commissioner commissar superintendent nominee nominees candidate candidates contender hopeful frontrunner front-runner rival opponent challenger incumbent analyst analysts
host co-host anchor co-anchor reporter reporters correspondent journalist journalists editor editors author writer columnist columnists commentator pundit contributor blogger economist economists historian historians scientist political_scientist physicist scholar scholars diplomat diplomats pollster pollsters consultant consultants activist activists advocate organizer operative operatives lobbyist donor
donors fundraiser billionaire millionaire businessman businesswoman entrepreneur mogul tycoon magnate developer investor financier banker philanthropist oligarch actor actress singer musician rapper comedian filmmaker director-general star celebrity icon founder co-founder cofounder owner co-owner publisher producer lawyer lawyers counsel negotiator negotiators mediator treasurer comptroller controller auditor ombudsman inspector
husband wife widow widower son daughter brother-in-law sister-in-law son-in-law daughter-in-law father-in-law mother-in-law grandson granddaughter nephew niece uncle aunt cousin father boyfriend girlfriend fiance fiancee partner friend friends ally allies loyalist colleague colleagues predecessor successor counterpart running-mate mate protege mentor critic supporter supporters volunteer voter veteran resident
teacher student nurse farmer engineer architect pastor minister evangelist televangelist theologian preacher priest nun monk dictator strongman ruler warlord commander-in-chief militant terrorist suspect gunman shooter defendant convict whistleblower whistle-blower hacker spy agent detective investigator hostage dissident exile opposition_leader chairmanship mastermind lieutenant-governor lieutenant-colonel
head boss chieftain executive president-elect governor-elect senator-elect chancellor-designate minister-designate prime-minister premier-designate translator interpreter photographer scion heir heiress novelist poet playwright painter composer conductor astronaut athlete quarterback boxer wrestler golfer swimmer gymnast trainer psychologist psychiatrist sociologist anthropologist biologist chemist physician surgeon
lt.-gov. ag sec. cardinal comrade specialist researcher fellow expert experts conservative trustee regent dean provost chancellor rector principal secretary-treasurer strategist-turned-pundit ex-president ex-wife ex-husband ex-governor surrogate surrogates moderator firebrand provocateur guru designer model socialite
`;

/** Words that may stand inside a title before its head: `deputy`, `foreign`, `prime`. */
const MODIFIERS = `
former ex- then then- acting interim outgoing incoming deputy assistant associate senior junior top chief vice prime foreign first second lady gentleman national state local city county federal defense defence interior finance home justice energy trade labor labour health education agriculture transport transportation commerce treasury security intelligence economic economics political policy military press campaign communications deputy-director
majority minority house senate parliamentary presidential vice-presidential republican democratic gop libertarian conservative liberal progressive independent congressional gubernatorial senatorial executive managing general supreme court district circuit lieutenant rear major brigadier staff attorney special chief-of-staff white-house founding co-founding lead longtime long-time late retired veteran old new current
hollywood media real estate real-estate business tech technology hedge-fund hedge fund oil casino radio television tv talk show talk-show cable news network evening morning investigative opinion magazine newspaper law university college research studies russia-studies associate emeritus field press-secretary digital data finance-committee rapid response political-director state-department foreign-ministry
spokesman-turned human rights civil civil-rights anti-war leftist rightist left-wing right-wing far-right far-left centrist opposition rebel separatist party committee commission council board union club foundation think-tank onetime one-time newly elected re-elected embattled powerful influential prominent famed famous fellow his her their its our my reality pop rock movie film nobel laureate prize-winning
administration department ministry embassy government agency bureau budget intelligence-committee judiciary ethics environmental climate housing interim-president crown grand high chief-executive navy army marine air force police fire school super pac delegation regional global international
u.s. us u.k. uk u.n. un e.u. eu nato osce fbi cia nsa doj dnc rnc cnn nbc abc cbs msnbc fox espn pbs npr ap aclu naacp nra afl-cio epa irs cdc imf iaea who opec
`;

/** What follows `Secretary of`, `minister of` and the like. */
const DOMAINS = `state defense defence treasury energy education labor labour commerce agriculture transportation interior health human services homeland security veterans affairs housing urban development foreign finance justice war navy army staff house economy trade culture environment defense relations communications operations information intelligence research policy russia`;

/** Titles whose bearer's surname alone makes a person: `President X`. */
const STRONG = `
pres. president vice-president minister secretary chancellor premier king queen prince princess pope emir sheikh sultan ayatollah gov. gov governor sen. sen senator rep. rep congressman congresswoman chairman chairwoman ambassador gen. gen general secretary-general col. colonel lt. lieutenant maj. major sgt. capt. captain adm. admiral justice judge mayor speaker dr. dr professor prof. rev. reverend sheriff commissioner cardinal archbishop bishop dictator president-elect director
`;

/** Titles that tell the pronoun. */
const GENDERED: Readonly<Record<string, 'he' | 'she'>> = {
  king: 'he',
  prince: 'he',
  pope: 'he',
  emperor: 'he',
  congressman: 'he',
  businessman: 'he',
  spokesman: 'he',
  chairman: 'he',
  husband: 'he',
  son: 'he',
  father: 'he',
  brother: 'he',
  actor: 'he',
  uncle: 'he',
  nephew: 'he',
  assemblyman: 'he',
  councilman: 'he',
  'son-in-law': 'he',
  cardinal: 'he',
  archbishop: 'he',
  widower: 'he',
  grandson: 'he',
  queen: 'she',
  princess: 'she',
  empress: 'she',
  congresswoman: 'she',
  businesswoman: 'she',
  spokeswoman: 'she',
  chairwoman: 'she',
  wife: 'she',
  daughter: 'she',
  mother: 'she',
  sister: 'she',
  actress: 'she',
  aunt: 'she',
  niece: 'she',
  lady: 'she',
  assemblywoman: 'she',
  councilwoman: 'she',
  'daughter-in-law': 'she',
  baroness: 'she',
  duchess: 'she',
  widow: 'she',
  nun: 'she',
  granddaughter: 'she',
};

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const TITLE_HEADS = set(HEADS);
export const TITLE_MODIFIERS = set(MODIFIERS);
export const TITLE_DOMAINS = set(DOMAINS);
export const STRONG_TITLES = set(STRONG);

/** The pronoun of a courtesy title; `undefined` when the word is none. */
export function pronounOfCourtesy(lower: string): 'he' | 'she' | undefined {
  return Object.hasOwn(COURTESY, lower) ? COURTESY[lower as keyof typeof COURTESY] : undefined;
}

/** The pronoun that a title tells, if any. */
export function pronounOfTitle(lower: string): 'he' | 'she' | undefined {
  return Object.hasOwn(GENDERED, lower) ? GENDERED[lower] : undefined;
}
