import type { Timeline } from '../../src/model/timeline.ts';
import { eventOf, quoteOf, sourceOf, timelineOf } from '../support/documents.ts';

/** A title in each script that is drawn, from left to right and from right to left, mixed with Latin. */
export const titles = [
  'Zażółć gęślą jaźń: “Größe” von Łódź, ½ erreicht',
  'Ο υπουργός επισκέπτεται τη Λευκωσία',
  'Министр иностранных дел прибыл в Пхеньян',
  'שר החוץ של NATO נפגש עם הנשיא',
  'وزير الخارجية يلتقي نظيره في القاهرة',
  '외교부 장관이 평양을 방문했다',
  '外交部长访问平壤并会见领导人',
  'カタカナとひらがなで書かれた会談'
] as const;

/** A sound story of one event for each of these, whose title and quote it is. */
const storyOfTitles = (id: string, title: string, each: readonly string[]): Timeline =>
  timelineOf({
    id,
    title,
    sources: [sourceOf(each.join('\n\n'))],
    events: each.map((words, index) =>
      eventOf({
        id: `talks-${index + 1}`,
        title: words,
        when: { edtf: `2021-05-0${index + 1}`, aspect: 'on', inferred: 'Made up for a test.' },
        assertions: [{ voice: 'reported', evidence: [quoteOf(words)] }]
      })
    )
  });

export const storyInManyScripts = storyOfTitles('many-scripts', 'Talks in many scripts', titles);

/** Words that run from right to left, with numbers and Latin among them. */
export const storyFromRightToLeft = storyOfTitles(
  'right-to-left',
  'שיחות (2021)',
  titles.filter((title) => /[\u0590-\u06ff]/u.test(title))
);
