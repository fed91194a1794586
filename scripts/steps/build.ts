import { showPath } from '../../src/archive/index.ts';
import { checkArchive } from './check.ts';
import { normalizeArchive } from './normalize.ts';
import { counted } from './counted.ts';
import { printEntries, printProblems, printProposed } from './report.ts';

/** Normalizes, checks, renders and indexes. The good files go through whatever the others do. @returns whether there was no error. */
export async function buildArchive(dir: string, out: string): Promise<boolean> {
  const { planned, problems } = normalizeArchive(dir);
  printEntries(planned);
  const { archive, problems: found, proposed } = checkArchive(dir, { propose: true });
  printProposed(proposed);
  const isRight = printProblems([...problems, ...found]);
  const { renderSite } = await import('./render.ts');
  await renderSite(dir, archive, out);
  const { articles, quotations, people, events } = archive;
  console.log(
    `\n${counted(articles.length, 'article')}, ${counted(quotations.length, 'quotation')}, ` +
      `${counted(people.length, 'person', 'people')}, ${counted(events.length, 'event')} in ${showPath(out)}`,
  );
  return isRight;
}
