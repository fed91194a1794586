import type { Archive, LinkedPerson, Quotation } from '../archive/index.ts';
import { compareText, sliceSpan } from '../model/index.ts';
import { capitalize } from './describe.ts';
import { words } from './words/index.ts';

/** What somebody said at a time, as one article prints it: one quotation, or the parts of a divided one. */
export interface PrintedUtterance {
  readonly first: Quotation;
  readonly parts: readonly PrintedPart[];
}

/** A quotation in its marks, with its address within the article's page. */
export interface PrintedPart {
  readonly id: string;
  /** Further anchors. */
  readonly aliases: readonly string[];
  readonly printed: string;
}

/** Joins the parts of divided quotations. The order is that of the first parts. */
export function joinUtterances(quotations: readonly Quotation[]): PrintedUtterance[] {
  const byUtterance = new Map<string, { first: Quotation; parts: PrintedPart[] }>();
  for (const quotation of quotations) {
    const key = `${quotation.article.id} ${quotation.utterance}`;
    const known = byUtterance.get(key);
    const part = { id: quotation.id, aliases: quotation.aliases, printed: printQuotation(quotation) };
    if (known) known.parts.push(part);
    else byUtterance.set(key, { first: quotation, parts: [part] });
  }
  return [...byUtterance.values()];
}

/** A quotation with its marks as printed; with double ones where the source has none. */
export function printQuotation({ article, block, span, text }: Quotation): string {
  const printed = sliceSpan(article.blocks[block]!.text, span).trim();
  return /^["“”„«‘'].*["“”»’']$/.test(printed) ? printed : `“${text}”`;
}

/** Somebody with what they are quoted as saying. */
export interface SpeakerGroup {
  /** Fit for an address; unique. */
  readonly key: string;
  readonly name: string;
  readonly person: LinkedPerson | undefined;
  /** Of the page of the person or organization. */
  readonly url: string | undefined;
  readonly utterances: readonly PrintedUtterance[];
}

/** The page of who speaks: a person or an organization of the archive. */
export function speakerUrl({ person, organization }: Quotation): string | undefined {
  return (person ?? organization)?.url;
}

/** Groups quotations by speaker. */
export function groupBySpeaker(quotations: readonly Quotation[]): SpeakerGroup[] {
  const bySpeaker = Map.groupBy(quotations, ({ speaker }) =>
    speaker === undefined ? '' : `${speaker.type} ${speaker.id ?? speaker.name}`,
  );
  return [...bySpeaker.values()]
    .map((group) => ({ group, sortName: sortNameOf(group[0]!) }))
    .sort((a, b) => compareText(a.sortName, b.sortName))
    .map(({ group }, i) => ({
      key: `speaker-${group[0]!.person?.id ?? i + 1}`,
      name: capitalize(group[0]!.speaker?.name ?? words.speakerNotNamed),
      person: group[0]!.person,
      url: speakerUrl(group[0]!),
      utterances: joinUtterances(group),
    }));
}

/** Named speakers by name, then those who are described, then nobody. */
function sortNameOf({ person, speaker }: Quotation): string {
  if (!speaker) return '2';
  const name = person?.sortName ?? speaker.name.replace(/^(?:the|an?)\s+/i, '');
  return `${speaker.type === 'described' ? 1 : 0} ${name.toLowerCase()}`;
}

/**
 * A quotation for the home page: a sentence from its beginning to its end, of a named person, neither short nor long,
 * from the latest article that has one; else a sentence as far as the reporter's words.
 */
export function pickQuotation({ articles }: Archive): Quotation | undefined {
  const isFit = ({ kind, person, confidence, text }: Quotation) =>
    kind === 'full' &&
    /^\p{Lu}/u.test(text) &&
    person !== undefined &&
    confidence === 'sure' &&
    text.length >= 40 &&
    text.length <= 140;
  const fit = articles.toReversed().flatMap(({ quotations }) => quotations.filter(isFit));
  return fit.find(({ text }) => /[.!?…]$/.test(text)) ?? fit.find(({ text }) => text.endsWith(','));
}
