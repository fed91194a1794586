import { Document } from 'yaml';
import type { AuthorityRecord } from './records.ts';
import { checksum } from './written.ts';

/** Fields in the order in which they are written. */
const ORDER = [
  'name',
  'sortName',
  'forms',
  'status',
  'mergedInto',
  'pronoun',
  'country',
  'type',
  'kind',
  'date',
  'planned',
  'place',
  'people',
  'unnamed',
  'organizations',
  'articles',
  'roles',
  'identifiers',
  'sameAs',
  'notSameAs',
  'summary',
  'note',
];

/** Prints a record as its file, without what is empty or the default. */
export function printRecord(record: AuthorityRecord): string {
  const rank = (key: string) => (ORDER.indexOf(key) + 1 || ORDER.length) - 1;
  const kept = Object.entries(record)
    .filter(([key, value]) => {
      const isEmpty = Array.isArray(value) && value.length === 0;
      const isDefault = key === 'status' && value === 'confirmed';
      return value !== undefined && !isEmpty && !isDefault && key !== 'written';
    })
    .sort(([a], [b]) => rank(a) - rank(b));
  return new Document(Object.fromEntries(kept)).toString({ lineWidth: 0 });
}

/** Prints a proposal as its file, with the checksum by which an edit is recognised. */
export function printProposal(record: AuthorityRecord): string {
  const yaml = printRecord(record);
  return `${yaml}written: ${checksum(yaml)}\n`;
}
