import type { VFile } from 'vfile';
import type { BodyNotes } from './notes.ts';

/** The notes that the renderer was given with a body; a body without any is rendered plainly. */
export function notesOf(file: VFile): BodyNotes {
  const astro = file.data['astro'] as { frontmatter?: { notes?: BodyNotes } } | undefined;
  return astro?.frontmatter?.notes ?? { passages: [], quotations: [] };
}
