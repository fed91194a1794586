import {
  officeOf,
  roleOn,
  type Article,
  type LinkedOrganization,
  type LinkedPerson,
  type LinkedPlace,
  type Mention,
  type OrganizationMention,
  type PlaceMention,
  type Quotation,
} from '../../archive/index.ts';
import type { Span } from '../../model/index.ts';
import { capitalize } from '../describe.ts';
import { linkFrom } from '../links.ts';
import { labelHandle, sayBy } from './handle.ts';
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
  /** What its handle is called. */
  readonly label: string;
  /** Speaker and office, for a citation. */
  readonly by: string | undefined;
  /** Where other reports of it are. */
  readonly reports: string | undefined;
  /** Absent where the paragraph has named the speaker already, and where nobody is known to speak. */
  readonly speaker: SpeakerNote | undefined;
}

/** What is added to a name: a link, and what a note beside it says. */
export interface MentionNote {
  readonly span: Span;
  readonly kind: 'person' | 'organization' | 'place';
  readonly href: string;
  readonly name: string;
  /** Held when the article appeared. */
  readonly office: string | undefined;
  readonly country: string | undefined;
}

/** The first characters of a passage, set in small capitals. */
export interface Opening {
  readonly kind: 'dateline' | 'turn';
  readonly endUtf16: number;
}

/** What is added to a paragraph or a subhead. */
export interface PassageNote {
  readonly id: string;
  /** Number of its first line in the source. */
  readonly line: number | undefined;
  /** Whether it begins with a quotation mark. */
  readonly isHanging: boolean;
  /** Links in the text, in order. */
  readonly mentions: readonly MentionNote[];
  /** How much of its beginning is the dateline's place, or the label of a speaker's turn. */
  readonly opening: Opening | undefined;
  /** Who speaks in it, each once. */
  readonly speakers: readonly SpeakerNote[];
}

/** Everything that a page adds to an article's words, in their order. */
export interface BodyNotes {
  readonly passages: readonly PassageNote[];
  readonly quotations: readonly QuotationNote[];
}

/** Tells where other reports of a quotation are: an address from the site's root. */
export type FindReports = (quotation: Quotation) => string | undefined;

