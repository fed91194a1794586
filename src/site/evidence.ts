import type { Article } from '../archive/index.ts';
import { linkFrom } from './links.ts';
import { describeNaming, describeSureness } from './naming.ts';
import { describeOccasion } from './occasion.ts';
import { joinUtterances } from './utterances.ts';
import { words } from './words/index.ts';

/** How it is known who said something, and when, where and to whom. */
export interface SpeakerEvidence {
  /** Anchor of the quotation on the page. */
  readonly id: string;
  /** How the quotation begins. */
  readonly opening: string;
  readonly speaker: string;
  readonly href: string | undefined;
  /** The words that name the speaker, the verb, where the name stands, and how sure it is. */
  readonly basis: string;
  /** To whom, at what, where and when; without a full stop. */
  readonly occasion: string | undefined;
}

/** Characters of a quotation that remind a reader of it. */
const OPENING = 40;

/** The evidence for each thing that somebody is quoted as saying in an article, in order, for the page at `page`. */
export function listEvidence(article: Article, page: string): SpeakerEvidence[] {
  return joinUtterances(article.quotations).map(({ first }) => {
    const { asWritten, cue, rule } = first;
    const naming = describeNaming(first);
    const basis = [
      asWritten && words.namedAs(asWritten),
      cue && words.cued(cue),
      naming,
      rule && words.rules[rule],
      describeSureness(first) ?? (first.speaker ? words.sure : undefined),
    ].filter((part) => part !== undefined && part !== '');
    return {
      id: first.id,
      opening: shorten(first.text),
      speaker: first.speaker?.name ?? words.speakerNotNamed,
      href: first.person && linkFrom(page, first.person.url),
      basis: basis.join(', '),
      occasion: describeOccasion(first),
    };
  });
}

function shorten(text: string): string {
  const bare = text.replace(/[,;:.–—-]+$/, '');
  if (bare.length <= OPENING) return bare;
  return `${bare.slice(0, bare.lastIndexOf(' ', OPENING)).replace(/[,;:.–—-]+$/, '')} …`;
}
