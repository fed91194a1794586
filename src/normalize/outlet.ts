import type { Evidence } from '../model/index.ts';
import { splitMasthead } from './outlet-name.ts';
import type { Page } from './types.ts';

/** The outlet that the furniture of a page names, with the line it stands on. */
export function findOutlet({
  units,
  verdicts,
}: Page): { readonly name: string; readonly evidence: Evidence } | undefined {
  const at = (i: number, note: string): Evidence => ({
    field: 'outlet',
    basis: 'stated',
    note,
    lines: String(units[i]!.from),
  });
  for (const [i, unit] of units.entries()) {
    if (verdicts[i]?.class !== 'masthead') continue;
    const glued = splitMasthead(unit.text);
    if (glued)
      return {
        name: glued.name,
        evidence: at(i, `The masthead, run together with its slogan “${glued.slogan}”.`),
      };
  }
  return undefined;
}
