import type { Span } from '../model/index.ts';

/** A place in an article that names an organization, or a capital that stands for a government. */
export interface OrganizationSighting {
  /** Index of the block. */
  readonly block: number;
  readonly span: Span;
  /** As written, without an article before it or a possessive ending. */
  readonly written: string;
  /** Name of the organization, as far as the text or the table tells. */
  readonly name: string;
  readonly country: string | undefined;
  /** The words are the name of a city that stands for the organization. */
  readonly isMetonym: boolean;
}

/** An organization that texts name. */
export interface ProposedOrganization {
  readonly name: string;
  readonly country: string | undefined;
  /** Other forms met, the commonest first. */
  readonly forms: readonly string[];
  /** Cities that stand for it. */
  readonly metonyms: readonly string[];
}
