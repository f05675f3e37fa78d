import { stageWords } from '../../model/standing-words.ts';
import { sample, type ExplainedMark } from './mark.ts';

/** What had not happened when the source spoke has the same shape, outlined and dashed: `marks/MarkPart.svelte` paints it. */
export const explainedHollow: readonly ExplainedMark[] = [
  {
    words: `${stageWords.upcoming.word}, or ${stageWords.cancelled.word}`,
    looks: 'a hollow shape with a dashed edge',
    uses: ({ hollow }) => hollow,
    hollow: true,
    parts: [{ kind: 'solid', ...sample }]
  }
];