/** Notes of an article's text for the page at `page`. */
export function noteBody(
  article: Article,
  page: string,
  findReports: FindReports = () => undefined,
): BodyNotes {
  const quotations = noteQuotations(article, page, findReports);
  const mentions = firstMentions(article);
  return {
    quotations,
    passages: article.blocks.flatMap(({ text }, block) => {
      const passage: PassageNote = {
        id: passageId(article, block),
        line: lineOf(article, block),
        isHanging: /^["“”„«‘']/.test(text),
        mentions: mentions
          .filter((mention) => mention.block === block)
          .map((mention) => describeMention(mention, article, page)),
        opening: openingOf(article, block),
        speakers: speakersOf(article, block, page),
      };
      return /\S/.test(text) ? [passage] : [];
    }),
  };
}

/** The anchor of a passage: by the line of the source that it begins, else by its place in the text. */
export function passageId(article: Article, block: number): string {
  const line = lineOf(article, block);
  return line === undefined ? `p${block + 1}` : `l${line}`;
}

function lineOf({ blockLines }: Article, block: number): number | undefined {
  const line = blockLines[block];
  return blockLines.indexOf(line) === block ? line : undefined;
}

/** A speaker is named once a paragraph, unless another came between; the office at the first note only. */
function noteQuotations(article: Article, page: string, findReports: FindReports): QuotationNote[] {
  const introduced = new Set<string>();
  let before: Quotation | undefined;
  return article.quotations.map((quotation) => {
    const { id, aliases } = quotation;
    const name = quotation.speaker?.name;
    const isGoingOn =
      before?.block === quotation.block &&
      before.speaker?.name === name &&
      doubtOf(before) === doubtOf(quotation);
    before = quotation;
    const speaker = describeSpeaker(quotation, page);
    const found = findReports(quotation);
    const reports = found && linkFrom(page, found);
    const shared = { id, aliases, label: labelHandle(quotation.text), by: sayBy(quotation), reports };
    if (name === undefined || isGoingOn) return { ...shared, speaker: undefined };
    const isNew = introduced.size < introduced.add(name).size;
    const note = isNew ? speaker.note : doubtOf(quotation);
    return { ...shared, speaker: { ...speaker, note } };
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

/** Names a quotation's speaker with the office held when it was said, and says when that is not sure. */
export function describeSpeaker(quotation: Quotation, page: string): SpeakerNote {
  const { person, speaker, organization } = quotation;
  const office = capitalize(officeOf(quotation)?.title);
  const note = [office, doubtOf(quotation)].filter((part) => part !== undefined).join('; ');
  return {
    name: capitalize(speaker?.name ?? words.speakerNotNamed),
    note: note === '' ? undefined : note,
    href: linkTo(page, person ?? organization),
  };
}

function linkTo(page: string, record: { readonly url: string } | undefined): string | undefined {
  return record && linkFrom(page, record.url);
}

function describeMention(mention: AnyMention, article: Article, page: string): MentionNote {
  const linked = recordOf(mention);
  const { name, country } = linked.record;
  const office = 'person' in mention ? roleOn(mention.person, article.matter.published)?.title : undefined;
  return {
    span: mention.span,
    kind: kindOf(mention),
    href: linkFrom(page, linked.url),
    name,
    office,
    country,
  };
}

type AnyMention = Mention | OrganizationMention | PlaceMention;

function recordOf(mention: AnyMention): LinkedPerson | LinkedOrganization | LinkedPlace {
  if ('person' in mention) return mention.person;
  return 'place' in mention ? mention.place : mention.organization;
}

function kindOf(mention: AnyMention): MentionNote['kind'] {
  if ('person' in mention) return 'person';
  return 'place' in mention ? 'place' : 'organization';
}

function doubtOf({ confidence }: Quotation): string | undefined {
  return confidence === undefined || confidence === 'sure' ? undefined : words.confidence[confidence];
}

/** `QUESTION: `, `SECRETARY OSTROM: `, `Ms. Ostrom: `: who speaks in a transcript. */
const TURN = /^(?=\p{Lu})[\p{L}\p{M}.’' -]{1,60}:(?=\s)/u;

function openingOf({ matter, blocks }: Article, block: number): Opening | undefined {
  const { text, kind } = blocks[block]!;
  if (kind === 'heading') return undefined;
  const place = matter.dateline?.place;
  const isFirst = blocks.findIndex((other) => other.kind !== 'heading') === block;
  if (isFirst && place && text.startsWith(place)) return { kind: 'dateline', endUtf16: place.length };
  const turn = matter.kind === 'transcript' ? TURN.exec(text)?.[0] : undefined;
  return turn === undefined ? undefined : { kind: 'turn', endUtf16: turn.length };
}

/** The first place that names each person, organization or place and can bear a link: in a paragraph, wholly in or out of a quotation. */
function firstMentions(article: Article): AnyMention[] {
  const linked = new Set<unknown>();
  const all = [...article.mentions, ...article.organizationMentions, ...article.placeMentions];
  const inOrder = all.sort((a, b) => a.block - b.block || a.span.startUtf16 - b.span.startUtf16);
  return inOrder.filter((mention) => {
    const { kind, quotations } = article.blocks[mention.block]!;
    const isCut = quotations.some((quotation) => cuts(quotation.span, mention.span));
    const record = recordOf(mention);
    if (kind === 'heading' || isCut || linked.has(record)) return false;
    linked.add(record);
    return true;
  });
}

function cuts(outer: Span, inner: Span): boolean {
  const isApart = inner.endUtf16 <= outer.startUtf16 || inner.startUtf16 >= outer.endUtf16;
  const isWithin = inner.startUtf16 >= outer.startUtf16 && inner.endUtf16 <= outer.endUtf16;
  return !isApart && !isWithin;
}
