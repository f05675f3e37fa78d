import { geoAzimuthalEqualArea, geoEqualEarth, geoPath, type GeoProjection } from 'd3';
import type { Theme } from '../plan/theme.ts';
import { round } from '../scene.ts';
import type { Land } from './land.ts';
import type { MapMark, MapScene } from './map-scene.ts';
import type { Position } from './projection.ts';

/** A place to mark, with its label. */
interface PickerPlace {
  readonly label: string;
  readonly position: Position;
}

/** What a map to choose a place on shows. */
interface PickerView {
  /** The middle of the map. */
  readonly centre: Position;
  /** How many degrees lie across it; from 180 on it is the whole world. */
  readonly across: number;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A map in pixels, and where on the earth a pixel is; undefined beside the earth. */
interface PickerMap {
  readonly scene: MapScene;
  readonly positionAt: (x: number, y: number) => Position | undefined;
  readonly pixelOf: (position: Position) => readonly [x: number, y: number];
}

/** The map on which an author chooses where a place is, with the places that are known. */
export function pickerMap(
  view: PickerView,
  places: readonly PickerPlace[],
  land: Land,
  theme: Theme
): PickerMap {
  const projection = projectionOf(view);
  const { width, height } = view;
  const scene = {
    theme,
    width,
    height,
    land: geoPath(projection).digits(1)(land) ?? '',
    marks: places.map((place) => markOf(place, projection))
  };
  return {
    scene,
    positionAt: (x, y) => {
      const position = projection.invert?.([x, y]);
      return position?.every((degrees) => Number.isFinite(degrees)) ? position : undefined;
    },
    pixelOf: (position) => projection(position)!
  };
}

function projectionOf({ centre: [longitude, latitude], across, width, height }: PickerView): GeoProjection {
  if (across >= 180)
    return geoEqualEarth().rotate([-longitude, 0]).fitSize([width, height], { type: 'Sphere' });
  const half = ((across / 2) * Math.PI) / 180;
  return geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(width / 2 / (2 * Math.sin(half / 2)))
    .translate([width / 2, height / 2])
    .clipExtent([
      [0, 0],
      [width, height]
    ]);
}

function markOf({ label, position }: PickerPlace, projection: GeoProjection): MapMark {
  const [x, y] = projection(position)!;
  const at = { x: round(x), y: round(y) };
  return { ...at, places: [label], events: [], radius: 6, count: undefined, line: undefined, name: label };
}
