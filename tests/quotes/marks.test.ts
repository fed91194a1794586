import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sliceSpan } from '../../src/model/index.ts';
import { pairMarks } from '../../src/quotes/marks.ts';

const CASES: readonly (readonly [name: string, blocks: string[], want: string[]])[] = [
  ['curly marks', ['She said “it rained” twice.'], ['it rained']],
  ['straight marks', ['"It rained," she said. "Twice."'], ['It rained,', 'Twice.']],
  ['two apostrophes as one mark', ["''It rained,'' she said."], ['It rained,']],
  ['guillemets', ['« Il pleut », dit-elle.'], [' Il pleut ']],
  ['guillemets turned inwards', ['»Es regnet«, sagte sie.'], ['Es regnet']],
  ['low and high marks', ['„Es regnet“, sagte sie.'], ['Es regnet']],
  [
    'single marks within double ones stay inside',
    ['“He said ‘no’ to me,” she said.'],
    ['He said ‘no’ to me,'],
  ],
  [
    'an apostrophe closes nothing',
    ['“The ministers’ talks can’t fail,” she said.'],
    ['The ministers’ talks can’t fail,'],
  ],
  [
    'double marks within double ones stay inside',
    ['He wrote, "We read "Peace Now" today and wept."'],
    ['We read "Peace Now" today and wept.'],
  ],
  [
    'an opening single mark closed by a double one',
    ['‘If it rains, the ministers’ boat won’t sail” today, she said.'],
    ['If it rains, the ministers’ boat won’t sail'],
  ],
  ['a closing mark that opens', ['He said ”get close to the shore” at noon.'], ['get close to the shore']],
  [
    'a lost closing mark ends with the paragraph',
    ['“It will rain. Take coats.', 'Nobody did.'],
    ['It will rain. Take coats.'],
  ],
  [
    'a mark opened again in each paragraph',
    ['“It will rain.', '“Take coats.”'],
    ['It will rain.', 'Take coats.'],
  ],
  ['inches are no marks', ['A 6\'2" goalkeeper from Oslo.'], []],
  [
    'single marks where nothing else is used',
    ['‘It will rain,’ she said. ‘Take coats.’'],
    ['It will rain,', 'Take coats.'],
  ],
  [
    'single marks beside double ones are not read',
    ['“It will rain,” she said of the ‘dry’ season. “Soon.”'],
    ['It will rain,', 'Soon.'],
  ],
  [
    'apostrophes within single marks',
    ["'The ministers' plan won't work,' he said. 'It isn't ready.'"],
    ["The ministers' plan won't work,", "It isn't ready."],
  ],
  [
    'curly apostrophes within single marks',
    ['‘The envoys’ car didn’t start,’ he said. ‘Nobody’s fault.’'],
    ['The envoys’ car didn’t start,', 'Nobody’s fault.'],
  ],
  [
    'double marks within single ones stay inside',
    ['‘He told us “never again” and we wept,’ she said.'],
    ['He told us “never again” and we wept,'],
  ],
  [
    'a lost closing mark before the speaker',
    ['“It will rain, Ida Holm said. “Take coats.”'],
    ['It will rain,', 'Take coats.'],
  ],
  ['a lost opening mark at the head of a paragraph', ['It will rain,” Ida Holm said.'], ['It will rain,']],
  ['brackets and an ellipsis', ['“[We] will … go [home],” she said.'], ['[We] will … go [home],']],
  [
    'a quotation split by its speaker',
    ['“If it rains,” she said, “take coats.”'],
    ['If it rains,', 'take coats.'],
  ],
  ['spliced fragments', ['She said “nobody” would “go home dry.”'], ['nobody', 'go home dry.']],
  [
    'three apostrophes close a single and a double mark',
    ["''They say, 'Go home,''' he said."],
    ["They say, 'Go home,'"],
  ],
];

for (const [name, blocks, want] of CASES)
  test(`marks: ${name}`, () => {
    assert.deepEqual(
      pairMarks(blocks).map(({ block, inner }) => sliceSpan(blocks[block]!, inner)),
      want,
    );
  });

test('marks: a stretch tells whether its closing mark is there', () => {
  assert.deepEqual(
    pairMarks(['“It will rain.', '“Take coats.”']).map(({ isClosed }) => isClosed),
    [false, true],
  );
});
