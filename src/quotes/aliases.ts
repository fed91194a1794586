import type { Block } from '../model/index.ts';
import { foldWords, quotationIds, quotedWords } from './ids.ts';

/** How much of the letters of two wordings must agree for one to be the other, corrected. */
const ALIKE = 0.8;
/** Words from which on a wording that holds another whole is that other, with more or fewer words at an end. */
const LONG = 5;

/** A quotation that has been corrected: where it stands now, in order of appearance, and the ids it had. */
export interface Corrected {
  readonly quotation: number;
  readonly was: readonly string[];
}

interface Listed {
  readonly id: string;
  readonly words: string;
  readonly was: readonly string[];
}

/**
 * Finds the quotations of an article whose wording has changed between two versions of it, and whose ids have
 * with it: where one of the old and one of the new stand in the same place between quotations that have not
 * changed, and are alike as no other there is. Aliases that a quotation had are kept.
 *
 * @param article the article's id.
 */
export function findCorrected(
  article: string,
  before: readonly Block[],
  after: readonly Block[],
): Corrected[] {
  const [old, now] = [list(article, before), list(article, after)];
  const ids = new Set(now.map(({ id }) => id));
  const pairs = pairChanged(old, now);
  return now.flatMap(({ id, was: own }, quotation) => {
    const same = old.find((other) => other.id === id);
    const origin = pairs.get(quotation);
    const inherited = [
      ...(same?.was ?? []),
      ...(origin ? [...origin.was, origin.id] : []),
      ...twinsOf(quotation, old, now),
    ];
    const was = [...new Set([...own, ...inherited])].filter((alias) => !ids.has(alias));
    return was.length > own.length ? [{ quotation, was }] : [];
  });
}

/** Blocks with the ids that their quotations had in an earlier version of the article. */
export function keepIds(
  article: string,
  before: readonly Block[],
  after: readonly Block[],
): readonly Block[] {
  const corrected = new Map(
    findCorrected(article, before, after).map(({ quotation, was }) => [quotation, was.join(' ')]),
  );
  if (corrected.size === 0) return after;
  let at = 0;
  return after.map((block) => ({
    ...block,
    quotations: block.quotations.map((marked) => {
      const was = corrected.get(at++);
      return was === undefined ? marked : { ...marked, attributes: { ...marked.attributes, was } };
    }),
  }));
}

function list(article: string, blocks: readonly Block[]): Listed[] {
  const words = quotedWords(blocks);
  const attributes = blocks.flatMap(({ quotations }) => quotations.map((marked) => marked.attributes));
  return quotationIds(article, words).map((id, i) => ({
    id,
    words: foldWords(words[i]!),
    was: attributes[i]!.was?.split(' ') ?? [],
  }));
}

/** For each new quotation, the old one that it corrects. */
function pairChanged(old: readonly Listed[], now: readonly Listed[]): Map<number, Listed> {
  const gone = inGaps(old, now);
  const fresh = inGaps(now, old);
  const pairs = new Map<number, Listed>();
  for (const { index, gap } of fresh) {
    const alike = (one: Listed, other: Listed) => areAlike(one.words, other.words);
    const origins = gone.filter((item) => item.gap === gap && alike(old[item.index]!, now[index]!));
    const [origin] = origins;
    if (!origin || origins.length > 1) continue;
    const rivals = fresh.filter((item) => item.gap === gap && alike(old[origin.index]!, now[item.index]!));
    if (rivals.length === 1) pairs.set(index, old[origin.index]!);
  }
  return pairs;
}

/** The items that the other list does not have, each with the last one before it that both have. */
function inGaps(items: readonly Listed[], others: readonly Listed[]): { index: number; gap: string }[] {
  const known = new Set(others.map(({ id }) => id));
  let gap = '';
  return items.flatMap(({ id }, index) => {
    if (!known.has(id)) return [{ index, gap }];
    gap = id;
    return [];
  });
}

/** The ids of twins that are gone: the last one left, with the same words, stands for them. */
function twinsOf(quotation: number, old: readonly Listed[], now: readonly Listed[]): string[] {
  const { words } = now[quotation]!;
  const isLast = now.findLastIndex((other) => other.words === words) === quotation;
  if (!isLast) return [];
  return old.filter((other) => other.words === words).flatMap(({ id, was }) => [id, ...was]);
}

/** Whether two wordings are one: their letters agree but for a few, or one holds the other at an end. */
function areAlike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const isWithin = long.startsWith(`${short} `) || long.endsWith(` ${short}`);
  if (isWithin && short.split(' ').length >= LONG) return true;
  return shareOfPairs(one.replaceAll(' ', ''), other.replaceAll(' ', '')) >= ALIKE;
}

/** Dice's coefficient over pairs of neighbouring letters, each counted as often as it comes: from 0 to 1. */
function shareOfPairs(one: string, other: string): number {
  if (one.length < 2 || other.length < 2) return one === other ? 1 : 0;
  const counts = new Map<string, number>();
  for (let i = 0; i < one.length - 1; i++) {
    const pair = one.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 0; i < other.length - 1; i++) {
    const pair = other.slice(i, i + 2);
    const left = counts.get(pair) ?? 0;
    if (left === 0) continue;
    counts.set(pair, left - 1);
    shared++;
  }
  return (2 * shared) / (one.length + other.length - 2);
}
