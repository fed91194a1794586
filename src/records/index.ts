// Authority records as files: proposals written down, and what the archivist does with them.
export { changeRecords, type Action } from './change.ts';
export type { Told } from './split.ts';
export { listProposals, type Proposal } from './list.ts';
export { planProposals, type PlannedProposal } from './plan.ts';
export { gatherRecordFiles, matchesPattern, matchRecords, type RecordFile } from './record-files.ts';
export type { FileChange } from './edit.ts';
export { ActionError } from './errors.ts';
