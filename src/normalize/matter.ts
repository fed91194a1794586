import { webAddress, type Credit, type EntryMatter, type Evidence, type SourceFile } from '../model/index.ts';
import { takeClaim, takeClaims } from './claims.ts';
import { isPersonName, parseByline, parseContributors, parseKnownByline, parseNames } from './credits.ts';
import type { DateContext } from './date-clues.ts';
import { parseDateline } from './dateline.ts';
import { gatherCaptions } from './gather-captions.ts';
import { inferLanguage } from './language.ts';
import { findOutlet } from './outlet.ts';
import { findPublished } from './published.ts';
import { supplyTitle } from './supplied-title.ts';
import { findTurns } from './turns.ts';
import type { Claim, Page, Unit } from './types.ts';

/** What is known of a source beside its text. */
export interface Known {
  readonly claims: readonly Claim[];
  readonly dates: DateContext;
  readonly source: SourceFile;
}

/** Gathers the front matter of an entry, without its ledger: what the file states and what follows from it. */
export function gatherMatter(page: Page, known: Known): EntryMatter {
  const { claims } = known;
  const evidence: Evidence[] = [];
  const body = page.units.filter((_, i) => page.verdicts[i] === undefined);
  const lead = body[0]!;
  const title = chooseTitle(page, claims, lead, evidence);
  const outlet = takeClaim(claims, 'outlet') ?? findOutlet(page);
  if (outlet) evidence.push(outlet.evidence);
  const published = findPublished(page, claims, known.dates);
  if (published) evidence.push(published.evidence);
  const stated = takeClaim(claims, 'language', readLanguage)?.value;
  const language = stated === undefined ? inferLanguage(body.map(({ text }) => text)) : undefined;
  if (language) evidence.push(language.evidence);
  const turns = findTurns(body);
  if (turns) evidence.push(turns);
  return leaveOutAbsent({
    ...title,
    subtitle: textsOf(page, 'subtitle')[0] ?? takeClaim(claims, 'subtitle')?.value,
    outlet: outlet?.value,
    published: published?.value,
    dateline: readDateline(lead.text),
    bylines: gatherBylines(page, claims),
    contributors: gatherContributors(page, claims),
    kind: turns ? 'transcript' : 'report',
    language: stated ?? language?.value,
    url: takeClaim(claims, 'url', (value) => webAddress.safeParse(value).data)?.value,
    rights: readRights(claims),
    captions: gatherCaptions(page),
    source: known.source,
    evidence,
    ledger: [],
  });
}

function chooseTitle(
  page: Page,
  claims: readonly Claim[],
  lead: Unit,
  evidence: Evidence[],
): { title: string; titleSupplied: boolean } {
  const printed = textsOf(page, 'title')[0];
  if (printed !== undefined) return { title: printed, titleSupplied: false };
  const claimed = takeClaim(claims, 'title');
  if (claimed) {
    evidence.push(claimed.evidence);
    return { title: claimed.value, titleSupplied: false };
  }
  const note = 'The source has no title; this one is made from its first paragraph.';
  evidence.push({ field: 'title', basis: 'inferred', note, lines: String(lead.from) });
  return { title: supplyTitle(lead.text), titleSupplied: true };
}

/** The texts of a class, without lines of front matter. */
function textsOf({ units, verdicts }: Page, name: string): string[] {
  return units.flatMap(({ text, hints }, i) =>
    verdicts[i]?.class === name && !hints.isMatter ? [text] : [],
  );
}

function readDateline(lead: string): EntryMatter['dateline'] {
  const dateline = parseDateline(lead);
  if (!dateline) return undefined;
  const { place, agency, date } = dateline;
  return leaveOutAbsent({ place, agency, date });
}

function gatherBylines(page: Page, claims: readonly Claim[]): Credit[] {
  const claimed = takeClaims(claims, 'byline').flatMap(parseNames);
  const known = claimed.map(({ name }) => name);
  const printed = textsOf(page, 'byline').flatMap((text) => {
    if (isPersonName(text)) return [{ name: text }];
    const credits = parseByline(text);
    return credits.length > 0 ? credits : parseKnownByline(text, known);
  });
  const named = textsOf(page, 'subtitle').flatMap((text) => WRITES.exec(text)?.[1] ?? []);
  const found = printed.length > 0 ? printed : claimed;
  return unique(found.length > 0 ? found : named.map((name) => ({ name })));
}

/** `Small states should wait no longer, writes Jane Roe` */
const WRITES = /,? (?:writes|argues|asks) (\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3})\.?$/u;

function gatherContributors(page: Page, claims: readonly Claim[]): Credit[] {
  const printed = textsOf(page, 'contributors').flatMap(parseContributors);
  return unique([...printed, ...takeClaims(claims, 'contributor').flatMap(parseNames)]);
}

/** One credit for each name: the one that says most. */
function unique(credits: readonly Credit[]): Credit[] {
  const byName = new Map<string, Credit>();
  for (const credit of credits)
    byName.set(credit.name.toLowerCase(), { ...credit, ...byName.get(credit.name.toLowerCase()) });
  return [...byName.values()];
}

function readLanguage(value: string): string | undefined {
  const language = value.replace('_', '-');
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? language : undefined;
}

function readRights(claims: readonly Claim[]): EntryMatter['rights'] {
  const statement = takeClaim(claims, 'rights')?.value;
  return statement === undefined ? undefined : { statement };
}

/** Without the fields that have no value. */
function leaveOutAbsent<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never;
}
