import {
  geoAzimuthalEqualArea,
  geoBounds,
  geoDistance,
  geoEqualEarth,
  geoPath,
  type GeoProjection
} from 'd3';

/** Longitude and latitude, in degrees. */
export type Position = [longitude: number, latitude: number];

/** The size of a map, and the margin in which no place lies, in pixels. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** In radians: how far from its centre an azimuthal map is still like a globe, and the least that a map shows across. */
const [farthest, least] = [75, 35].map((degrees) => (degrees * Math.PI) / 180) as [number, number];

/**
 * A projection of places, one at least, into a frame. All maps have equal areas, so that no country looks larger than it is:
 * up to about a hemisphere Lambert's azimuthal, which draws the middle of any map in its true shape, also at a pole; beyond
 * that Equal Earth. Both are turned to the middle of the places, which is never beyond the shorter way around.
 */
export function projectionOf(
  positions: readonly Position[],
  { width, height, margin }: MapFrame
): GeoProjection {
  const points = { type: 'MultiPoint' as const, coordinates: [...positions] };
  const centre = middleOf(geoBounds(points));
  const reach = Math.max(...positions.map((position) => geoDistance(centre, position)));
  const projection =
    reach > farthest
      ? geoEqualEarth().rotate([-centre[0], 0])
      : geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]);
  const [[left, top], [right, bottom]] = geoPath(projection.scale(1).translate([0, 0])).bounds(points);
  const scale = Math.min(
    Math.min(width, height) / least,
    Math.max(1, width - 2 * margin) / (right - left),
    Math.max(1, height - 2 * margin) / (bottom - top)
  );
  return projection
    .scale(scale)
    .translate([(width - scale * (left + right)) / 2, (height - scale * (top + bottom)) / 2])
    .clipExtent([
      [0, 0],
      [width, height]
    ]);
}

/** The middle of bounds; their west is greater than their east if they cross the antimeridian. */
const middleOf = ([[west, south], [east, north]]: [Position, Position]): Position => [
  west + ((east - west + 360) % 360) / 2,
  (south + north) / 2
];
