import { entryMatter, outlet } from '../model/index.ts';

/** What the store keeps of an article: what lists need, not its ledger and its apparatus. */
export const articleFields = entryMatter.omit({
  ledger: true,
  evidence: true,
  captions: true,
  written: true,
});

export { event, organization, person, place } from '../model/index.ts';
export { outlet };
