import type { Archive } from '../../src/archive/index.ts';

/** A quotation as short as tests need it. */
export interface MadeQuotation {
  readonly text: string;
  readonly speaker?: string | undefined;
  readonly confidence?: 'sure' | 'probably' | 'unsure' | undefined;
  readonly said?: string | undefined;
}

/** An article as short as tests need it. */
export interface MadeArticle {
  readonly day?: string | undefined;
  readonly outlet?: string | undefined;
  readonly events?: readonly string[];
  readonly quotations: readonly MadeQuotation[];
}

/** A linked archive without entries: as much of one as the index reads. */
export function madeArchive(articles: readonly MadeArticle[]): Archive {
  const made = articles.map(({ day, outlet, events = [], quotations }, i) => {
    const id = `a-${i}`;
    const article: Record<string, unknown> = {
      id,
      url: `articles/${id}.html`,
      matter: { title: `Title ${i}`, titleSupplied: false, published: day, bylines: [], kind: 'report' },
      outlet: outlet && { id: outlet, record: { name: `The ${outlet}`, forms: [] } },
      events: events.map((event) => ({ id: event, record: { name: `Meeting ${event}`, date: '2031' } })),
      blocks: quotations.map(({ text }) => ({ text: `Somebody said: ${text}` })),
      isExcerpt: false,
      language: 'en',
    };
    article['quotations'] = quotations.map(({ text, speaker, confidence, said }, j) => ({
      id: `q-${i}-${j}`,
      url: `articles/${id}.html#q-${i}-${j}`,
      article,
      text,
      kind: text.split(' ').length >= 5 ? 'full' : 'fragment',
      speaker: speaker && { id: speaker, name: `Dr ${speaker}` },
      person: undefined,
      confidence,
      said,
      block: j,
      span: { startUtf16: 15, endUtf16: 15 + text.length },
    }));
    return article;
  });
  return { settings: {}, articles: made } as unknown as Archive;
}
