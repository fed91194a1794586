import { TITLE_HEADS } from '../people/tables/titles.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that can be the subject of a reporting verb by themselves. */
export const PRONOUNS = set(`he she they i we it you who everyone everybody someone somebody
  many some others another most few several both one all those neither none nobody`);

export const DETERMINERS = set(`the a an this that these those his her its their our my your some many
  several few most both one two three four five six seven eight nine ten dozens hundreds thousands another other others each every no any all
  such neither either multiple numerous various certain countless`);

export const PREPOSITIONS = set(`of for at from in with on to by about against during after before since
  under over among amid between through throughout across near outside inside behind without within via
  toward towards upon into onto around along beyond despite except including versus than like alongside unlike`);

/** Words that open a clause or join two: a subject does not reach back over them. */
export const JOINERS = set(`that and or but nor yet so because when while as if though although whereas until
  unless where why how whether once since what then still plus even only instead however meanwhile also
  later earlier now perhaps maybe indeed thus hence asked after before except which whom whose according who`);

/** Words between a subject and its verb that the search for the subject steps over. */
export const AUXILIARIES =
  set(`has have had am is are was were be been being do does did will would shall should can
  could may might must to not n't never also later then now again once still even just only always often
  soon already since first recently simply merely further quickly reportedly repeatedly famously
  has-been going trying seems seemed appeared continues tends used himself herself themselves both all
  cannot can't couldn't won't wouldn't didn't doesn't don't isn't wasn't hasn't hadn't ever rather better best
  instead too promptly perhaps sometimes once ultimately twice previously
  sunday monday tuesday wednesday thursday friday saturday yesterday today tonight ago`);

export const DAYS_AND_MONTHS = set(`sunday monday tuesday wednesday thursday friday saturday january february
  march april may june july august september october november december sundays mondays tuesdays wednesdays
  thursdays fridays saturdays jan. feb. mar. apr. aug. sept. oct. nov. dec. yesterday today tonight`);

/** Words with a capital at the head of a sentence that begin no name. */
export const OPENERS = set(`hours days weeks months years minutes moments hour day week month year
  the a an this that these those but and or so yet as if when while in on at by for from
  with to of after before since during under over among amid although though because where why how what who
  he she they we i it you his her their our its my your there here then now still also later earlier meanwhile
  however instead perhaps maybe indeed thus asked speaking according some many several few most both one all
  another other others not no yes once even only just like unlike despite until unless whether which whose
  would could should will can may might must do does did is are was were has have had be been being
  let's let about above across against along around behind below beneath beside between beyond
  into near off onto out outside inside through throughout toward towards upon via within without well
  oh ah okay right again finally first second third last next recently today yesterday tonight tomorrow
  never always often sometimes usually apparently clearly certainly obviously additionally moreover
  furthermore nevertheless nonetheless otherwise similarly likewise hence then 'the more less much every each any either neither nor
  two three four five six seven eight nine ten such same while pressed responding referring writing saying
  adding citing noting calling appearing following given regarding concerning including asked told
  sure look see say said take think ask read want back plus except unlike rather two-thirds half
  sunday monday tuesday wednesday thursday friday saturday january february april june july august september october
  november december jan. feb. mar. apr. aug. sept. oct. nov. dec.`);

export const TITLES =
  set(`mr. mrs. ms. mr mrs ms miss dr. dr prof. professor sen. sen senator rep. rep representative gov. gov
  governor president vice chancellor king queen prince princess lord lady sir dame judge justice chief general
  gen. lt. col. maj. capt. captain colonel major sgt. sergeant adm. admiral rev. reverend bishop archbishop cardinal pope
  rabbi imam sheikh sheik father sister brother mayor secretary minister prime foreign deputy ambassador attorney
  congressman congresswoman councilman councilwoman speaker chairman chairwoman chair director officer
  spokesman spokeswoman former ex-president then-president majority minority leader whip commissioner
  state assistant undersecretary under-secretary treasurer sheriff detective inspector superintendent commander
  madam comrade premier sens. reps. judge u.s. us uk american russian british french german chinese republican
  democratic first lady press communications campaign manager aide`);

/** Words in the names of organizations. */
export const ORGANIZATION =
  set(`post times news journal press today agency ministry department committee commission
  council party house senate congress campaign university institute institution center centre foundation association union
  bank court office bureau group company corp. corp inc. inc co. ltd. llc network radio television tv magazine
  weekly daily herald tribune gazette guardian observer report society league federation organization organisation
  alliance fund board authority service services administration government pac project police kremlin pentagon
  white politico reuters cnn nbc abc cbs msnbc fox npr bbc ap afp upi bloomberg breitbart interfax tass ria cnbc pbs
  nato eu u.n. un u.s. us uk fbi cia doj rnc dnc gop irs epa nra aclu republicans democrats twitter facebook google
  state school college church hospital team club coalition caucus conference movement forum partners trust
  research strategies llp associates international national americans russians chamber city county hill slate salon huffington
  moscow washington beijing london paris berlin brussels kyiv kiev tehran ankara jerusalem russia ukraine china
  america britain france germany israel iran turkey syria iraq north south`);

/** Verbs that take no quotation but can stand between a subject and its comma. */
export const isAdverb = (lower: string): boolean =>
  AUXILIARIES.has(lower) ||
  (lower.endsWith('ly') &&
    lower.length > 4 &&
    !/^(?:family|ally|bully|assembly|italy|emily|kelly|reply|rally|july|daily|weekly)$/.test(lower));

/** A dash that sets words off. */
export const DASH = /^(?:[—–-]|--)$/;

/** Words of time: "last week", "a few days later". */
export const TIMES =
  /^(?:(?:week|month|year|day|hour|minute|moment|decade|weekend|morning|night|evening|afternoon|summer|winter|spring|fall|time)s?|later|ago|earlier)$/;

const PERSONS =
  set(`man woman boy girl person guy kid child adult teenager student worker employee customer cashier resident
  immigrant refugee migrant native volunteer delegate pilot driver soldier marine sailor mechanic nurse retiree pensioner
  shopkeeper farmer bystander witness passenger protester demonstrator member neighbor neighbour parent citizen insider source
  official outsider stranger caller viewer reader listener participant attendee believer fan foe opponent foreigner local`);

/** Whether a common noun means a person: "pilot", "senator", "official". */
export const isPersonNoun = (lower: string): boolean => PERSONS.has(lower) || TITLE_HEADS.has(lower);

const SPEECH = set(
  `claim assertion comment remark call promise pledge vow statement warning threat argument suggestion description response answer reply declaration message tweet post plea insistence contention demand quip joke line view words advice appeal slogan admission observation conclusion prediction question letter speech dictum mantra motto verdict assessment account complaint accusation criticism praise invitation request offer invocation use telling reckoning estimation`,
);

/** Whether a noun means something said: "claim", "remarks". */
export const isSpeechNoun = (lower: string | undefined): boolean =>
  lower !== undefined && (SPEECH.has(lower) || SPEECH.has(lower.replace(/s$/, '')));
