import { isDate, type Evidence } from '../model/index.ts';
import { dayOf, findDates } from '../dates/index.ts';
import type { Claim } from './types.ts';

const EDTF = /^\d{4}(?:-\d\d(?:-\d\d)?)?[~?%]?$/;

/** The first claim about a field that has a usable value, with its evidence. */
export function takeClaim(
  claims: readonly Claim[],
  field: Claim['field'],
  read: (value: string) => string | undefined = (value) => value,
): { readonly value: string; readonly evidence: Evidence } | undefined {
  for (const claim of claims) {
    const value = claim.field === field ? read(claim.value) : undefined;
    if (value !== undefined) return { value, evidence: explainClaim(claim) };
  }
  return undefined;
}

/** All claims about a field that share the place of the first: two sources of one list are not mixed. */
export function takeClaims(claims: readonly Claim[], field: Claim['field']): string[] {
  const all = claims.filter((claim) => claim.field === field);
  return [...new Set(all.filter(({ where }) => where === all[0]?.where).map(({ value }) => value))];
}

function explainClaim({ field, where, line }: Claim): Evidence {
  return {
    field,
    basis: 'stated',
    note: `Stated by ${where}.`,
    ...(line !== undefined && line > 0 && { lines: String(line) }),
  };
}

/**
 * Reads a day as metadata write it: `2022-01-21T10:00:00Z`, `2022/01/21`, `Jan. 21, 2022`, or EDTF. The day is
 * the one that is written: a time zone does not move it.
 */
export function readDay(value: string): string | undefined {
  const trimmed = value.trim();
  if (EDTF.test(trimmed)) return isDate(trimmed) ? trimmed : undefined;
  const iso = /^(\d{4})[-/](\d\d?)[-/](\d\d?)(?:\D|$)/.exec(trimmed);
  const day = iso ? [iso[1], iso[2]!.padStart(2, '0'), iso[3]!.padStart(2, '0')].join('-') : undefined;
  if (day !== undefined) return isDate(day) ? day : undefined;
  const written = findDates(trimmed)[0];
  return written && dayOf(written);
}
