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

plot('titles in other scripts', () => ({
  story: storyOf([
    {
      title: '外相会談が東京で開かれ、制裁の継続で一致した',
      edtf: '2021-01-12',
      text: '１月１２日',
      lane: 'talks'
    },
    { title: 'وزير الخارجية يلتقي نظيره في القاهرة', edtf: '2021-02-08', text: 'في ٨ فبراير', lane: 'talks' },
    {
      title: 'Министр иностранных дел прибыл в Пхеньян с визитом',
      edtf: '2021-02',
      aspect: 'throughout',
      text: 'весь февраль',
      lane: 'visits'
    },
    {
      title: 'Ο υπουργός επισκέπτεται τη Λευκωσία',
      edtf: '2021-03-02',
      text: 'στις 2 Μαρτίου',
      lane: 'visits'
    }
  ]),
  days: ['2021-01-01', '2021-03-31'],
  width: 1100
}));

plot('each script runs its own way', () => ({
  story: storyOf([
    {
      title: 'שר החוץ של NATO נפגש (ב־12 במאי 2021) עם הנשיא!',
      edtf: '2021-01-09',
      text: 'ב־12 במאי, 2021',
      lane: 'talks'
    },
    {
      title: 'وزير الخارجية، NATO والأمم المتحدة: لا اتفاق (حتى الآن) في 2021!',
      edtf: '2021-02-08',
      text: 'في ٨ فبراير ٢٠٢١',
      lane: 'talks'
    },
    {
      title: 'Kim (김정은, 金正恩) met שלום عليكم (لا) in Moscow — Москва',
      edtf: '2021-03-01',
      text: 'official “５月” לא',
      lane: 'talks'
    },
    {
      title: '외무장관이 서울에서 2021년 회담을 열었다, NATO 대표와',
      edtf: '2021-01-09',
      text: '“1월 9일”',
      lane: 'visits'
    },
    {
      title: '「東京」で会談、ミサイル発射を協議した。アッサンとっぴ',
      edtf: '2021-02-08',
      text: '二〇二一年二月八日',
      lane: 'visits'
    },
    {
      title: '外交部长“北京”会谈：重申停火——没有结果……',
      edtf: '2021-03-01',
      text: '三月一日',
      lane: 'visits'
    }
  ]),
  days: ['2021-01-01', '2021-03-31'],
  width: 1100
}));
