import {
  organizationsOf,
  placesIn,
  type Archive,
  type Article,
  type LinkedOrganization,
  type LinkedOutlet,
  type LinkedPerson,
  type LinkedPlace,
} from '../archive/index.ts';
import { formsOf } from '../model/index.ts';
import { sayCounts, sayRole, spanOfArticles } from './describe.ts';
import { words, type Counted } from './words/index.ts';

/** What is known of a record under one label; each value stands on a line of its own. */
export interface Fact {
  readonly label: string;
  readonly values: readonly FactValue[];
}

/** Words, or links one after the other; an address of a link is from the site's root, or on the web. */
export type FactValue = string | readonly FactLink[];

/** A link in a fact. */
export interface FactLink {
  readonly text: string;
  readonly url: string;
  readonly isElsewhere?: boolean;
}

/** What the archive has of a record: how much of what, and between which days. */
export interface Holdings {
  readonly counts: string;
  readonly span: string | undefined;
}

/** Counts what the archive has of a record. */
export function countHoldings(
  articles: readonly Article[],
  others: readonly (readonly [number, Counted])[],
): Holdings {
  return {
    counts: sayCounts([[articles.length, 'article'], ...others]),
    span: spanOfArticles(articles),
  };
}

/** The facts of a person. An office that the page's head names is not said again, unless with its time. */
export function personFacts({ record }: LinkedPerson, holdings: Holdings, office?: string): Fact[] {
  const roles = record.roles.toReversed().map(sayRole);
  return known([
    formsFact(formsOf(record)),
    { label: words.offices, values: roles.length === 1 && roles[0] === office ? [] : roles },
    { label: words.country, values: listed(record.country) },
    ...heldFacts(record, holdings, words.noMentions),
  ]);
}

/** The facts of an organization. */
export function organizationFacts({ record }: LinkedOrganization, holdings: Holdings): Fact[] {
  return known([
    formsFact(formsOf(record)),
    { label: words.standsFor, values: joined(record.metonyms) },
    ...heldFacts(record, holdings, words.noMentionsOfIt),
  ]);
}

/** The facts of a place, with the places and organizations that belong to it. */
export function placeFacts(archive: Archive, place: LinkedPlace, holdings: Holdings): Fact[] {
  const { record } = place;
  return known([
    formsFact(formsOf(record)),
    { label: words.placesWithin, values: linksTo(placesIn(archive, place)) },
    { label: words.bodiesWithin, values: linksTo(organizationsOf(archive, place)) },
    ...heldFacts(record, holdings, words.noMentionsOfIt),
  ]);
}

/** The facts of an outlet. */
export function outletFacts({ record }: LinkedOutlet, holdings: Holdings): Fact[] {
  const sameAs = listed(record.url);
  return known([
    formsFact(record.forms),
    ...heldFacts({ sameAs, note: record.note, status: undefined }, holdings, words.noArticlesOf),
  ]);
}

function heldFacts(
  {
    sameAs,
    note,
    status,
  }: { sameAs: readonly string[]; note?: string | undefined; status?: string | undefined },
  { counts, span }: Holdings,
  none: string,
): Fact[] {
  return [
    { label: words.inArchive, values: [counts || none, ...listed(span)] },
    {
      label: words.elsewhere,
      values: sameAs.map((url) => [{ text: url.replace(/^https?:\/\//, ''), url, isElsewhere: true }]),
    },
    { label: words.note, values: [...listed(note), ...(status === 'proposed' ? [words.proposed] : [])] },
  ];
}

function formsFact(forms: readonly string[]): Fact {
  return { label: words.otherForms, values: joined(forms) };
}

function linksTo(records: readonly { readonly url: string; readonly record: { readonly name: string } }[]) {
  return records.length === 0 ? [] : [records.map(({ url, record }) => ({ url, text: record.name }))];
}

function joined(list: readonly string[]): string[] {
  return list.length === 0 ? [] : [list.join('; ')];
}

function listed(value: string | undefined): string[] {
  return value ? [value] : [];
}

function known(facts: readonly Fact[]): Fact[] {
  return facts.filter(({ values }) => values.length > 0);
}
