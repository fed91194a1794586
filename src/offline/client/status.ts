import type { Progress } from '../types.ts';

/** What the page says; each has its words in a template of the page. */
export type Saying =
  | 'disk'
  | 'insecure'
  | 'unsupported'
  | 'none'
  | 'starting'
  | 'coming'
  | 'paused'
  | 'kept'
  | 'renewing'
  | 'network'
  | 'room'
  | 'altered';

/** Buttons of the page. */
export type Deed = 'keep' | 'pause' | 'resume' | 'check' | 'remove';

/** What there is to say and to do. */
export interface Status {
  readonly saying: Saying;
  readonly deeds: readonly Deed[];
  /** From 0 to 1, while something is on its way. */
  readonly share?: number | undefined;
}

/** Why this page can keep nothing, if so. */
export function findObstacle(protocol: string, isSecure: boolean, canServe: boolean): Saying | undefined {
  if (protocol === 'file:') return 'disk';
  if (!isSecure) return 'insecure';
  return canServe ? undefined : 'unsupported';
}

/** What to say and to offer, from what the worker tells; `undefined`: nothing was ever asked for. */
export function describeProgress(progress: Progress | undefined): Status {
  if (!progress?.isWanted) return { saying: 'none', deeds: ['keep'] };
  const { isPaused, kept, coming, trouble } = progress;
  const share = coming && coming.bytes > 0 ? coming.bytesHere / coming.bytes : undefined;
  if (trouble === 'room' || trouble === 'altered')
    return { saying: trouble, deeds: ['resume', 'remove'], share };
  if (isPaused) return { saying: 'paused', deeds: ['resume', 'remove'], share };
  // Without a network there is nothing newer to be had; what is kept is what counts.
  if (kept && (!coming || trouble === 'network')) return { saying: 'kept', deeds: ['check', 'remove'] };
  if (trouble === 'network') return { saying: 'network', deeds: ['resume', 'remove'], share };
  if (kept) return { saying: 'renewing', deeds: ['pause', 'remove'], share };
  return { saying: coming ? 'coming' : 'starting', deeds: ['pause', 'remove'], share };
}
