import { geoPath, type GeoProjection } from 'd3';
import type { Words } from '../../words/words.ts';
import type { Theme } from '../plan/theme.ts';
import { round, type TextLine } from '../scene.ts';
import { labelled } from './labels.ts';
import type { Land } from './land.ts';
import type { MapPlace } from './places.ts';
import { projectionOf, type MapFrame } from './projection.ts';

/** The mark of a place, or of several that are too near each other to have marks of their own. */
export interface MapMark {
  /** The labels of its places; the mark is where the first is. */
  readonly places: readonly string[];
  /** The ids of the events there. */
  readonly events: readonly string[];
  /** In pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How many events, if several. */
  readonly count: TextLine | undefined;
  /** The label, if there is room for it. */
  readonly line: TextLine | undefined;
  /** Places and events in words, for a reader who can't see it. */
  readonly name: string;
}

/** A map in pixels: everything that a painter needs. */
export interface MapScene {
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
  /** The outlines of land, as path data. */
  readonly land: string;
  /** In order of the first event there. */
  readonly marks: readonly MapMark[];
}

export interface MapOptions extends MapFrame {
  readonly theme: Theme;
  /** The least distance of two marks, across or down, in pixels: nearer places share a mark. */
  readonly apart: number;
  /** The words of ours in its names. */
  readonly words: Words;
  /** BCP 47 tag of the labels. */
  readonly language: string;
}

/** The map of places, one at least. */
export function mapOf(places: readonly MapPlace[], land: Land, options: MapOptions): MapScene {
  const { theme, width, height, apart, words } = options;
  const projection = projectionOf(
    places.map(({ lat, lon }) => [lon, lat]),
    options
  );
  const marks = sharedBy(places, projection, apart).map((shared) => markOf(shared, words));
  const path = geoPath(projection).digits(1)(land) ?? '';
  return { theme, width, height, land: path, marks: labelled(marks, options) };
}

/** Places that share a mark, which is where the first of them is. */
interface Shared {
  readonly x: number;
  readonly y: number;
  readonly places: MapPlace[];
}

function sharedBy(places: readonly MapPlace[], projection: GeoProjection, apart: number): readonly Shared[] {
  const shared: Shared[] = [];
  for (const place of places) {
    const [x, y] = projection([place.lon, place.lat])!;
    const near = shared.find((each) => Math.max(Math.abs(each.x - x), Math.abs(each.y - y)) < apart);
    if (near) near.places.push(place);
    else shared.push({ x, y, places: [place] });
  }
  return shared;
}

function markOf({ x, y, places }: Shared, { figure }: Words): MapMark {
  const events = places.flatMap((place) => place.events);
  const labels = places.map(({ label }) => label);
  const at = { x: round(x), y: round(y) };
  return {
    ...at,
    places: labels,
    events: events.map(({ id }) => id),
    radius: events.length > 1 ? 10 : 6,
    count:
      events.length > 1
        ? {
            text: String(events.length),
            x: at.x,
            y: round(at.y + 4),
            face: 'sansBold',
            size: 11,
            colour: 'paper',
            anchor: 'middle'
          }
        : undefined,
    line: undefined,
    name: figure.eventsAt(
      labels,
      events.map(({ title }) => title)
    )
  };
}
