import { boundsOf, coresOf } from '../../src/model/bounds.ts';
import { readDate } from '../../src/model/reading.ts';
import type { Story, StoryEra } from '../../src/model/story.ts';
import type { Era, When } from '../../src/model/timeline.ts';
import { realStory } from './real.ts';

/** An era in a line: its name, and its date as a document gives it. */
export interface EraSketch {
  readonly label: string;
  readonly when: When;
  readonly source?: string;
}

function storyEra({ label, when, source }: EraSketch, index: number, { asOf }: Story): StoryEra {
  const dated = readDate(when, asOf);
  if (!dated.ok) throw new Error(`“${label}” has no date that can be read`);
  const read = dated.value.when;
  const era: Era = { id: `era${index + 1}`, label, when, ...(source !== undefined && { source }) };
  return {
    ...era,
    bounds: boundsOf(read, asOf),
    cores: coresOf(read),
    date: { read, asOf, occurrence: undefined }
  };
}

/** A story with eras behind its events. */
export const withEras = (story: Story, eras: readonly EraSketch[]): Story => ({
  ...story,
  eras: eras.map((era, index) => storyEra(era, index, story))
});

export const throughout = (edtf: string, more: Partial<Extract<When, { edtf: string }>> = {}): When => ({
  edtf,
  aspect: 'throughout',
  ...more
});

/** The first story with periods around it: one before its window, two that overlap, and vague, unknown and open ends. */
export const storyInEras = (): Story =>
  withEras(realStory(), [
    { label: 'The summits', when: throughout('2018-06-12/2019-06-30') },
    { label: 'Border closure', when: throughout('2020-01/..'), source: 'article' },
    { label: 'Transition between two presidents', when: throughout('2020-11-07/2021-01-20') },
    {
      label: 'Policy review',
      when: { bounds: ['2021-01-21', '2021-02-10', '2021-03-20', '2021-04-15'], aspect: 'throughout' }
    },
    { label: 'Spring exercises', when: throughout('2021-03-08/2021-03-18~') }
  ]);
