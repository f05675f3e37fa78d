import { describe, expect, it } from 'vitest';
import { pickerMap } from '../../../src/layout/map/picker.ts';
import { themes } from '../../../src/layout/plan/theme.ts';

const land = { type: 'Sphere' } as const;
const size = { width: 400, height: 240 };

describe('a map to choose a place on', () => {
  it.each([360, 90, 10])(
    'gives the place of a pixel, and the pixel of a place, %i degrees across',
    (across) => {
      const map = pickerMap({ centre: [127, 37], across, ...size }, [], land, themes.light);
      const position = map.positionAt(180, 100)!;
      const [x, y] = map.pixelOf(position);
      expect(x).toBeCloseTo(180, 1);
      expect(y).toBeCloseTo(100, 1);
    }
  );

  it('has its centre in the middle, and marks the places that are known', () => {
    const centre: [number, number] = [127, 37];
    const map = pickerMap(
      { centre, across: 30, ...size },
      [{ label: 'Seoul', position: centre }],
      land,
      themes.light
    );
    expect(map.scene.marks).toMatchObject([{ x: 200, y: 120, places: ['Seoul'] }]);
  });
});
