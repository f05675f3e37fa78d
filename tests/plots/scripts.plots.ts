import { storyOf } from '../support/story.ts';
import { plot } from './plot.ts';

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
