import { locateQuotations, parseEntry, type Block, type Entry, type Problem } from '../model/index.ts';
import { findCorrected, keepIds, quotationIds, quotedWords } from '../quotes/index.ts';

/** Gives the quotations of an entry the ids that they had in the entry that it is to replace, as aliases. */
export function keepEntryIds(id: string, entry: Entry, existing: string): Entry {
  const before = readBlocks(existing);
  return before ? { ...entry, blocks: keepIds(id, before, entry.blocks) } : entry;
}

/**
 * Notes the quotations of an entry edited by hand whose words were corrected, so that their old addresses lead
 * nowhere.
 *
 * @param existing the text of the entry.
 * @param made the entry as the program makes it from the source.
 * @param file the entry's file, as the user would type it.
 */
export function warnOfLostIds(id: string, existing: string, made: Entry, file: string): Problem[] {
  const edited = readBlocks(existing);
  if (!edited) return [];
  const words = quotedWords(edited);
  const places = locateQuotations(existing);
  return findCorrected(id, made.blocks, edited).map(({ quotation, was }) => ({
    file,
    ...(places[quotation] ?? { line: 1, column: 1 }),
    severity: 'note',
    field: 'quote was',
    message: 'its words are not those of the source, and an address made from those leads nowhere',
    got: `“${words[quotation]!}”, now ${quotationIds(id, words)[quotation]!}`,
    want: 'the ids that it had, so that old links still lead to it',
    fix: `add was="${was.join(' ')}" to its braces`,
    rule: 'quotation/was',
  }));
}

function readBlocks(text: string): readonly Block[] | undefined {
  return parseEntry(text, '').entry?.blocks;
}
