/**
 * Verbs that report speech, by how much they say about a quotation near them: `say` verbs take the
 * whole words of a speaker; `judge` verbs (call, accuse, think) take them mixed into the reporter's own.
 */
const SAY = `say tell ask add write tweet retweet note argue claim declare explain insist reply respond answer
state announce warn continue admit acknowledge recall remark observe comment conclude suggest maintain assert contend concede
joke quip shout yell scream chant cry exclaim whisper mutter mumble declaim proclaim opine post report
complain lament muse reflect stress emphasize emphasise reiterate repeat boast brag vow pledge promise
predict estimate caution counter retort shoot interject inquire wonder urge plead beg order demand
testify swear confess confirm deny agree disagree allege advise recommend propose elaborate clarify
recount relate narrate describe read begin start finish charge fume rail rant thunder blast
bellow bark snap sneer scoff laugh chuckle sigh sob groan intone lecture sermonize counsel preach
reveal disclose divulge venture volunteer offer speculate theorize reason surmise posit point sum put
email e-mail text message blog type sign inform assure remind reassure instruct implore exhort
speak talk address chime pipe weigh echo gush rave crow deadpan drawl croon sing pray wish
retaliate remember crack boom joke tease mock hiss howl protest taunt jeer heckle hector protest object gripe grouse grumble growl
quote cite refer mention signal indicate imply hint underscore underline highlight
telegraph cable broadcast summarize summarise paraphrase write pen scrawl print
go stipulate rule hold specify outline detail spell headline caption title
react marvel riff opine ponder interrupt intervene press challenge query question quiz follow
second agree contradict correct confide enthuse editorialize hypothesize retweet beam blurt blare exult
rebut refute reaffirm affirm attest certify decree pronounce profess purport recite relay
rejoin stammer stutter whine wail implore snarl spit utter vent voice warble tout trumpet
expound extol roar fret moan murmur rage reckon gasp growl shriek shrug smirk snort sniff squeal gloat concur demur
reminisce cut butt spew spout weep whimper yelp hoot huff grin giggle cackle chortle bray screech scold fire hit strike lash clap push declare present`;

