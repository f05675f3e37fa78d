import { realStory } from '../support/real.ts';
import { crowd } from '../support/crowd.ts';
import { eventOf, storyOf as documentStory, timelineOf } from '../support/documents.ts';
import { storyOf } from '../support/story.ts';
import { plot, type Picture } from './plot.ts';

const openEnded = eventOf({
  id: 'mission',
  title: 'A mission stays in Geneva',
  when: { edtf: '2021-05-10/..', aspect: 'since', inferred: 'So it is.' },
  occurrence: undefined
});

const opening = ['2021-02-01', '2021-03-31'] as const;
const real = (picture: Omit<Picture, 'story'>): Picture => ({
  story: realStory(),
  days: opening,
  ...picture
});

plot('the story at 320 pixels', () => real({ width: 320 }));
plot('the story at 390 pixels, dark', () => real({ width: 390, theme: 'dark' }));
plot('the story at 700 pixels', () => real({ width: 700 }));
plot('the story at 820 by 540 pixels', () => real({ width: 820, height: 540 }));
plot('the story at 1000 by 700 pixels', () => real({ width: 1000, height: 700 }));
plot('the story at 820 by 420 pixels gives way', () => real({ width: 820, height: 420 }));
plot('the story at 1280 pixels', () => real({ width: 1280, height: 540 }));
plot('the story at 1440 pixels, dark', () => real({ width: 1440, height: 640, theme: 'dark' }));
plot('the story at 960 pixels, on paper', () => real({ width: 960, theme: 'print' }));
plot('the story at 2560 pixels', () => real({ width: 2560 }));
plot('the whole story', () => real({ width: 1100, days: ['2017-01-01', '2021-04-30'] }));
plot('the story by standing', () => real({ width: 1100, grouping: 'standing' }));
plot('the story by actor, with an event selected', () =>
  real({ width: 1100, grouping: 'actor', selectedId: 'no-answer-from-pyongyang' })
);

plot('the story by actor at 390 pixels', () => real({ width: 390, grouping: 'actor' }));

plot('one event', () => ({ story: storyOf([{ title: 'The only event', edtf: '2021-03-10' }]) }));
plot('a story that speaks from no day has no line', () => ({
  story: documentStory(
    timelineOf({ asOf: undefined, events: [eventOf({ occurrence: undefined }), openEnded] })
  )
}));
plot('no events', () => ({ story: storyOf([]) }));

plot('200 events are marks, with titles where a row is free', () => ({
  story: crowd(200),
  width: 1100,
  height: 540
}));
plot('5 000 events are a density', () => ({ story: crowd(5000), width: 1100, height: 540 }));
plot('5 000 events at 390 pixels', () => ({ story: crowd(5000), width: 390 }));

const long =
  'The committee of the two chambers on the supervision of the agreement on the exchange of prisoners meets for the first time since the ceasefire in the capital';

plot('long titles are wrapped and cut', () => ({
  story: storyOf([
    {
      title: long,
      edtf: '2021-01-20',
      text: 'on the twentieth of January, a Wednesday, in the late afternoon'
    },
    { title: long, edtf: '2021-02', aspect: 'throughout', lane: 'talks' },
    {
      title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      edtf: '2021-03-08',
      lane: 'talks'
    }
  ]),
  days: ['2021-01-01', '2021-03-31']
}));
