import { throughout, withEras } from '../support/eras.ts';
import { realStory } from '../support/real.ts';
import type { Story } from '../../src/model/story.ts';
import { plot, type Picture } from './plot.ts';

/** Periods around the first story: one before its window, two that overlap, and vague, unknown and open ends. */
const inEras = (): Story =>
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

const opening = (picture: Omit<Picture, 'story'>): Picture => ({
  story: inEras(),
  days: ['2021-02-01', '2021-03-31'],
  ...picture
});

plot('eras behind the story at 1280 pixels', () => opening({ width: 1280, height: 620 }));
plot('eras behind the story at 390 pixels', () => opening({ width: 390 }));
plot('eras behind the story, dark', () => opening({ width: 960, theme: 'dark' }));
plot('eras behind the story, on paper', () => opening({ width: 960, theme: 'print' }));
plot('eras behind the whole story', () => ({
  story: inEras(),
  width: 1100,
  days: ['2017-01-01', '2021-04-30']
}));
