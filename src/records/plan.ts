import { isEdited, printProposal, type AuthorityKind } from '../model/index.ts';
import type { Proposal } from './list.ts';
import { pathOf } from './record-files.ts';

/** What is to become of a proposal's file. A file that a person has changed, or made, is never among them. */
export interface PlannedProposal {
  readonly kind: AuthorityKind;
  readonly id: string;
  /** Below the archive's folder. */
  readonly path: string;
  readonly status: 'new' | 'renewed';
  readonly text: string;
}

/**
 * Decides which proposals are written down: those that have weight and no file, and those whose file, which nobody
 * has changed, would be another now.
 *
 * @param textOf what a file holds now; `undefined` where there is none.
 */
export function planProposals(
  proposals: readonly Proposal[],
  textOf: (path: string) => string | undefined,
): PlannedProposal[] {
  return proposals.flatMap(({ kind, id, record, isWeighty }): PlannedProposal[] => {
    const path = pathOf(kind, id);
    const before = textOf(path);
    if (before === undefined && !isWeighty) return [];
    const text = printProposal(record);
    if (before === text || (before !== undefined && isEdited(before))) return [];
    return [{ kind, id, path, status: before === undefined ? 'new' : 'renewed', text }];
  });
}
