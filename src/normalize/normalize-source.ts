import { createHash } from 'node:crypto';
import type { CatalogueItem, Entry, Problem } from '../model/index.ts';
import { applyCatalogue } from './apply-catalogue.ts';
import { buildBlocks } from './blocks.ts';
import { takeClaim } from './claims.ts';
import { classifyUnits } from './classify.ts';
import type { DateContext } from './date-clues.ts';
import { buildLedger } from './ledger.ts';
import { gatherMatter } from './matter.ts';
import { describeDoubt, describeNoBody } from './problems.ts';
import { readSource } from './read/source.ts';
import { findDoubts } from './rules/teasers.ts';

/** What is known about a source beside its bytes. */
export interface NormalizeContext extends DateContext {
  readonly catalogue?: CatalogueItem | undefined;
  /** How problems name the file; its path below `sources/` when left out. */
  readonly displayPath?: string | undefined;
}

/**
 * Makes an entry of a source. The same bytes and context give the same entry, on any machine.
 *
 * @param source its path below `sources/`, and its bytes.
 * @returns no entry when the file is empty, no text, or holds no article; a problem says why.
 */
export function normalizeSource(
  source: { readonly file: string; readonly bytes: Uint8Array },
  context: NormalizeContext = {},
): { entry?: Entry; problems: Problem[] } {
  const displayPath = context.displayPath ?? source.file;
  const reading = readSource(source.file, source.bytes, displayPath);
  if (!('units' in reading)) return { problems: [...reading.problems] };
  const page = classifyUnits(reading.units, takeClaim(reading.claims, 'title')?.value);
  const blocks = buildBlocks(page);
  if (blocks.length === 0) {
    const first = page.units[0];
    return {
      problems: [...reading.problems, describeNoBody(displayPath, first?.from ?? 1, first?.text ?? '')],
    };
  }
  const matter = gatherMatter(page, {
    claims: reading.claims,
    dates: context,
    source: {
      file: source.file,
      sha256: createHash('sha256').update(source.bytes).digest('hex'),
      bytes: source.bytes.length,
      encoding: reading.encoding,
    },
  });
  const doubts = findDoubts(page).map(({ index, why }) => {
    const unit = page.units[index]!;
    return describeDoubt(displayPath, unit.from, unit.text, why);
  });
  return {
    entry: { matter: applyCatalogue({ ...matter, ledger: buildLedger(page) }, context.catalogue), blocks },
    problems: [...reading.problems, ...doubts],
  };
}
