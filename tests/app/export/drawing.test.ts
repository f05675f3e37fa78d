import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drawnOf, drawPicture, type Drawn, type PictureWish } from '../../../src/app/export/draw-picture.ts';
import { Drawing } from '../../../src/app/export/drawing.svelte.ts';
import { sheetParts } from '../../../src/layout/sheet/layout-sheet.ts';
import { english } from '../../../src/words/en/index.ts';
import { bridgeStory } from '../../support/bridge.ts';

const wishOf = (width: number, height?: number): PictureWish => ({
  story: bridgeStory(),
  language: 'en',
  options: {
    size: {
      width: { value: width, unit: 'px' },
      height: height === undefined ? undefined : { value: height, unit: 'px' },
      zoom: 1
    },
    filter: {},
    grouping: 'lane',
    theme: 'light',
    transparent: false,
    parts: new Set(sheetParts)
  }
});

/** What waits for the page to be painted; called in any order. */
let waiting: (() => void)[] = [];
/** What is drawn as a test has it, and by what it is ended. */
let draw: (wish: PictureWish, signal: AbortSignal) => Promise<Drawn>;

vi.mock('../../../src/export/web/painted.ts', () => ({
  painted: () => new Promise<void>((resolve) => waiting.push(resolve))
}));
vi.mock(import('../../../src/app/export/draw-picture.ts'), async (original) => ({
  ...(await original()),
  drawPicture: vi.fn((wish: PictureWish, signal: AbortSignal) => draw(wish, signal))
}));
beforeEach(() => {
  waiting = [];
  vi.mocked(drawPicture).mockClear();
  draw = drawnOf;
});

const drawnWidths = (): number[] =>
  vi.mocked(drawPicture).mock.calls.map(([{ options }]) => options.size.width.value);

async function follow(drawing: Drawing, wish: PictureWish): Promise<void> {
  const following = drawing.follow(wish);
  waiting.at(-1)!();
  await following;
}

describe('of pictures that are asked for one after the other', () => {
  it.each([
    ['in turn', [0, 1, 2]],
    ['the last one first', [2, 1, 0]],
    ['the first one last', [1, 2, 0]]
  ])('only the last is drawn, and stays, where the page is painted %s', async (_, order) => {
    const drawing = new Drawing(english);
    const following = [400, 500, 600].map((width) => drawing.follow(wishOf(width)));
    for (const place of order) {
      waiting[place]!();
      await following[place];
    }
    expect([drawnWidths(), drawing.picture?.sheet.width, drawing.isUnderWay]).toEqual([[600], 600, false]);
  });

  it('one that is under way is ended, and what comes of it after all is not shown', async () => {
    const drawing = new Drawing(english);
    const ends: (() => void)[] = [];
    draw = (wish) => new Promise((resolve) => ends.push(() => void drawnOf(wish).then(resolve)));
    const first = drawing.follow(wishOf(400));
    waiting[0]!();
    await vi.waitFor(() => expect(ends).toHaveLength(1));
    const second = drawing.follow(wishOf(500));
    waiting[1]!();
    await vi.waitFor(() => expect(ends).toHaveLength(2));
    ends.toReversed().forEach((end) => end());
    await Promise.all([first, second]);
    expect(drawing.picture?.sheet.width).toBe(500);
  });
});

it('a picture that is not drawn yet as the dialog closes is never drawn', async () => {
  const drawing = new Drawing(english);
  const following = drawing.follow(wishOf(400));
  drawing.drop();
  waiting[0]!();
  await following;
  expect(drawnWidths()).toEqual([]);
});

it('a picture that has no room leaves the one before, and says why until there is another', async () => {
  const drawing = new Drawing(english);
  await follow(drawing, wishOf(400));
  await follow(drawing, wishOf(800, 20));
  expect(drawing.refusal).toMatch(/has no room/);
  expect([drawing.picture?.sheet.width, drawing.isReady]).toEqual([400, false]);
  await follow(drawing, wishOf(500));
  expect([drawing.refusal, drawing.picture?.sheet.width, drawing.isReady]).toEqual([undefined, 500, true]);
});

it('a drawing that is cancelled leaves the picture before, which is no picture of what is chosen, and can be done again', async () => {
  const drawing = new Drawing(english);
  await follow(drawing, wishOf(400));
  const ended = vi.fn();
  draw = (_, signal) => new Promise(() => signal.addEventListener('abort', ended));
  const following = drawing.follow(wishOf(500));
  waiting.at(-1)!();
  await vi.waitFor(() => expect(drawnWidths()).toEqual([400, 500]));
  drawing.work.cancel();
  await following;
  expect(ended).toHaveBeenCalled();
  expect([drawing.picture?.sheet.width, drawing.isStopped, drawing.isReady]).toEqual([400, true, false]);
  draw = drawnOf;
  drawing.again();
  waiting.at(-1)!();
  await vi.waitFor(() => expect(drawing.picture?.sheet.width).toBe(500));
  expect(drawing.isStopped).toBe(false);
});
