import type { EngineApi } from '../engine/protocol.ts';

/** How long the reader must rest before more of the index is brought. */
const REST_MS = 1000;

/** Brings the rest of the index bit by bit while nothing is asked. */
export interface ReadAhead {
  /** Begins, or goes on, when the reader has rested. */
  readonly start: (engine: Pick<EngineApi, 'readAhead'>) => void;
  /** Holds on at once: what is asked for comes first. */
  readonly hold: () => void;
}

/** What some browsers know of the line. */
interface Line {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Makes the reader ahead; it does nothing where data are to be saved or all are here, and gives up when a part does not come. */
export function makeReadAhead(): ReadAhead {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = isDataScarce() || isKept();
  let turn = 0;
  const read = async (engine: Pick<EngineApi, 'readAhead'>): Promise<void> => {
    const mine = turn;
    while (mine === turn && !isOver) {
      isOver = !(await engine.readAhead().catch(() => false));
      await idle();
    }
  };
  const hold = () => {
    clearTimeout(timer);
    turn += 1;
  };
  return {
    hold,
    start: (engine) => {
      hold();
      if (!isOver) timer = setTimeout(() => void read(engine), REST_MS);
    },
  };
}

/** Whether pages come from what the device keeps, which holds every part of the index, and no volumes. */
function isKept(): boolean {
  return navigator.serviceWorker?.controller != null;
}

function isDataScarce(): boolean {
  const { saveData = false, effectiveType = '' } = (navigator as { connection?: Line }).connection ?? {};
  return saveData || effectiveType.endsWith('2g') || matchMedia('(prefers-reduced-data: reduce)').matches;
}

function idle(): Promise<unknown> {
  // Not every browser has it.
  const wait = (globalThis as { requestIdleCallback?: typeof requestIdleCallback }).requestIdleCallback;
  return new Promise((resolve) => (wait ? wait(resolve) : setTimeout(resolve)));
}
