/** A part by its name: in JSON, or as a script. */
export type Printed = [name: string, text: string];

/** What searches read: nothing that is fetched when a result is opened or saved. */
const OF_SEARCHES = /^(?:words|vocabulary|texts)/;

/** How many characters of an index are in volumes: of a larger one the rest is brought when it is wanted. */
const MOST = 24_000_000;

/** Puts the parts that searches read together, in order. @param length of a volume, in characters. */
export function cutVolumes(parts: readonly Printed[], length: number): Printed[][] {
  const volumes: Printed[][] = [];
  let room = 0;
  let sum = 0;
  for (const part of parts.filter(([name]) => OF_SEARCHES.test(name))) {
    sum += part[1].length;
    if (sum > MOST) break;
    if (part[1].length > room) {
      volumes.push([]);
      room = length;
    }
    volumes.at(-1)!.push(part);
    room -= part[1].length;
  }
  return volumes;
}
