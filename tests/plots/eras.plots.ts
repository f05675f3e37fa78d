import { storyInEras } from '../support/eras.ts';
import { plot, sheet, type Picture } from './plot.ts';

const opening = (picture: Omit<Picture, 'story'>): Picture => ({
  story: storyInEras(),
  days: ['2021-02-01', '2021-03-31'],
  ...picture
});

plot('eras behind the story at 1280 pixels', () => opening({ width: 1280, height: 620 }));
plot('eras behind the story at 390 pixels', () => opening({ width: 390 }));
plot('eras behind the story, dark', () => opening({ width: 960, theme: 'dark' }));
plot('eras behind the story, on paper', () => opening({ width: 960, theme: 'print' }));
plot('eras behind the whole story', () => ({
  story: storyInEras(),
  width: 1100,
  days: ['2017-01-01', '2021-04-30']
}));

sheet('a sheet with eras, for a slide', () => ({ story: storyInEras(), preset: 'slide', theme: 'light' }));
