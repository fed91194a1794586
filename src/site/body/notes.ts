import { roleOn, type Article, type Mention, type Quotation } from '../../archive/index.ts';
import type { Span } from '../../model/index.ts';
import { linkFrom } from '../links.ts';
import { words } from '../words/index.ts';

/** Who speaks, as it stands beside the text. */
export interface SpeakerNote {
  readonly name: string;
  /** Office, or how sure the attribution is. */
  readonly note: string | undefined;
  readonly href: string | undefined;
}

/** What is added to a quotation. */
export interface QuotationNote {
  readonly id: string;
  /** Further anchors: the ids it had before its words were corrected. */
  readonly aliases: readonly string[];
  /** Absent where the paragraph has named the speaker already, and where nobody is known to speak. */
  readonly speaker: SpeakerNote | undefined;
}

/** What is added to a paragraph or a subhead. */
export interface PassageNote {
  readonly id: string;
  /** Number of its first line in the source. */
  readonly line: number | undefined;
  /** Whether it begins with a quotation mark. */
  readonly isHanging: boolean;
  /** Links in the text, in order. */
  readonly mentions: readonly { readonly span: Span; readonly href: string }[];
  /** Who speaks in it, each once. */
  readonly speakers: readonly SpeakerNote[];
}

/** Everything that a page adds to an article's words, in their order. */
export interface BodyNotes {
  readonly passages: readonly PassageNote[];
  readonly quotations: readonly QuotationNote[];
}

/** Notes of an article's text for the page at `page`. */
export function noteBody(article: Article, page: string): BodyNotes {
  const quotations = noteQuotations(article, page);
  const mentions = firstMentions(article);
  const lines = article.blockLines;
  return {
    quotations,
    passages: article.blocks.flatMap(({ text }, block) => {
      const line = lines[block];
      const isOnlyOne = line !== undefined && lines.indexOf(line) === block;
      const passage: PassageNote = {
        id: isOnlyOne ? `l${line}` : `p${block + 1}`,
        line: isOnlyOne ? line : undefined,
        isHanging: /^["“”„«‘']/.test(text),
        mentions: mentions
          .filter((mention) => mention.block === block)
          .map(({ span, person }) => ({ span, href: linkFrom(page, person.url) })),
        speakers: speakersOf(article, block, page),
      };
      return /\S/.test(text) ? [passage] : [];
    }),
  };
}

/** A speaker is named once a paragraph, unless another came between; the office at the first note only. */
function noteQuotations(article: Article, page: string): QuotationNote[] {
  const introduced = new Set<string>();
  let before: Quotation | undefined;
  return article.quotations.map((quotation) => {
    const { id, aliases } = quotation;
    const name = quotation.speaker?.name;
    const isGoingOn = before?.block === quotation.block && before.speaker?.name === name;
    before = quotation;
    if (name === undefined || isGoingOn) return { id, aliases, speaker: undefined };
    const speaker = describeSpeaker(quotation, page);
    const isNew = introduced.size < introduced.add(name).size;
    const note = isNew ? speaker.note : doubtOf(quotation);
    return { id, aliases, speaker: { ...speaker, note } };
  });
}

function speakersOf(article: Article, block: number, page: string): SpeakerNote[] {
  const byName = new Map<string, SpeakerNote>();
  for (const quotation of article.quotations) {
    const name = quotation.speaker?.name;
    if (quotation.block === block && name !== undefined && !byName.has(name))
      byName.set(name, describeSpeaker(quotation, page));
  }
  return [...byName.values()];
}

/** Names a quotation's speaker with the office held when the article appeared, and says when that is not sure. */
export function describeSpeaker(quotation: Quotation, page: string): SpeakerNote {
  const { person, speaker, article } = quotation;
  const office = person && roleOn(person, article.matter.published)?.title;
  const note = [office, doubtOf(quotation)].filter((part) => part !== undefined).join('; ');
  return {
    name: speaker?.name ?? words.speakerNotNamed,
    note: note === '' ? undefined : note,
    href: person && linkFrom(page, person.url),
  };
}

function doubtOf({ confidence }: Quotation): string | undefined {
  return confidence === undefined || confidence === 'sure' ? undefined : words.confidence[confidence];
}

/** The first place that names each person and can bear a link: in a paragraph, wholly in or out of a quotation. */
function firstMentions(article: Article): Mention[] {
  const linked = new Set<string>();
  return article.mentions.filter(({ block, span, person }) => {
    const { kind, quotations } = article.blocks[block]!;
    const isCut = quotations.some((quotation) => cuts(quotation.span, span));
    if (kind === 'heading' || isCut || linked.has(person.id)) return false;
    linked.add(person.id);
    return true;
  });
}

function cuts(outer: Span, inner: Span): boolean {
  const isApart = inner.endUtf16 <= outer.startUtf16 || inner.startUtf16 >= outer.endUtf16;
  const isWithin = inner.startUtf16 >= outer.startUtf16 && inner.endUtf16 <= outer.endUtf16;
  return !isApart && !isWithin;
}
