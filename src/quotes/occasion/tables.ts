import type { OccasionKind } from '../../model/index.ts';

const KINDS: readonly (readonly [OccasionKind, string])[] = [
  ['news-conference', 'news conference|press conference|presser|media conference|news availability'],
  ['briefing', 'briefing|news briefing|press briefing|media briefing|press gaggle|gaggle'],
  [
    'call',
    'phone call|telephone call|conference call|call|teleconference|telephone conversation|phone conversation|phone interview call|video call|video conference|videoconference',
  ],
  ['interview', 'interview|q&a|question-and-answer session'],
  [
    'broadcast',
    'broadcast|podcast|television appearance|tv appearance|radio show|radio program|radio programme|television show|talk show|morning show|tv show',
  ],
  ['tweet', 'tweet|tweets|twitter post|twitter message|twitter posts|tweetstorm'],
  [
    'post',
    'facebook post|instagram post|blog post|post|posting|facebook video|facebook message|telegram post',
  ],
  ['statement', 'statement|statements|news release|press release|communique|communiqué|joint statement'],
  ['letter', 'letter|letters|open letter|note'],
  [
    'message',
    'email|emails|e-mail|e-mails|text message|voicemail|memo|memorandum|text|voice mail|email exchange',
  ],
  [
    'speech',
    'speech|speeches|address|remarks|keynote|lecture|sermon|eulogy|toast|acceptance speech|victory speech|concession speech|monologue|testimony',
  ],
  ['debate', 'debate|presidential debate'],
  ['hearing', 'hearing|deposition|court hearing'],
  ['rally', 'rally|rallies|campaign stop|campaign event|campaign appearance|campaign rally'],
  [
    'meeting',
    'meeting|talks|summit|editorial board meeting|town hall meeting|town hall|town-hall|town-hall meeting|session|forum|roundtable|round table|panel|panel discussion|discussion',
  ],
  [
    'event',
    'fundraiser|fund-raiser|ceremony|reception|gala|dinner|luncheon|event|conference|convention|gathering|vigil|parade|protest|demonstration|inauguration',
  ],
  [
    'publication',
    'op-ed|op-ed article|op-ed piece|opinion piece|opinion article|column|essay|editorial|book|memoir|autobiography|report|article|paper|manifesto|newsletter',
  ],
];

/** The kinds of occasion by the words that name them, in lower case. */
export const OCCASIONS: ReadonlyMap<string, OccasionKind> = new Map(
  KINDS.flatMap(([kind, words]) => words.split('|').map((word) => [word, kind] as const)),
);

/** Words in the longest name of an occasion. */
export const LONGEST_OCCASION = 3;

/** Services where people write for all to read. */
export const SERVICES: ReadonlyMap<string, OccasionKind> = new Map([
  ['twitter', 'tweet'],
  ...'facebook instagram telegram reddit snapchat youtube tumblr linkedin weibo vkontakte medium'
    .split(' ')
    .map((name) => [name, 'post'] as const),
]);

/** Shapes of the names of broadcasters: "Harbour TV", "Radio Liberty", and networks known by their letters. */
export const BROADCASTER =
  /(?:^|\s)(?:tv|television|radio|cnn|nbc|abc|cbs|msnbc|cnbc|pbs|npr|bbc|itv|sky|rt|zdf|ard|c-span|hbo|fox|bloomberg|al jazeera|univision|telemundo|espn|wnyc|euronews|deutsche welle|france 24|nbc news|abc news|cbs news|fox news)(?:$|\s)/i;

/** Those who are spoken to, when a text names no one of them. */
export const AUDIENCE =
  /^(?:reporters?|journalists?|supporters|crowds?|audiences?|lawmakers|voters|students|delegates|attendees|donors|fans|viewers|listeners|followers|colleagues|members|senators|congressmen|ministers|ambassadors|diplomats|officers|soldiers|troops|workers|employees|parliament|congress|legislators|deputies|media|press|interviewers?|newspapers?|agency|network|station|magazine|committee|panel|court|jury|judge|council|assembly|group|gathering|pool|graduates|residents|staff|staffers|aides|leaders|officials|counterpart|people|police|activists|guests|backers|allies|prosecutors|investigators|congregation)$/;

/** Nouns that are places when a name or "the" stands before: "the Harbour Hotel". */
export const PLACE_NOUN =
  /^(?:headquarters|capitol|house|hotel|palace|university|college|school|church|airport|square|center|centre|hall|building|office|tower|towers|club|stadium|arena|embassy|consulate|airfield|base|museum|library|park|hospital|courthouse|senate floor|house floor|floor|compound|residence|villa|mansion|restaurant|ranch|resort|farm|plant|factory|theater|theatre|cathedral|mosque|synagogue|border|chamber|pentagon|kremlin|institute|institution|monument|memorial|cemetery|bridge|plaza|street|avenue|island|county|library)$/;

/** Verbs of saying whose phrases tell where, when and to whom: no others are asked. */
export const SPEECH = new Set(
  `say tell add write tweet retweet post argue explain insist warn note declare announce respond reply answer ask
  state promise vow pledge claim assert contend maintain complain joke quip acknowledge admit concede confirm deny
  predict suggest recall remark observe comment conclude continue caution call describe accuse criticize criticise
  blast denounce condemn urge stress emphasize emphasise reiterate repeat assure inform remind proclaim exclaim shout
  yell testify reveal disclose propose report express praise demand agree charge refer lament mock muse label slam
  grouse dismiss defend reject address lecture brief advise notify confess protest rail quote appeal characterize`.split(
    /\s+/,
  ),
);

/** Verbs after which "to" and a name tell to whom. */
export const SAYS_TO =
  /^(?:say|write|explain|repeat|complain|remark|joke|confess|assert|insist|declare|suggest|mention|reply|lament|state|announce|admit|boast|brag|grouse|proclaim|recall|stress|protest|shout|yell|quip|reveal|disclose|describe)$/;
