import { createHash } from 'node:crypto';
import type { CatalogueItem, Entry, Problem, SourceFile } from '../model/index.ts';
import { applyCatalogue } from './apply-catalogue.ts';
import { buildBlocks, dropDescribed } from './blocks.ts';
import { takeClaim } from './claims.ts';
import { classifyUnits } from './classify.ts';
import type { DateContext } from './date-clues.ts';
import { buildLedger } from './ledger.ts';
import { gatherMatter } from './matter.ts';
import { findOutlet } from './outlet.ts';
import { describeDoubt, describeNoBody } from './problems.ts';
import { TITLE } from './read/html-metadata.ts';
import { readSource } from './read/source.ts';
import { findRepeatedDoubts } from './rules/repeated.ts';
import { findStrayDoubts } from './rules/stray.ts';
import { findDoubts } from './rules/teasers.ts';
import type { Claim, Page } from './types.ts';

/** What is known about a source beside its bytes. */
export interface NormalizeContext extends DateContext {
  readonly catalogue?: CatalogueItem | undefined;
  /** How problems name the file; its path below `sources/` when left out. */
  readonly displayPath?: string | undefined;
}

/** A source as it was received. */
export interface Source {
  /** Path below `sources/`, with forward slashes. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A source of which no entry can be made. */
export interface Refused {
  readonly entry?: undefined;
  readonly problems: readonly Problem[];
}

/** An entry, or why there is none. */
export type Normalized = { readonly entry: Entry; readonly problems: readonly Problem[] } | Refused;

/** A source, read and told from its furniture as far as it can be by itself. */
export interface Draft {
  readonly file: string;
  readonly source: SourceFile;
  readonly displayPath: string;
  readonly context: NormalizeContext;
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
  readonly page: Page;
  /** As the catalogue, the metadata or the furniture names it. */
  readonly outlet: string | undefined;
}

/**
 * Makes an entry of a source. The same bytes and context give the same entry, on any machine.
 *
 * @param source its path below `sources/`, and its bytes.
 * @returns no entry when the file is empty, no text, or holds no article; a problem says why.
 */
export function normalizeSource(source: Source, context: NormalizeContext = {}): Normalized {
  const draft = draftSource(source, context);
  return 'page' in draft ? finishDraft(draft) : draft;
}

/** Reads a source: the first half of `normalizeSource`, which needs nothing of other sources. */
export function draftSource({ file, bytes }: Source, context: NormalizeContext = {}): Draft | Refused {
  const displayPath = context.displayPath ?? file;
  const reading = readSource(file, bytes, displayPath);
  if (!('units' in reading)) return { problems: [...reading.problems] };
  const { claims, problems, encoding } = reading;
  const title = claims.find(({ field }) => field === 'title');
  const known = { claimedTitle: title?.value, isTitleWeak: title?.where === TITLE };
  const page = classifyUnits(reading.units, known);
  const outlet = takeClaim(claims, 'outlet') ?? findOutlet(page);
  return {
    file,
    displayPath,
    context,
    claims,
    problems,
    page,
    outlet: context.catalogue?.outlet ?? outlet?.value,
    source: { file, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length, encoding },
  };
}

/**
 * Makes the entry of a source that was read: the second half of `normalizeSource`.
 *
 * @param recurring the keys of its lines that stand in other files of the outlet too.
 */
export function finishDraft(draft: Draft, recurring: ReadonlySet<string> = new Set()): Normalized {
  const { claims, context, displayPath, problems, source } = draft;
  const page =
    recurring.size === 0 ? draft.page : classifyUnits(draft.page.units, { ...draft.page, recurring });
  const blocks = buildBlocks(page);
  if (blocks.length === 0) {
    const { from = 1, text = '' } = page.units[0] ?? {};
    return { problems: [...problems, describeNoBody(displayPath, from, text)] };
  }
  const matter = gatherMatter(page, { claims, dates: context, source });
  const found = [...findDoubts(page), ...findRepeatedDoubts(page), ...findStrayDoubts(page)];
  const doubts = found.map((doubt) => {
    const unit = page.units[doubt.index]!;
    return describeDoubt(displayPath, unit.from, unit.text, doubt);
  });
  return {
    entry: {
      matter: applyCatalogue({ ...matter, ledger: buildLedger(page) }, context.catalogue),
      blocks: /^en\b/.test(matter.language ?? 'en') ? blocks : dropDescribed(blocks),
    },
    problems: [...problems, ...doubts],
  };
}
