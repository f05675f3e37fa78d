import fc from 'fast-check';
import { geoArea, geoContains, geoDistance, geoPath } from 'd3';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLand, type Land } from '../../../src/layout/map/land.ts';
import { mapOf, type MapOptions, type MapScene } from '../../../src/layout/map/map-scene.ts';
import { placesOf, type MapPlace } from '../../../src/layout/map/places.ts';
import { projectionOf, type Position } from '../../../src/layout/map/projection.ts';
import { themes } from '../../../src/layout/plan/theme.ts';
import type { Place } from '../../../src/model/timeline.ts';
import { english } from '../../../src/words/en/index.ts';
import { boxOfLine } from '../../support/boxes.ts';
import { storyOf } from '../../support/story.ts';

const frame = { width: 360, height: 200, margin: 28 };
const options: MapOptions = { ...frame, apart: 24, theme: themes.light, words: english, language: 'en' };

let land: Land;
beforeAll(async () => void (land = await loadLand()));

const seoul: Required<Place> = { label: 'Seoul', lat: 37.6, lon: 127 };
const alaska: Required<Place> = { label: 'Alaska', lat: 64, lon: -150 };

/** The places of events, one for each. */
function placesAt(...places: readonly Place[]): readonly MapPlace[] {
  const { events } = storyOf(places.map(({ label }) => ({ title: `Talks in ${label}`, edtf: '2021-01-01' })));
  return placesOf(events.map((event, index) => ({ ...event, place: places[index]! })));
}

const drawn = (...places: readonly Place[]): MapScene => mapOf(placesAt(...places), land, options);

const positions = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }));

const around = fc.array(positions, { minLength: 1, maxLength: 12 });

describe('a projection', () => {
  const project = (list: readonly Position[]) => {
    const projection = projectionOf(list, frame);
    return list.map((position) => projection(position)!);
  };

  it('has every place in the frame, clear of its margin', () => {
    fc.assert(
      fc.property(around, (list) => {
        for (const [x, y] of project(list)) {
          expect(x).toBeGreaterThanOrEqual(frame.margin - 0.01);
          expect(x).toBeLessThanOrEqual(frame.width - frame.margin + 0.01);
          expect(y).toBeGreaterThanOrEqual(frame.margin - 0.01);
          expect(y).toBeLessThanOrEqual(frame.height - frame.margin + 0.01);
        }
      })
    );
  });

  it('has the only place in the middle', () => {
    fc.assert(
      fc.property(positions, (position) => {
        const [[x, y]] = project([position]) as [[number, number]];
        expect(x).toBeCloseTo(frame.width / 2, 3);
        expect(y).toBeCloseTo(frame.height / 2, 3);
      })
    );
  });

  it.each([
    ['both sides of the antimeridian', [127, 37.6], [-150, 64]],
    ['both sides of a pole', [0, 85], [180, 85]],
    ['opposite ends of the Earth', [0, 0], [180, 0]],
    ['both poles', [0, 90], [0, -90]]
  ] as const)('shows the shortest way between places on %s', (_, from, to) => {
    const [a, b] = project([[...from], [...to]]) as [[number, number], [number, number]];
    const [x, y] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    const between = projectionOf([[...from], [...to]], frame).invert!([x, y])!;
    const whole = geoDistance([...from], [...to]);
    expect(geoDistance([...from], between)).toBeLessThan(whole * 0.75);
    expect(geoDistance([...to], between)).toBeLessThan(whole * 0.75);
  });

  it('draws areas alike, wherever they are', () => {
    const square = ([lon, lat]: readonly [number, number]) => ({
      type: 'Polygon' as const,
      coordinates: [
        [
          [lon, lat],
          [lon, lat + 4],
          [lon + 4, lat + 4],
          [lon + 4, lat],
          [lon, lat]
        ]
      ]
    });
    for (const list of [
      [
        [10, 50],
        [-74, 40.7]
      ],
      [
        [-120, -50],
        [100, 60],
        [0, 0]
      ]
    ] as Position[][]) {
      const path = geoPath(projectionOf(list, frame).clipExtent(null));
      const sizes = [
        [0, 0],
        [20, 45],
        [40, -30]
      ].map((corner) => square(corner as [number, number]));
      const scales = sizes.map((each) => path.area(each) / geoArea(each));
      for (const scale of scales) expect(scale / scales[0]!).toBeCloseTo(1, 1);
    }
  });
});

describe('the land', () => {
  it('is where it is', () => {
    expect(geoContains(land as never, [127.5, 36.5])).toBe(true);
    expect(geoContains(land as never, [0, 0])).toBe(false);
  });

  it('is drawn on every map, inside its frame', () => {
    for (const scene of [drawn(seoul), drawn(seoul, alaska), drawn({ label: 'Pole', lat: -90, lon: 0 })]) {
      const numbers = scene.land.match(/-?\d+(?:\.\d+)?/gu)!.map(Number);
      expect(scene.land).not.toContain('NaN');
      expect(numbers.length).toBeGreaterThan(10);
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...numbers)).toBeLessThanOrEqual(frame.width);
    }
  });
});

describe('the marks of a map', () => {
  it('are one for each place, with a count where several events were', () => {
    const { marks } = drawn(seoul, alaska, seoul);
    expect(marks.map(({ places, events, count }) => [places, events.length, count?.text])).toEqual([
      [['Seoul'], 2, '2'],
      [['Alaska'], 1, undefined]
    ]);
  });

  it('leave out a place without coordinates', () => {
    expect(placesAt({ label: 'Somewhere' }, { label: 'On the line', lat: 0 }, seoul)).toHaveLength(1);
  });

  it('never lie closer than they may, and have all places', { tags: 'slow' }, () => {
    fc.assert(
      fc.property(around, (list) => {
        const { marks } = drawn(...list.map(([lon, lat], index) => ({ label: `Place ${index}`, lat, lon })));
        expect(marks.flatMap(({ places }) => places)).toHaveLength(list.length);
        marks.forEach((a, index) => {
          for (const b of marks.slice(index + 1))
            expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(23.9);
        });
      })
    );
  });

  it('have labels in the frame that overlap no other label and no mark', { tags: 'slow' }, () => {
    fc.assert(
      fc.property(around, (list) => {
        const { marks } = drawn(...list.map(([lon, lat], index) => ({ label: `Place ${index}`, lat, lon })));
        const labels = marks.flatMap(({ line }) => (line ? [boxOfLine(line)] : []));
        const dots = marks.map(({ x, y, radius }) => ({
          x: x - radius,
          y: y - radius,
          width: 2 * radius,
          height: 2 * radius
        }));
        const isApart = (a: (typeof dots)[0], b: (typeof dots)[0]): boolean =>
          a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height;
        labels.forEach((label, index) => {
          expect(label.x).toBeGreaterThanOrEqual(0);
          expect(label.x + label.width).toBeLessThanOrEqual(frame.width);
          for (const other of [...labels.slice(index + 1), ...dots]) expect(isApart(label, other)).toBe(true);
        });
      })
    );
  });

  it('name their places and events', () => {
    const names = drawn(seoul, alaska, seoul, seoul).marks.map(({ name }) => name);
    expect(names).toEqual([
      'Seoul: 3 events. Talks in Seoul; Talks in Seoul; and 1 more',
      'Alaska: 1 event. Talks in Alaska'
    ]);
    const near = drawn(seoul, { label: 'Incheon', lat: 37.5, lon: 126.6 }, alaska).marks[0]!;
    expect(near.name).toBe('Seoul and Incheon: 2 events. Talks in Seoul; Talks in Incheon');
  });
});
