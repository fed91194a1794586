import { findHappened, sayDay, type HappenedOn } from '../dates/index.ts';
import type { Entry, EntryMatter, Evidence } from '../model/index.ts';
import { parseDateline } from './dateline.ts';
import { nameLines, parseLines } from './lines.ts';

/** Gives an entry the day of what its first paragraph tells, where it names one: it need not be that of publication. */
export function tellHappened(entry: Entry): Entry {
  const { matter, blocks } = entry;
  const at = blocks.findIndex(({ kind }) => kind === 'paragraph');
  if (at === -1 || matter.happened !== undefined || matter.kind === 'transcript') return entry;
  const lead = blocks[at]!.text;
  const found = findHappened(lead.slice(parseDateline(lead)?.length ?? 0), matter.published);
  if (!found) return entry;
  const evidence: Evidence = {
    field: 'happened',
    basis: found.isStated ? 'stated' : 'inferred',
    note: explain(found, matter),
    lines: linesOf(entry, at),
  };
  return { ...entry, matter: { ...matter, happened: found.day, evidence: [...matter.evidence, evidence] } };
}

function explain({ day, words, isStated }: HappenedOn, { published, evidence }: EntryMatter): string {
  if (isStated || published === undefined) return `The first paragraph says “${words}”.`;
  const isInferred = evidence.some(({ field, basis }) => field === 'published' && basis === 'inferred');
  if (day === published)
    return `The first paragraph says “${words}”${isInferred ? '; the report is taken to have appeared' : ', and the report appeared'} on that day.`;
  return `The first paragraph says “${words}”; as the report appeared on ${sayDay(published)}, that was ${sayDay(day)}.`;
}

/** The source lines of a block of the body. */
function linesOf({ matter }: Entry, block: number): string | undefined {
  const lines = matter.ledger.flatMap((item) => (item.class === 'body' ? parseLines(item.lines) : []))[block];
  return lines && nameLines(lines.from, lines.to);
}
