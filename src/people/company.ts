import type { Cluster } from './cluster.ts';
import { tellingWords } from './descriptions.ts';

/** Who is named beside whom, and with what words people are described. */
export interface Company {
  /** True when an article of each names somebody whom few articles do. */
  readonly isShared: (a: Cluster, b: Cluster) => boolean;
  /** True for a word that many are described with: it tells nobody apart. */
  readonly isCommonWord: (word: string) => boolean;
}

/** Somebody in more articles than these, or than this share of all, is in everybody's company. */
const FEW_ARTICLES = 5;
const FEW_SHARE = 0.01;
/** A word with which more people than these, or than this share of all, are described, is a common one. */
const FEW_PEOPLE = 5;
const COMMON_SHARE = 0.02;

/** Looks over all people of an archive. */
export function keepCompany(clusters: readonly Cluster[]): Company {
  const ofArticle = indexByArticle(clusters);
  const few = Math.max(FEW_ARTICLES, FEW_SHARE * ofArticle.size);
  const words = new Map<string, number>();
  for (const cluster of clusters)
    for (const word of describeCluster(cluster)) words.set(word, (words.get(word) ?? 0) + 1);
  const many = Math.max(FEW_PEOPLE, COMMON_SHARE * clusters.length);
  const around = (cluster: Cluster) =>
    cluster.appearances.flatMap(({ article }) => [...ofArticle.get(article)!]);
  return {
    isShared: (a, b) => {
      const ours = new Set(
        around(a).filter((other) => other !== a && other !== b && other.appearances.length <= few),
      );
      return around(b).some((other) => ours.has(other));
    },
    isCommonWord: (word) => (words.get(word) ?? 0) > many,
  };
}

/** The people of each article. */
export function indexByArticle(clusters: readonly Cluster[]): Map<number, Set<Cluster>> {
  const people = new Map<number, Set<Cluster>>();
  for (const cluster of clusters)
    for (const { article } of cluster.appearances) {
      const here = people.get(article) ?? new Set<Cluster>();
      people.set(article, here.add(cluster));
    }
  return people;
}

/** The telling words of a person's offices, and of what stands beside the name. */
export function describeCluster({ appearances }: Cluster): Set<string> {
  return new Set(
    appearances.flatMap(({ person }) => [...person.described, ...person.titles.flatMap(tellingWords)]),
  );
}
