import { groupDigits } from './counts.ts';

/** The timeline and its chart. */
export const timeline = {
  chartTitle: (events: string, articles: string, span: string) =>
    `Events and publications by date, ${span}: ${events} above the line, ${articles} below it, a row for each outlet. The list on the timeline says the same in words.`,
  chartEvents: 'Above the line, events; below it, articles by outlet.',
  chartSquares:
    'A filled square stands on a date that the source states or the catalogue gives, an open one on a date that was inferred.',
  chartStrokes: 'The darker a stroke, the more articles of its month.',
  otherOutlets: (count: number) => `${groupDigits(count)} other outlets`,
  toTimeline: 'The timeline, with names and dates',
  leapTo: 'Months',
};
