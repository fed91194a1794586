// Frames: the ways in which sentences tell of events.
import { ACT_FRAMES } from './acts.ts';
import type { Frame } from './frame.ts';
import { MEETING_FRAMES } from './meetings.ts';
import { OFFICE_FRAMES } from './offices.ts';
import { RELATION_FRAMES } from './relations.ts';

export type { Frame } from './frame.ts';

/** The frames, the more telling ones first. */
export const FRAMES: readonly Frame[] = [
  ...MEETING_FRAMES,
  ...ACT_FRAMES,
  ...RELATION_FRAMES,
  ...OFFICE_FRAMES,
];
