import { groupDigits } from './counts.ts';

/** The timeline and its chart. */
export const timeline = {
  otherOutlets: (count: number) => `${groupDigits(count)} other outlets`,
  toTimeline: 'The timeline, with names and dates',
  leapTo: 'Months',
};
