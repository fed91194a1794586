import { inflateSync } from 'node:zlib';

/**
 * How many characters each page of a printed document shows, in order; about, since some are written otherwise. Reads
 * what Chromium writes, no other PDF.
 */
export function countCharacters(pdf: Buffer): number[] {
  const text = pdf.toString('latin1');
  const starts = new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\b/g)].map(({ 1: id, index, 0: head }) => [
      id!,
      index + head.length,
    ]),
  );
  const bodyOf = (id: string) => text.slice(starts.get(id), text.indexOf('endobj', starts.get(id)));
  const root = [...starts.keys()].find((id) => /\/Type\s*\/Pages\b(?![^]*\/Parent)/.test(bodyOf(id)))!;
  const count = (id: string): number[] => {
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(bodyOf(id))?.[1];
    if (kids !== undefined) return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => count(kid!));
    const [, content] = /\/Contents\s+(\d+) 0 R/.exec(bodyOf(id))!;
    return [countShown(readStream(pdf, text, starts.get(content!)!))];
  };
  return count(root);
}

function readStream(pdf: Buffer, text: string, at: number): string {
  const start = text.indexOf('\n', text.indexOf('stream', at)) + 1;
  return inflateSync(pdf.subarray(start, text.indexOf('endstream', start))).toString('latin1');
}

/** Each character is shown by a number of four hexadecimal digits. */
function countShown(content: string): number {
  return [...content.matchAll(/<([0-9A-Fa-f]+)>/g)].reduce((sum, [, digits]) => sum + digits!.length / 4, 0);
}
