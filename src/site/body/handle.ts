import { officeOf, type Quotation } from '../../archive/index.ts';
import { words } from '../words/index.ts';

/** How many words of a quotation tell it from the others. */
const LABEL_WORDS = 5;

/** What the handle of a quotation is called, by its words without their marks. */
export function labelHandle(text: string): string {
  const all = text.split(/\s+/);
  const first = all.slice(0, LABEL_WORDS).join(' ');
  return words.quotationHandle(all.length > LABEL_WORDS ? `${first} …` : first);
}

/** The speaker with the office held when it was said, for a citation; nothing where nobody is known to speak. */
export function sayBy(quotation: Quotation): string | undefined {
  const { speaker, confidence } = quotation;
  const doubt = confidence === undefined || confidence === 'sure' ? undefined : words.confidence[confidence];
  const office = officeOf(quotation)?.title;
  return speaker && [speaker.name, office, doubt].filter(Boolean).join(', ');
}
