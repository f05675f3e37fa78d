import { sample, type ExplainedMark } from './mark.ts';

/** What had not happened when the source spoke has the same shape; `marks/MarkPart.svelte` outlines and dashes it. */
export const explainedHollow: readonly ExplainedMark[] = [
  {
    name: 'hollow',
    uses: ({ hollow }) => hollow,
    hollow: true,
    parts: [{ kind: 'solid', ...sample }]
  }
];
