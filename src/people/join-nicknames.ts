import type { Cluster } from './cluster.ts';
import { describeCluster, type Company } from './company.ts';
import { areCompatible, areMisspelt, areNicknames } from './compare-names.ts';
import { sharesTitle } from './shared-titles.ts';

/** A surname that more people bear is a common one: there only an office tells. */
const RARE_BEARERS = 5;

/**
 * Joins bearers of one surname whose given names are a short and a long form of one (`Jen Roe`, `Jennifer Roe`), where
 * more than the name says so: an office, a word of what they are, company that few others keep; or that nobody else
 * bears the surname and nothing tells the two apart. A slip of one letter needs an office that both bear. Who may be
 * two others stays alone.
 */
export function joinNicknames(bearers: readonly Cluster[], company: Company): Cluster[] {
  const clusters = [...bearers];
  for (let at = clusters.length - 1; at >= 0; at--) {
    const cluster = clusters[at]!;
    const proven = clusters.filter(
      (other) =>
        other !== cluster &&
        ((mayBeShort(other, cluster) && areOne(other, cluster, clusters.length, company)) ||
          (mayBeMisspelt(other, cluster) && sharesTitle(other.appearances, cluster.appearances))),
    );
    if (proven.length !== 1) continue;
    proven[0]!.names.push(...cluster.names);
    proven[0]!.appearances.push(...cluster.appearances);
    clusters.splice(at, 1);
  }
  return clusters;
}

/** True when all names of two clusters go together, and some are a short and a long form. */
function mayBeShort(a: Cluster, b: Cluster): boolean {
  const pairs = a.names.flatMap((name) => b.names.map((other) => [name, other] as const));
  return (
    pairs.every(([name, other]) => areCompatible(name, other)) &&
    pairs.some(([name, other]) => areNicknames(name.given, other.given))
  );
}

function mayBeMisspelt(a: Cluster, b: Cluster): boolean {
  return a.names.some((name) => b.names.some((other) => areMisspelt(name.given, other.given)));
}

function areOne(a: Cluster, b: Cluster, bearers: number, company: Company): boolean {
  const isOnlyTwo = bearers === 2;
  if (!isOnlyTwo && a.names[0]!.suffix !== b.names[0]!.suffix) return false;
  if (sharesTitle(a.appearances, b.appearances)) return true;
  if (bearers > RARE_BEARERS) return false;
  const theirs = describeCluster(b);
  const isTold = [...describeCluster(a)].some((word) => theirs.has(word) && !company.isCommonWord(word));
  if (isTold) return true;
  const isToldApart = isDescribed(a) && isDescribed(b);
  return !isToldApart && (isOnlyTwo || company.isShared(a, b));
}

function isDescribed({ appearances }: Cluster): boolean {
  return appearances.some(({ person }) => person.described.length > 0);
}
