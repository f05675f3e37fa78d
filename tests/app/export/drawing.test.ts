import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Drawing } from '../../../src/app/export/drawing.svelte.ts';
import { pictureOf, type Picture } from '../../../src/export/picture/picture.ts';
import { SheetTooSmall, sheetParts } from '../../../src/layout/sheet/layout-sheet.ts';
import { bridgeStory } from '../../support/bridge.ts';

const pictureWide = (value: number): Picture =>
  pictureOf(bridgeStory(), {
    size: { width: { value, unit: 'px' }, zoom: 1 },
    filter: {},
    grouping: 'lane',
    theme: 'light',
    transparent: false,
    parts: new Set(sheetParts)
  });

/** What waits for the page to be painted; called in any order. */
let waiting: (() => void)[] = [];

vi.mock('../../../src/export/web/painted.ts', () => ({
  painted: () => new Promise<void>((resolve) => waiting.push(resolve))
}));
beforeEach(() => (waiting = []));

describe('of pictures that are asked for one after the other', () => {
  it.each([
    ['in turn', [0, 1, 2]],
    ['the last one first', [2, 1, 0]],
    ['the first one last', [1, 2, 0]]
  ])('only the last is drawn, and stays, where the page is painted %s', async (_, order) => {
    const drawing = new Drawing();
    const drawn: number[] = [];
    const following = [400, 500, 600].map((width) =>
      drawing.follow(() => {
        drawn.push(width);
        return pictureWide(width);
      })
    );
    for (const place of order) {
      waiting[place]!();
      await following[place];
    }
    expect([drawn, drawing.picture?.sheet.width, drawing.isUnderWay]).toEqual([[600], 600, false]);
  });
});

it('a picture that is not drawn yet as the dialog closes is never drawn', async () => {
  const drawing = new Drawing();
  const draw = vi.fn(() => pictureWide(400));
  const following = drawing.follow(draw);
  drawing.cancel();
  waiting[0]!();
  await following;
  expect(draw).not.toHaveBeenCalled();
});

it('a picture that has no room leaves the one before, and says why until there is another', async () => {
  const drawing = new Drawing();
  const follow = async (draw: () => Picture): Promise<void> => {
    const following = drawing.follow(draw);
    waiting.at(-1)!();
    await following;
  };
  await follow(() => pictureWide(400));
  await follow(() => {
    throw new SheetTooSmall(800, 100, 400);
  });
  expect(drawing.refusal).toMatch(/has no room/);
  expect(drawing.picture?.sheet.width).toBe(400);
  await follow(() => pictureWide(500));
  expect([drawing.refusal, drawing.picture?.sheet.width]).toEqual([undefined, 500]);
});