const JUDGE = `call describe dub label brand term deem accuse criticize criticise condemn denounce decry deride
praise laud hail commend compliment applaud congratulate thank blame fault slam rip attack assail lambaste
bash castigate chide rebuke scold dismiss reject ridicule characterize characterise portray paint depict cast
think believe feel consider regard view see hope expect fear worry doubt know understand want seek
assess judge rate rank liken compare equate defend support back endorse favor favour oppose
pledge promise vow threaten offer agree refuse decline intend plan
suggest imply hint allude refer mention discuss talk speak
apologize apologise express invoke deplore bemoan lament regret celebrate welcome
argue insist conclude decide determine find learn discover show demonstrate prove
envision imagine foresee anticipate identify nickname name classify
highlight tout promote advocate champion call push press lobby appeal campaign rally encourage
issue release publish accuse profess pray ask
demand require mandate order instruct direct guarantee ensure commit try need declare
rate point tweak needle skewer savage pan knock hammer blast excoriate vilify
attribute credit ascribe peg warn question doubt suspect contemplate consider entertain
prefer choose wish dream cite credit report propose`;

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying', 'sez'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  go: ['goes', 'went', 'going'],
  think: ['thinks', 'thought', 'thinking'],
  feel: ['feels', 'felt', 'feeling'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  know: ['knows', 'knew', 'known', 'knowing'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  put: ['puts', 'put', 'putting'],
  read: ['reads', 'read', 'reading'],
  shoot: ['shoots', 'shot', 'shooting'],
  sing: ['sings', 'sang', 'sung', 'singing'],
  hold: ['holds', 'held', 'holding'],
  find: ['finds', 'found', 'finding'],
  understand: ['understands', 'understood', 'understanding'],
  show: ['shows', 'showed', 'shown', 'showing'],
  hear: ['hears', 'heard', 'hearing'],
  send: ['sends', 'sent', 'sending'],
  give: ['gives', 'gave', 'given', 'giving'],
  make: ['makes', 'made', 'making'],
  mean: ['means', 'meant', 'meaning'],
  lead: ['leads', 'led', 'leading'],
  foresee: ['foresees', 'foresaw', 'foreseen', 'foreseeing'],
  choose: ['chooses', 'chose', 'chosen', 'choosing'],
  strike: ['strikes', 'struck', 'striking'],
  bear: ['bears', 'bore', 'borne', 'bearing'],
  seek: ['seeks', 'sought', 'seeking'],
  cast: ['casts', 'cast', 'casting'],
  spell: ['spells', 'spelled', 'spelt', 'spelling'],
  spit: ['spits', 'spat', 'spitting'],
  hit: ['hits', 'hit', 'hitting'],
  cut: ['cuts', 'cut', 'cutting'],
  quiz: ['quizzes', 'quizzed', 'quizzing'],
  quip: ['quips', 'quipped', 'quipping'],
  admit: ['admits', 'admitted', 'admitting'],
  brag: ['brags', 'bragged', 'bragging'],
  refer: ['refers', 'referred', 'referring'],
  snap: ['snaps', 'snapped', 'snapping'],
  sum: ['sums', 'summed', 'summing'],
  sob: ['sobs', 'sobbed', 'sobbing'],
  beg: ['begs', 'begged', 'begging'],
  dub: ['dubs', 'dubbed', 'dubbing'],
  pen: ['pens', 'penned', 'penning'],
  slam: ['slams', 'slammed', 'slamming'],
  rip: ['rips', 'ripped', 'ripping'],
  commit: ['commits', 'committed', 'committing'],
  rebut: ['rebuts', 'rebutted', 'rebutting'],
  confer: ['confers', 'conferred', 'conferring'],
  infer: ['infers', 'inferred', 'inferring'],
  prefer: ['prefers', 'preferred', 'preferring'],
  plan: ['plans', 'planned', 'planning'],
  regret: ['regrets', 'regretted', 'regretting'],
  pan: ['pans', 'panned', 'panning'],
  label: ['labels', 'labeled', 'labelled', 'labeling', 'labelling'],
  counsel: ['counsels', 'counseled', 'counselled', 'counseling'],
  signal: ['signals', 'signaled', 'signalled', 'signaling'],
};

/** How a form of a cue verb can be used. */
export interface CueForm {
  readonly lemma: string;
  readonly strength: 'say' | 'judge';
  readonly form: 'base' | 'present' | 'past' | 'ing';
}

function inflect(lemma: string): string[] {
  const irregular = IRREGULAR[lemma];
  if (irregular) return [...irregular];
  const isSibilant = /(?:s|x|z|ch|sh)$/.test(lemma);
  if (/[^aeiou]y$/.test(lemma))
    return [`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  if (lemma.endsWith('e')) return [`${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  return [`${lemma}${isSibilant ? 'es' : 's'}`, `${lemma}ed`, `${lemma}ing`];
}

function buildForms(): Map<string, CueForm> {
  const forms = new Map<string, CueForm>();
  const add = (lemmas: string, strength: 'say' | 'judge') => {
    for (const lemma of lemmas.split(/\s+/)) {
      if (!forms.has(lemma)) forms.set(lemma, { lemma, strength, form: 'base' });
      for (const word of inflect(lemma)) {
        const form = word.endsWith('ing') ? 'ing' : word.endsWith('s') ? 'present' : 'past';
        if (!forms.has(word) || forms.get(word)?.form === 'base') forms.set(word, { lemma, strength, form });
      }
    }
  };
  add(SAY, 'say');
  add(JUDGE, 'judge');
  return forms;
}

const FORMS = buildForms();

/**
 * What a word says as a reporting verb; `undefined` for other words.
 *
 * @example readCue('insisted') // { lemma: 'insist', strength: 'say', form: 'past' }
 */
export function readCue(word: string): CueForm | undefined {
  return FORMS.get(word);
}
