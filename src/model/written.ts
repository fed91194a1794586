import { createHash } from 'node:crypto';

/** The checksum that a file of the program's own writing carries in its line `written`: of all its other lines. */
export function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** True when a person has changed the file since the program wrote it, or the program never did. */
export function isEdited(text: string): boolean {
  const line = /^written: ([0-9a-f]{64})\n/m.exec(text);
  return !line || checksum(text.replace(line[0], '')) !== line[1];
}
