import type { Evidence } from '../model/index.ts';
import { parseCaption } from './captions.ts';
import { parseFiledLine } from './filed-line.ts';
import { isInstitution, isOutletName, splitMasthead } from './outlet-name.ts';
import type { Page } from './types.ts';

/** A name of an outlet, and how it is known. */
export interface FoundOutlet {
  readonly value: string;
  readonly evidence: Evidence;
}

const COPYRIGHT =
  /^(?:copyright|©|\(c\))[\s©\d,–-]*(?:by\s)?(?<name>\p{Lu}[\p{L}\d&.’' -]{2,50}?)(?:,?\s(?:(?:inc|ltd|limited|llc|plc|co|corp|gmbh|ag|as|sa|nv|bv|all rights)\b|(?:19|20)\d\d\b).*|[.,|].*)?$/iu;
const ORIGINAL =
  /^th(?:is|e) (?:article|story|report|piece|post) (?:was |is )?(?:originally |first )(?:published|appeared) (?:on|in|by|at) (?<name>(?:the |The )?\p{Lu}[\p{L}\d&.’' -]{2,50}?)[.]?$/u;

/** The outlet that the furniture of a page names, with the line it stands on. Style and address are no evidence. */
export function findOutlet({ units, verdicts }: Page): FoundOutlet | undefined {
  const found: FoundOutlet[] = [];
  const add = (rank: number, i: number, value: string, basis: Evidence['basis'], note: string) => {
    found[rank] ??= { value, evidence: { field: 'outlet', basis, note, lines: String(units[i]!.from) } };
  };
  units.forEach(({ text, hints }, i) => {
    const name = verdicts[i]?.class;
    if (hints.isMatter) return;
    if (name === 'masthead') {
      const glued = splitMasthead(text);
      if (glued)
        add(0, i, glued.name, 'stated', `The masthead, run together with its slogan “${glued.slogan}”.`);
      else if (isOutletName(text) || isInstitution(text)) add(1, i, text, 'stated', 'The masthead.');
    } else if (name === 'date') {
      const filed = parseFiledLine(text)?.outlet;
      if (filed !== undefined) add(2, i, filed, 'stated', 'Named beside the date.');
    } else if (name === 'republisher' && text.length < 200) {
      const original = ORIGINAL.exec(text)?.groups!['name'];
      const holder = COPYRIGHT.exec(text)?.groups!['name']?.trim();
      if (original !== undefined)
        add(3, i, original, 'stated', 'The page says where the report was first published.');
      else if (holder !== undefined && isOutletName(holder, true))
        add(4, i, holder, 'inferred', 'The holder of the copyright, as the page states it.');
    }
  });
  return found.find((one) => one !== undefined) ?? findInCredits({ units, verdicts });
}

/** Staff are credited with their paper: two captions that name the same one. */
function findInCredits({ units, verdicts }: Page): FoundOutlet | undefined {
  const named = units.flatMap(({ text, from }, i) => {
    const credit = verdicts[i]?.class === 'caption' ? parseCaption(text)?.credit : undefined;
    const name = /(?:\/|\bfor )\s?(The [\p{L} ]+|[\p{L} ]+)$/u.exec(credit ?? '')?.[1]?.trim();
    return name !== undefined && isOutletName(name) ? [{ name, from }] : [];
  });
  const [first, second] = named;
  if (!first || !second || named.some(({ name }) => name !== first.name)) return undefined;
  const note = 'Pictures or videos of the page are credited to its staff.';
  return {
    value: first.name,
    evidence: { field: 'outlet', basis: 'inferred', note, lines: named.map(({ from }) => from).join(', ') },
  };
}
