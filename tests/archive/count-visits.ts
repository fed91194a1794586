/**
 * Counts what a run does, in steps that no clock disturbs: every element of an array, a map or a set that a loop, an
 * iterator or an array's method hands out or looks at.
 */
export function countVisits(run: () => void): number {
  const counted = { visits: 0 };
  const undo = [...countMethods(counted), ...countIterators(counted)];
  try {
    run();
  } finally {
    for (const step of undo.reverse()) step();
  }
  return counted.visits;
}

interface Counted {
  visits: number;
}

/** These are counted by the calls of their function, those below by the array's length. */
const WITH_FUNCTION =
  'every filter find findIndex findLast findLastIndex flatMap forEach map reduce some'.split(' ');
const WITH_VALUE = ['includes', 'indexOf', 'lastIndexOf'];

function countMethods(counted: Counted): (() => void)[] {
  const own = Array.prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
  const replace = (name: string, wrapped: (this: unknown[], ...given: unknown[]) => unknown) => {
    const original = own[name]!;
    Object.defineProperty(own, name, { value: wrapped, configurable: true, writable: true });
    return () => Object.defineProperty(own, name, { value: original, configurable: true, writable: true });
  };
  return [
    ...WITH_FUNCTION.map((name) => {
      const original = own[name]!;
      return replace(name, function (call, ...rest) {
        const counting = (...given: unknown[]) => {
          counted.visits += 1;
          return (call as (...given: unknown[]) => unknown).apply(rest[0], given);
        };
        return original.call(this, counting, ...rest);
      });
    }),
    ...WITH_VALUE.map((name) => {
      const original = own[name]!;
      return replace(name, function (...given) {
        counted.visits += this.length;
        return original.apply(this, given);
      });
    }),
  ];
}

function countIterators(counted: Counted): (() => void)[] {
  const kinds = [[], new Map(), new Set()].map(
    (one) => Object.getPrototypeOf((one as Iterable<unknown>)[Symbol.iterator]()) as Iterator<unknown>,
  );
  return kinds.map((kind) => {
    const original = Reflect.get(kind, 'next') as Iterator<unknown>['next'];
    const next = function (this: Iterator<unknown>) {
      counted.visits += 1;
      return original.call(this);
    };
    Object.defineProperty(kind, 'next', { value: next, configurable: true, writable: true });
    return () => Object.defineProperty(kind, 'next', { value: original, configurable: true, writable: true });
  });
}
