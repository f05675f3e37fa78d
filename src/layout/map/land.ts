import type { GeoPermissibleObjects } from 'd3';
import type { feature } from 'topojson-client';

/** Where land is: the coastlines of the world, as GeoJSON. */
export type Land = GeoPermissibleObjects;

type Topology = Parameters<typeof feature>[0];

/** Loads the coastlines, from Natural Earth at 1 : 110,000,000. Rejects if they can't be loaded. */
export async function loadLand(): Promise<Land> {
  const [{ default: atlas }, { feature }] = await Promise.all([
    import('world-atlas/land-110m.json'),
    import('topojson-client')
  ]);
  // TypeScript widens the fixed words of a JSON file to `string`.
  const topology = atlas as unknown as Topology;
  return feature(topology, topology.objects.land!);
}
