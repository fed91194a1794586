// Who does what a verb says: the noun phrases before and after it.
export { findSubjectAfter } from './after.ts';
export { findSubjectBefore } from './before.ts';
export { isNameWord, nameEnd, nameStart, type Subject } from './names.ts';
export { findObjectEnding, findPhraseEnding } from './phrases.ts';
export { findSentenceSubject } from './sentence.ts';
