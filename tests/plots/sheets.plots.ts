import type { PresetName } from '../../src/export/picture/size.ts';
import { loadLand } from '../../src/layout/map/land.ts';
import { canonicalHash } from '../../src/model/hash.ts';
import { parseTimeline } from '../../src/model/parse.ts';
import { readStory, type Story } from '../../src/model/story.ts';
import { bridgeStory } from '../support/bridge.ts';
import { realStory } from '../support/real.ts';
import { storyOf } from '../support/story.ts';
import { sheet } from './plot.ts';

const onPaper = (preset: PresetName) => () => ({ story: realStory(), preset, theme: 'print' as const });

sheet('a sheet for an A4 page', onPaper('a4'));
sheet('a sheet for a social card', onPaper('social'));
sheet('a sheet for a slide', onPaper('slide'));
sheet('a sheet for a column', onPaper('column'));

const quoteCard = (event: string) => () => ({ story: realStory(), event, theme: 'light' as const });

sheet('a quote card of a short quote', quoteCard('sanctions-have-not-persuaded-kim'));
sheet('a quote card of a few words', () => ({ story: bridgeStory(), event: 'built', theme: 'light' }));
sheet('a quote card of several voices', quoteCard('policy-review-due'));

const titles = [
  'שר החוץ של NATO נפגש (ב־12 במאי) עם הנשיא!',
  'وزير الخارجية يلتقي نظيره في القاهرة',
  'Министр иностранных дел прибыл в Пхеньян',
  'Ο υπουργός επισκέπτεται τη Λευκωσία',
  '외교부 장관이 평양을 방문했다',
  '「東京」で会談、ミサイル発射を協議した。アッサンとっぴ'
];

/** A story whose title runs from right to left, and whose quotes are in many scripts. */
function storyInHebrew(): Story {
  const content = titles.join('\n');
  const parsed = parseTimeline({
    version: 1,
    id: 'talks',
    title: 'שיחות בשפות רבות (2021)',
    language: 'he',
    asOf: '2021-06-01',
    sources: [{ id: 'paper', title: 'עיתון', content, sha256: canonicalHash(content) }],
    events: titles.map((title, index) => ({
      id: `talks-${index + 1}`,
      title,
      when: { edtf: `2021-05-${10 + index}`, aspect: 'on', inferred: 'Made up for a picture.' },
      occurrence: 'happened',
      assertions: [{ voice: 'reported', evidence: [{ source: 'paper', exact: title }] }]
    }))
  });
  const story = parsed.ok ? readStory(parsed.value, new Map()) : parsed;
  if (!story.ok) throw new Error(JSON.stringify(story.problems, null, 2));
  return story.value;
}

sheet('a sheet that runs from right to left, in many scripts', () => ({
  story: storyInHebrew(),
  preset: 'double-column',
  theme: 'light'
}));

const land = await loadLand();

/** Talks on both sides of the antimeridian, two of them at one place, and two at places too near for marks of their own. */
function storyAroundThePacific(): Story {
  const [seoul, anchorage] = [
    { label: 'Seoul', lat: 37.6, lon: 127 },
    { label: 'Anchorage', lat: 61.2, lon: -149.9 }
  ];
  const places = [
    seoul,
    seoul,
    anchorage,
    { label: 'Wellington', lat: -41.3, lon: 174.8 },
    { label: 'Lima', lat: -12, lon: -77 },
    { label: 'Hutt', lat: -41.2, lon: 174.9 },
    { label: 'the Pacific' }
  ];
  const story = storyOf(
    places.map(({ label }, index) => ({ title: `Talks at ${label}`, edtf: `2021-03-${10 + index}` }))
  );
  return { ...story, events: story.events.map((event, index) => ({ ...event, place: places[index]! })) };
}

sheet('a sheet with a map', () => ({
  story: storyAroundThePacific(),
  preset: 'double-column',
  theme: 'print',
  land
}));
