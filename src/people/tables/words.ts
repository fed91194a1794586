/** Words that begin sentences, stand in names of things, or report speech. All in lower case. */

const FUNCTION_WORDS = `
a an the this that these those such some any many most much more few several all both each every either neither no none not nor and or but yet so if then else than because although though while whereas when whenever where wherever whether why how what whatever which whichever who whoever whom whose as at by for from in into of off on onto out over to toward towards under until till up upon with within without
about above across after against along among around before behind below beneath beside besides between beyond despite down during except following inside instead like near next once only outside past per plus regarding since through throughout unlike unless versus via
i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself himself herself itself ourselves themselves one ones someone somebody something anyone anybody anything everyone everybody everything nobody nothing others another other
am is are was were be been being do does did done doing have has had having will would shall should can could may might must ought need dare let let's
here there now today tonight tomorrow yesterday ago again also already always never ever often sometimes usually soon later earlier recently finally eventually suddenly meanwhile moreover furthermore however nevertheless nonetheless otherwise therefore thus hence indeed instead perhaps maybe probably possibly certainly clearly obviously apparently reportedly
even just still too very quite rather almost nearly simply actually really merely mostly mainly largely partly especially particularly generally specifically similarly likewise conversely ironically interestingly importantly unfortunately fortunately sadly hopefully frankly honestly seriously
yes no ok okay well oh ah hey hello thanks thank please sorry sure right wrong true false good bad great big small old new young first second third last next final former latter two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion half dozen
asked according including given considering speaking talking looking going coming being having making taking getting using based compared citing noting adding saying calling referring responding according quoting writing appearing standing sitting turning moving working running facing
said says say told tells asked asks added adds called calls see read watch listen click share more related photo photos video image images caption credit source sources editor's editors note update updated correction breaking exclusive analysis opinion commentary transcript interview poll polls
if when while since because unlike despite though whether during after before until once amid amidst
don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't it's that's there's here's what's who's he's she's they're we're you're i'm i've i'd i'll you've you'll we've we'll they've they'll he'd she'd let's how's where's it'll that'll
got get gets give gives go goes keep kept make makes made take takes took put puts come comes came know knows think thinks want wants wanted look looks believe believes remember imagine consider suppose ask answer try stop start stay
people voters americans republicans democrats critics supporters officials experts analysts observers lawmakers opponents aides advisers reporters journalists police authorities investigators prosecutors women men children students workers leaders members friends allies conservatives liberals progressives activists protesters delegates donors strategists
evangelicals catholics christians muslims jews hispanics latinos whites blacks millennials mexicans russians chinese europeans germans ukrainians syrians iraqis iranians israelis palestinians
anyway besides absolutely exactly nope yeah wow hmm lol um uh huh dear amen hail god lord jesus christ heaven allah
`;

