import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryMatter, printEntry, type Block } from '../../src/model/index.ts';
import { say } from '../site/fixture.ts';

/** Articles in states that the invented archive does not have, by the names of their pages. */
export const STATES = {
  long: '2031-05-01-long-piece',
  transcript: '2031-05-02-transcript',
  arabic: '2031-05-03-arabic',
} as const;

const subhead = (text: string): Block => ({ kind: 'heading', text, quotations: [] });
const almgren = { by: 'ada-almgren', as: 'Almgren', cue: 'said', rule: 'cue-after' };

const ENTRIES: Readonly<Record<string, { matter: object; blocks: readonly Block[] }>> = {
  [STATES.long]: {
    matter: {
      title: 'The Winter of the Long Table: How an Accord on Fish Became an Accord on Everything',
      outlet: 'Harbour Courier',
      published: '2031-05-01',
      dateline: { place: 'LISBON' },
      contributors: [{ name: 'Otto Kovac', place: 'Oslo' }],
    },
    blocks: ['The table', 'The bridge', 'The winter'].flatMap((head, i) => [
      subhead(head),
      ...Array.from({ length: 8 }, (_, j) =>
        say(
          `${i + j === 0 ? 'LISBON, May 1 — ' : ''}Paragraph ${j + 1} on ${head.toLowerCase()} says how long it took. `,
          [`“It took ${j + 2} evenings, and nobody counted the tea,”`, almgren],
          ' Ada Almgren said, and went on with the list of those who had stayed to the end.',
        ),
      ),
    ]),
  },
  [STATES.transcript]: {
    matter: {
      title: 'Remarks on the quay',
      titleSupplied: true,
      kind: 'transcript',
      published: '2031-05-02',
      outlet: 'Harbour Courier',
    },
    blocks: [
      say('MINISTER ALMGREN: Good morning. The paper has eleven pages, and we have read them all.'),
      say('QUESTION: Also the annexes?'),
      say('MINISTER ALMGREN: The annexes twice. As Ambassador Okafor put it, ', [
        '“the devil fishes there.”',
        {},
      ]),
    ],
  },
  [STATES.arabic]: {
    matter: {
      title: 'رسالة من الميناء',
      language: 'ar',
      published: '2031-05-03',
      outlet: 'Harbour Courier',
    },
    blocks: [say('قالت الوزيرة ', ['“لن يغادر أحد الطاولة،”', almgren], ' في الميناء صباح اليوم.')],
  },
};

/** Adds them to an archive's folder. */
export function writeStates(archiveDir: string): void {
  for (const [id, { matter, blocks }] of Object.entries(ENTRIES))
    writeFileSync(
      join(archiveDir, `articles/${id}.md`),
      printEntry({ matter: entryMatter.parse(matter), blocks }),
    );
}
