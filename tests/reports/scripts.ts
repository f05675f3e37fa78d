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

/** A sound story of one event for each title, whose quote is its title. */
export const storyInManyScripts: Timeline = timelineOf({
  id: 'many-scripts',
  title: 'Talks in many scripts',
  sources: [sourceOf(titles.join('\n\n'))],
  events: titles.map((title, index) =>
    eventOf({
      id: `talks-${index + 1}`,
      title,
      when: { edtf: `2021-05-0${index + 1}`, aspect: 'on', inferred: 'Made up for a test.' },
      assertions: [{ voice: 'reported', evidence: [quoteOf(title)] }]
    })
  )
});
