import type { AuthorityKind } from '../../src/model/index.ts';
import { ActionError, matchesPattern, type Action, type Proposal } from '../../src/records/index.ts';

/** The options that some actions take. */
interface ActionOptions {
  readonly forms?: string | undefined;
  readonly articles?: string | undefined;
  readonly as?: string | undefined;
  readonly name?: string | undefined;
}

const ACTIONS = ['list', 'confirm', 'drop', 'merge', 'split', 'rename'];

/**
 * Reads what is to be done from the words of the command.
 *
 * @throws ActionError when they do not say it.
 */
export function parseAction(does: string, words: readonly string[], options: ActionOptions): Action {
  if (!ACTIONS.includes(does))
    throw new ActionError(`there is no action ${does}\n  want  one of ${ACTIONS.join(', ')}`);
  if (words.length === 0)
    throw new ActionError(`${does} what?\n  want  the id of a record, or a pattern such as "*-putin"`);
  if (does === 'confirm' || does === 'drop') return { does, patterns: words };
  if (does === 'merge') {
    const at = words.indexOf('into');
    if (at < 1 || at !== words.length - 2)
      throw new ActionError('merge what into what?\n  want  merge ID into ID');
    return { does, patterns: words.slice(0, at), into: words.at(-1)! };
  }
  const [id, ...rest] = words;
  if (does === 'split') {
    const articles = options.articles === undefined ? undefined : readList(options.articles).map(articleId);
    return { does, id: id!, forms: readList(options.forms ?? ''), articles, as: options.as };
  }
  const to = rest[0] === 'to' ? rest[1] : undefined;
  return { does: 'rename', id: id!, name: options.name, to };
}

/** What stands between semicolons. */
function readList(words: string): string[] {
  return words
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** An article’s id, also where the archivist named its file. */
function articleId(name: string): string {
  return name.replace(/^.*[/\\]/, '').replace(/\.(?:md|html)$/, '');
}

/** The proposals that patterns and a kind leave; all where there are none. */
export function filterProposals(
  proposals: readonly Proposal[],
  patterns: readonly string[],
  kind: AuthorityKind | undefined,
): Proposal[] {
  return proposals.filter(
    (proposal) =>
      (kind === undefined || proposal.kind === kind) &&
      (patterns.length === 0 || patterns.some((pattern) => matchesPattern(proposal, pattern))),
  );
}