/** Words that, in a run of capitals, make it the name of something other than a person. */
const THINGS = `
house senate congress parliament duma knesset bundestag kremlin pentagon court courts committee commission council assembly party caucus convention conference summit forum meeting debate debates election elections primary primaries caucuses campaign campaigns administration government cabinet department ministry office bureau agency agencies authority embassy consulate
university college school schools institute institution academy center centre foundation fund trust association society league union federation alliance coalition network group groups corp corp. corporation company co. inc inc. llc ltd bank banks exchange market markets industries partners capital holdings enterprises airlines airways motors
post times journal tribune herald gazette chronicle observer globe mail telegraph guardian independent examiner register inquirer sentinel dispatch courier bulletin digest review magazine weekly daily news press media radio television tv channel broadcasting wire today politico newsmax newsweek
act bill law amendment constitution treaty accord accords agreement agreements pact deal protocol protocols declaration resolution charter convention doctrine plan program programme project initiative strategy policy order report memo memorandum letter dossier
street avenue road boulevard drive lane square park plaza tower towers building hall hotel resort casino airport station bridge stadium arena theater theatre museum library church cathedral mosque synagogue temple hospital clinic prison jail base palace castle ranch estate mall garden gardens island islands river lake sea ocean gulf bay canal mountain mountains valley desert beach coast peninsula strait county city town village district region province state states republic kingdom empire nation nations territory border zone hill hills heights springs falls creek forest
war wars revolution crisis attack attacks massacre bombing shooting invasion operation army navy force forces guard marines corps command brigade regiment battalion fleet militia troops missile missiles rocket aircraft submarine
day days week month year years century age era season night morning weekend holiday eve christmas easter thanksgiving ramadan passover hanukkah halloween
monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thurs. fri. sat. sun. january february march april june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec.
award awards prize medal cup bowl olympics games championship series show tour festival fest parade rally march movement project pac super scandal affair gate hearing hearings trial case inquiry investigation probe
security medicare medicaid obamacare welfare health care insurance tax taxes reform rights freedom liberty justice democracy peace defense defence intelligence affairs relations services service education energy environment treasury commerce labor agriculture transportation immigration trade economy economic finance budget
technologies studios survey united millennial footwear apparel clothing t-shirt t-shirts ministries elementary golf
team crew club clubs church gospel bible quran koran torah book books story stories song album film movie
america american internet web online facebook twitter google youtube instagram snapchat reddit amazon apple microsoft uber tesla spacex exxon boeing breitbart reuters bloomberg gallup quinnipiac barna hurun marist rasmussen fox cnn msnbc nbc abc cbs pbs npr espn vox buzzfeed slate salon gawker vice mtv hbo netflix disney sony comcast verizon walmart
isis isil daesh taliban hamas hezbollah al-qaeda qaeda boko fatah mossad interpol nato osce unesco unicef opec brexit gitmo planned parenthood heritage cato brookings rand aclu naacp nra dodd-frank obergefell oval medal pulitzer nobel oscar grammy emmy ivy
twitter.com .com inc. spokesman-review lives matter middle class wall super tuesday democrat republican politics political public private global international national local regional federal central eastern western northern southern special general supreme
fellowship studies project brigade chapter division section branch wing line road map board panel task unit squad site page blog podcast newsletter channel edition readers agence presse france-presse action stampa monde figaro spiegel pais electric universe judicial huffpost pew intel kickstarter strip legion caltrans watch rolling hebdo classic open organization organizations organisation organisations ridge file files times-picayune stearns sachs lilly fargo chase depot monthly factor
dream act hope change deal nation's people's women's men's veterans' veterans teamsters seiu afscme workers farmers teachers nurses police firefighters patriots cowboys yankees redskins ravens broncos panthers packers patriot freedomworks teleprompter superpac superdelegate superdelegates
email emails server servers tweet tweets retweet gmt est edt pst pdt a.m. p.m.
north south east west harbor harbour
`;

/** Words that make what follows them the name of a place or a thing: `Lake Geneva`. */
const PREFIXES = `lake camp fort mount mt mt. port cape san santa los las el st. st saint ft. gulf hotel uss hms hurricane operation team planet route interstate highway pier gate terminal room channel`;

const PARTICLES = `de da dos das di du del della der den van von zu zur la le ten ter bin ibn ben bint al el abu y san st. st mac`;

const SUFFIXES = `jr jr. sr sr. ii iii iv esq esq. phd ph.d. md m.d.`;

/** Verbs of saying and the like, whose subject is somebody. */
const SPEECH = `
said says say saying told tells tell added adds asked asks wrote writes tweeted tweets argued argues noted notes explained explains insisted insists declared declares announced announces warned warns stated states replied replies responded responds joked jokes quipped claimed claims suggested suggests acknowledged acknowledges admitted admits conceded concedes
continued continues concluded concludes recalled recalls remarked remarks observed observes charged accused accuses denied denies promised promises vowed vows urged urges called calls complained complains praised praises criticized criticizes blasted slammed mocked attacked defended described describes predicted predicts pledged emphasized stressed stresses reiterated repeated repeats
believes believed thinks thought wants wanted knows knew hopes hoped feels felt fears sees considers expects expected plans decided refused agreed disagreed apologized testified confirmed revealed tells shot countered retorted shouted yelled whispered laughed smiled nodded shrugged paused sighed grinned speaks spoke talked talks appeared met meets visited traveled travelled flew resigned
himself herself endorsed
`;

