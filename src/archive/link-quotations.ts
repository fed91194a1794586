import {
  compareText,
  namesOf,
  personSlug,
  sliceSpan,
  type QuoteAttributes,
  type Speaker,
} from '../model/index.ts';
import { formSlugs } from './link-people.ts';
import { quotationIds, stripMarks } from '../quotes/index.ts';
import type { Namesakes } from './namesakes.ts';
import type { Article, LinkedOrganization, LinkedPerson, Quotation } from './types.ts';

/** Finds the people and organizations that marks name. */
export interface SpeakerIndex {
  readonly people: ReadonlyMap<string, LinkedPerson>;
  readonly organizations: ReadonlyMap<string, LinkedOrganization>;
  readonly namesakes: Namesakes;
}

/**
 * Indexes speakers by id and by the slug of each form of their names.
 *
 * @param people by id, and by the ids of those that they took in; so `organizations`.
 */
export function indexSpeakers(
  people: ReadonlyMap<string, LinkedPerson>,
  organizations: ReadonlyMap<string, LinkedOrganization>,
  namesakes: Namesakes,
): SpeakerIndex {
  const byForm = new Map<string, LinkedPerson>();
  for (const person of people.values())
    for (const form of formSlugs(person.record)) if (!byForm.has(form)) byForm.set(form, person);
  const named = new Map<string, LinkedOrganization>();
  for (const item of organizations.values())
    for (const form of namesOf(item.record)) named.set(personSlug(form), item);
  return {
    people: new Map([...byForm, ...people]),
    organizations: new Map([...named, ...organizations]),
    namesakes,
  };
}

/** Enters an article's quotations into the article and their speakers. */
export function linkQuotations(article: Article, speakers: SpeakerIndex): void {
  const marked = article.blocks.flatMap((block, index) =>
    block.quotations.map((quotation) => ({ ...quotation, block: index })),
  );
  const texts = marked.map(({ block, span }) => stripMarks(sliceSpan(article.blocks[block]!.text, span)));
  const ids = quotationIds(article.id, texts);
  const firstOfUtterance = new Map<string, string>();
  marked.forEach(({ block, span, attributes }, i) => {
    const id = ids[i]!;
    const utterance = attributes.u === undefined ? id : (firstOfUtterance.get(attributes.u) ?? id);
    if (attributes.u !== undefined && !firstOfUtterance.has(attributes.u))
      firstOfUtterance.set(attributes.u, id);
    const quotation: Quotation = {
      id,
      aliases: attributes.was?.split(' ').filter((alias) => alias !== id) ?? [],
      url: `${article.url}#${id}`,
      article,
      block,
      span,
      text: texts[i]!,
      kind: (texts[i]!.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0) >= 5 ? 'full' : 'fragment',
      utterance,
      ...describeAttribution(article, attributes, speakers),
      ...describeCircumstances(attributes),
      line: article.blockLines[block],
    };
    article.quotations.push(quotation);
    quotation.person?.quotations.push(quotation);
    quotation.organization?.quotations.push(quotation);
  });
}

function describeAttribution(
  article: Article,
  attributes: QuoteAttributes,
  speakers: SpeakerIndex,
): Pick<Quotation, 'speaker' | 'person' | 'organization' | 'asWritten' | 'cue' | 'rule' | 'confidence'> {
  const { by, type, as, cue, rule, confidence } = attributes;
  const person =
    type === undefined || type === 'person' ? findPerson(article, attributes, speakers) : undefined;
  const organization = type === 'organization' ? findOrganization(attributes, speakers) : undefined;
  return {
    speaker: person
      ? { id: person.id, name: person.record.name, type: 'person' }
      : describeSpeaker(attributes, organization),
    person,
    organization,
    asWritten: as,
    cue,
    rule: rule ?? (by ? 'archivist' : undefined),
    confidence: by || as ? (confidence ?? 'sure') : undefined,
  };
}

function describeCircumstances({
  said,
  when,
  occasion,
  at,
  named,
  to,
  place,
  via,
}: QuoteAttributes): Pick<Quotation, 'said' | 'saidAsWritten' | 'occasion' | 'addressee' | 'place' | 'via'> {
  return {
    said,
    saidAsWritten: when,
    occasion: occasion && { kind: occasion, words: at, name: named },
    addressee: to,
    place,
    via,
  };
}

/**
 * By id or form, of namesakes the one of the article unless the archivist names another; a surname alone means the one
 * person of the article who bears it.
 */
function findPerson(
  article: Article,
  { by, rule }: QuoteAttributes,
  speakers: SpeakerIndex,
): LinkedPerson | undefined {
  if (by === undefined) return undefined;
  const found = speakers.people.get(by);
  if (found)
    return rule === undefined || rule === 'archivist' ? found : speakers.namesakes.meantIn(found, article.id);
  const bearers = article.people.filter(
    ({ id, record }) => id.endsWith(`-${by}`) || personSlug(record.name).endsWith(`-${by}`),
  );
  return bearers.length === 1 ? bearers[0] : undefined;
}

function findOrganization(
  { by, as }: QuoteAttributes,
  speakers: SpeakerIndex,
): LinkedOrganization | undefined {
  return speakers.organizations.get(by ?? '') ?? speakers.organizations.get(personSlug(as ?? ''));
}

function describeSpeaker(
  { by, type, as }: QuoteAttributes,
  organization: LinkedOrganization | undefined,
): Speaker | undefined {
  if (type === 'organization') {
    const name = organization?.record.name ?? as ?? by;
    return name === undefined ? undefined : { id: organization?.id ?? by ?? null, name, type };
  }
  const name = as ?? by;
  return name === undefined ? undefined : { id: null, name, type: 'described' };
}

/** Aliases that another quotation has as its id or alias too, each with its quotation. */
export function findSharedAliases(
  quotations: readonly Quotation[],
): { quotation: Quotation; alias: string }[] {
  const owners = new Map(quotations.map((quotation) => [quotation.id, quotation]));
  return quotations.flatMap((quotation) =>
    quotation.aliases.flatMap((alias) => {
      const owner = owners.get(alias);
      if (!owner) owners.set(alias, quotation);
      return owner ? [{ quotation, alias }] : [];
    }),
  );
}

/** Ids in use by two quotations, which a build must not have. */
export function findSharedIds(quotations: readonly Quotation[]): string[] {
  const seen = new Set<string>();
  return quotations
    .map(({ id }) => id)
    .filter((id) => seen.size === seen.add(id).size)
    .sort(compareText);
}
