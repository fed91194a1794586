import { locateNaming, type Quotation } from '../archive/index.ts';
import { words } from './words/index.ts';

/** Says where the article names the speaker, when that is not in the quotation's own sentence: `named two sentences earlier`. */
export function describeNaming(quotation: Quotation): string | undefined {
  const naming = locateNaming(quotation);
  if (!naming || naming.distance === 0) return undefined;
  return words.named(naming.distance, naming.unit, naming.direction);
}

/** Says how sure it is who speaks, where it is not: `probably`; and when a person confirmed it. */
export function describeSureness({ confidence, rule, speaker }: Quotation): string | undefined {
  if (!speaker || confidence === undefined) return undefined;
  if (rule === 'archivist') return words.byArchivist;
  return confidence === 'sure' ? undefined : words.confidence[confidence];
}
