// Weekdays, month-days and years, read from texts and solved for a day, with the evidence.
export * from './calendar.ts';
export * from './clues.ts';
export * from './day-phrases.ts';
export * from './day-ranges.ts';
export { readForeignDate } from './foreign-date-line.ts';
export * from './happened.ts';
export * from './names.ts';
export * from './offices.ts';
export * from './parse.ts';
export * from './record-tenures.ts';
export * from './relative.ts';
export * from './resolve-phrase.ts';
export * from './siblings.ts';
export * from './solve.ts';
export * from './span.ts';
export * from './spoken-day.ts';
export * from './tenures.ts';
export * from './told.ts';