/** Verbs of saying proper: enough to make their subject a speaker. */
const SAYING = `
said says told tells added adds asked asks wrote writes tweeted tweets argued argues noted notes explained explains insisted insists declared declares warned warns stated replied replies responded joked quipped claimed suggested acknowledged admitted conceded continued concluded recalled remarked observed denied promised vowed urged complained praised criticized blasted slammed mocked predicted pledged emphasized stressed reiterated repeated believes thinks
thought apologized testified countered retorted shouted yelled laughed smiled nodded shrugged paused spoke
`;

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const STOP_WORDS = set(FUNCTION_WORDS);
export const THING_WORDS = set(THINGS);
export const THING_PREFIXES = set(PREFIXES);
export const NAME_PARTICLES = set(PARTICLES);
export const NAME_SUFFIXES = set(SUFFIXES);
export const PERSON_VERBS = set(SPEECH);
export const SAYING_VERBS = set(SAYING);

/**
 * Names that stand in the middle of a chain of a person's own, father's and grandfather's name
 * (`Abshir Omar Jama`): what precedes one is a name.
 */
export const CHAIN_NAMES = set(`
abdallah abdel abdi abdirahman abdul abdullah abdullahi abdulrahman abdurrahman abu adam ahmad ahmed ali amin amir aziz bakr farah faisal farouk haji hamad hamid hasan hassan hussein hussain husain ibrahim idris ismail issa jama jamal kamal karim khalid khalil mahmood mahmoud mahmud mohamed mohammad mohammed mohamud muhammad musa mustafa nasser nur omar osman rahman rashid reza said saleh salah salem salim sayed suleiman tariq umar yahya yasin yousef yusuf zayed
`);

/** Words of honour that are parts of names too: `Hassan Sheikh Mohamud`, `Shah Mahmood Qureshi`. */
export const NAME_HONOURS = set('sheikh sheik shah sultan khan mirza emir imam haji hajji');

/** Family names that stand first: `Xi Jinping`, `Kim Jong-un`. */
export const LEADING_SURNAMES = set(`
xi kim wang li bui hun vo phan zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng deng cao peng zeng xiao tian dong yuan pan yu jiang cai wei lu moon park lee choi jung jang yoon ban cho hwang roh chung nguyen tran le pham mao qin wen bo fu hua ding ye deng
`);

/** Words that are family names too: after a given name they close it (`Stephen King`, `Theresa May`). */
export const SURNAME_WORDS = set(`
sen son un
hall hill hills park parks lane banks church day days english french holder price field fields ford west north east page post ball rivers lake bridge bridges marsh castle forest street good long short young king pope bishop judge major duke prince knight baron abbott dean friend head chambers may june march april august
gardens black white green brown gray german holland ireland england israel bloomberg fox sessions fellow singer writer case law gates love farmer hope best little rich price strong small few wells mills early royal noble gore force wise moody swift justice marshal marshall rice cook baker butler hunter carter mayor
guard gamble read love moon dance coach golden abbot hewitt monday sunday winter summer savage champion town towne temple garden grove rhodes stone rose lord battle england christian jordan berry poole pool bond banks holiday constable sheriff parsons pastor fryer driver
stop start keep want taking gay welch council coe walker warner weaver fleet battles major driscoll deal fisher shields block first last hamas bell sharp frank earnest trust grant court courts board case mall gay spring falls story press ally mate counsel nation ridge song
`);
