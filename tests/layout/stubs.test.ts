import { expect, it } from 'vitest';
import { pictureOf } from '../../src/export/picture.ts';
import { realStory } from '../support/real.ts';

it('of the events named at an edge only the first has an arrow, as one further in would stand at a day', () => {
  const { sheet } = pictureOf(realStory(), {
    size: { width: { value: 1200, unit: 'px' }, zoom: 1 },
    filter: {},
    grouping: 'lane',
    theme: 'light',
    transparent: false,
    parts: new Set()
  });
  const weapons = sheet.scene.stubs.filter(({ id }) =>
    ['programs-maintained-and-developed', 'fissile-material-and-installations', 'cyberhack-money'].includes(
      id
    )
  );
  expect(weapons.map(({ arrow }) => arrow !== undefined)).toEqual([true, false, false]);
  expect(weapons.slice(1).every(({ lines }) => lines[0]!.text.startsWith('· '))).toBe(true);
});
