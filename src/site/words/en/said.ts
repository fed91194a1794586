import type { OccasionKind } from '../../../model/index.ts';

/** What something was said at, or in, where the article's words do not stand by themselves. */
const OCCASIONS: Readonly<Record<OccasionKind, string>> = {
  'news-conference': 'at a news conference',
  briefing: 'at a briefing',
  interview: 'in an interview',
  broadcast: 'on the air',
  call: 'in a call',
  tweet: 'in a tweet',
  post: 'in a post',
  statement: 'in a statement',
  letter: 'in a letter',
  message: 'in a message',
  speech: 'in a speech',
  debate: 'in a debate',
  hearing: 'at a hearing',
  rally: 'at a rally',
  meeting: 'at a meeting',
  event: 'at an event',
  publication: 'in print',
};

/** What decided, where that is more than a verb with its subject. */
const RULES: Readonly<Record<string, string | undefined>> = {
  continued: 'going on from the quotation before',
  split: 'going on with the sentence of the quotation before',
  previous: 'the speaker of the sentence before',
  mentioned: 'the person last spoken of',
  subject: 'the subject of the sentence',
  possessive: 'the owner of the words',
};

const NUMBERS = 'no one two three four five six seven eight nine ten'.split(' ');

/** The words that say how a quotation is known: to whom, where and when it was said, and who names its speaker. */
export const said = {
  occasions: OCCASIONS,
  toWhom: (addressee: string) => `to ${addressee}`,
  accordingTo: (source: string) => `according to ${source}`,
  occasionNamed: (kind: string, name: string) => `${kind} (${name})`,
  onDay: (day: string) => `on ${day}`,
  inPeriod: (period: string) => `in ${period}`,
  asWritten: (phrase: string) => `“${phrase}”`,
  /** `named two sentences earlier` */
  named: (distance: number, unit: 'sentence' | 'paragraph', direction: 'earlier' | 'later') =>
    `named ${NUMBERS[distance] ?? distance} ${unit}${distance === 1 ? '' : 's'} ${direction}`,
  speakerNamed: (naming: string) => `Speaker ${naming}.`,
  byArchivist: 'according to the archivist',
  speakerByArchivist: 'Speaker confirmed by the archivist.',
  sure: 'sure',
  whoSpeaks: 'Who speaks',
  whoSpeaksNote:
    'How it is known who said what: the words that name the speaker, the verb, and where the name stands.',
  whoSpeaksOf: (utterances: string) => `Show the evidence for ${utterances}`,
  namedAs: (written: string) => `“${written}”`,
  cued: (cue: string) => `“${cue}”`,
  rules: RULES,
  saidThus: (occasion: string) => `Said ${occasion}.`,
};
