import type { Archive } from '../../../src/archive/index.ts';
import { seededNumbers } from '../generate.ts';

const FREQUENT =
  'the to of and a in that we it is for not this with have on be you are as will they what but our from there who all do has was can at if their or he about so been more which one would by no were these its them when people do must any time now only how than very also out because into up some think know between both could should where want make way other just then us his those over being going said most work first last after long each still even here before against through while never back may such under much too down many same right did peace talks side agreement government country security war border river states nations minister union council treaty paper'.split(
    ' ',
  );
const MARKED = [
  "don't",
  "we're",
  "it's",
  "can't",
  'U.S.',
  'COVID-19',
  '24/7',
  '$3.2 million',
  '1,000',
  '40%',
  're-draw',
  "minister's",
  'naïve',
  'Łódź',
];
const ONSETS = 'b c d f g h l m n p r s t v br cl cr dr fl gr pl pr sp st str tr'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const CODAS = ['', 'n', 'r', 's', 't', 'l', 'm', 'nd', 'nt', 'ck', 'rt'];
const ENDINGS = ['', '', '', 's', 'ed', 'ing', 'ment', 'tion', 'al', 'ity'];
const GIVEN =
  'Ada Boris Clara Daniel Elena Farid Greta Hassan Irina Jonas Katya Lionel Mara Nadia Otto Petra'.split(' ');

/** Rare words in the vocabulary. */
const RARE = 30_000;

/** How many quotations an article has. */
export const QUOTATIONS_EACH = 8;

/** A linked archive of invented quotations, always the same ones: as much of one as an index of quotations reads. */
export function inventArchive(articles: number): Archive {
  const next = seededNumbers(articles);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;
  const makeWord = () =>
    Array.from({ length: 1 + Math.floor(next() * 3) }, () => pick(ONSETS) + pick(VOWELS) + pick(CODAS)).join(
      '',
    ) + pick(ENDINGS);
  const rare = Array.from({ length: RARE }, makeWord);
  // Half of all words are from the frequent ones, either kind by Zipf's law.
  const byRank = (items: readonly string[]) => items[Math.floor(items.length ** next()) - 1]!;
  const word = () => {
    const kind = next();
    if (kind < 0.03) return pick(MARKED);
    return byRank(kind < 0.55 ? FREQUENT : rare);
  };
  const sentence = () => {
    const words = Array.from({ length: 4 + Math.floor(next() * 30) }, word);
    words[0] = words[0]!.charAt(0).toUpperCase() + words[0]!.slice(1);
    return words
      .map((item, i) => (i > 0 && i % 9 === 8 ? `${item},` : item))
      .join(' ')
      .replaceAll("'", '’');
  };
  const speakers = Array.from(
    { length: Math.max(20, articles / 5) },
    () => `${pick(GIVEN)} ${capital(makeWord())}`,
  );
  const made = Array.from({ length: articles }, (_, i) => {
    const day = new Date(Date.UTC(2019, 0, 1 + Math.floor((i / articles) * 1500))).toISOString().slice(0, 10);
    return makeArticle(i, day, pick, sentence, [pick(speakers), pick(speakers)]);
  });
  return { settings: {}, articles: made } as unknown as Archive;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function makeArticle(
  number: number,
  day: string,
  pick: <T>(items: readonly T[]) => T,
  sentence: () => string,
  speakers: readonly string[],
): object {
  const id = `${day}-article-${number}`;
  const outlet = pick(['gazette', 'ledger', 'courier', 'herald', 'tribune', 'observer']);
  const article: Record<string, unknown> = {
    id,
    url: `articles/${id}.html`,
    matter: {
      title: sentence().slice(0, 70),
      titleSupplied: false,
      published: day,
      bylines: [],
      kind: 'report',
    },
    outlet: { id: outlet, record: { name: `The ${capital(outlet)}`, forms: [] } },
    events: [],
    blocks: [],
    isExcerpt: true,
    language: 'en',
  };
  article['quotations'] = Array.from({ length: QUOTATIONS_EACH }, (_, i) =>
    makeQuotation(`q-${number}-${i}`, article, sentence(), pick(speakers), pick(DEGREES)),
  );
  return article;
}

const DEGREES = ['sure', 'sure', 'sure', 'probably'];

function makeQuotation(
  id: string,
  article: Readonly<Record<string, unknown>>,
  text: string,
  name: string,
  confidence: string,
): object {
  return {
    id,
    url: `${String(article['url'])}#${id}`,
    article,
    text,
    kind: 'full',
    speaker: { id: name.toLowerCase().replace(' ', '-'), name },
    confidence,
    block: 0,
    span: { startUtf16: 0, endUtf16: 0 },
  };
}
