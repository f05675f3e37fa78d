import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../../src/export/picture/picture.ts';
import type { Scene } from '../../../src/layout/scene.ts';
import { boxOfLine } from '../../support/boxes.ts';
import { realStory } from '../../support/real.ts';

/** The figure of the real story in a picture of this size, in pixels, with nothing around it. */
const figureOf = (width: number, height?: number): Scene =>
  pictureOf(realStory(), {
    size: {
      width: { value: width, unit: 'px' },
      height: height === undefined ? undefined : { value: height, unit: 'px' },
      zoom: 1
    },
    filter: {},
    grouping: 'lane',
    orientation: 'horizontal',
    theme: 'light',
    transparent: false,
    parts: new Set(['as-of'] as const)
  }).sheet.scene;

/** From where to where an event's texts reach, in pixels of the figure. */
function reachOf({ shift }: Scene, { lines, badges }: Scene['events'][number]): { from: number; to: number } {
  const boxes = [...lines.map(boxOfLine), ...badges];
  return {
    from: Math.min(...boxes.map(({ x }) => x)) + shift.x,
    to: Math.max(...boxes.map(({ x, width }) => x + width)) + shift.x
  };
}

const lineOf = ({ asOf }: Scene): number => asOf!.future.x;

const small = [560, 640, 800, 960, 1200].flatMap((width) =>
  [500, 540, 620, 700, 800, 1000].map((height) => [width, height] as const)
);

describe('a picture that stays as it is', () => {
  it('names what is out of view beside the events of its lane, where there is room for it', () => {
    const { stubs, events, bands } = figureOf(1200);
    const stub = stubs.find(({ id }) => id === 'biden-campaign-condition')!;
    const diplomacy = bands.find(({ id }) => id === 'diplomacy')!;
    const lowest = Math.max(
      ...events.filter(({ colour }) => colour === diplomacy.colour).map(({ box }) => box.y)
    );
    expect(stub.box.y).toBeLessThan(lowest);
    expect(stub.lines[0]!.text).not.toMatch(/…$/u);
  });

  it('names no planned event before the as-of line', () => {
    const before = small.flatMap(([width, height]) => {
      const scene = figureOf(width, height);
      return scene.events
        .filter(({ hollow, lines }) => hollow && lines.length > 0)
        .filter((event) => reachOf(scene, event).from < lineOf(scene))
        .map(({ id }) => `${id} at ${width} × ${height}`);
    });
    expect(before).toEqual([]);
  });

  it('does not name what goes on in what was still to come', () => {
    const beyond = small.flatMap(([width, height]) => {
      const scene = figureOf(width, height);
      return scene.events
        .filter(({ hollow, lines }) => !hollow && lines.length > 0)
        .filter((event) => reachOf(scene, event).to > lineOf(scene) + 2)
        .map(({ id }) => `${id} at ${width} × ${height}`);
    });
    expect(beyond).toEqual([]);
  });

  it('breaks a title that one line would cut, where it has the height for it', () => {
    const titleOf = (scene: Scene): string[] =>
      scene.events
        .find(({ id }) => id === 'policy-review-due')!
        .lines.filter(({ face }) => face === 'sansBold')
        .map(({ text }) => text);
    const [low, high] = [titleOf(figureOf(900, 520)), titleOf(figureOf(900, 900))];
    expect(low).toHaveLength(1);
    expect(low[0]).toMatch(/…$/u);
    expect(high.join(' ')).toBe('The review of North Korea policy is due to be finished');
  });
});

it('leaders of events that begin together leave their marks at heights of their own', () => {
  const { sheet } = pictureOf(realStory(), {
    size: { width: { value: 340, unit: 'px' }, zoom: 1 },
    filter: {},
    grouping: 'lane',
    theme: 'light',
    transparent: false,
    parts: new Set()
  });
  const starts = sheet.scene.events.flatMap(({ leader }) =>
    leader ? [Number(leader.split(/[ H]/u)[1])] : []
  );
  expect(starts.length).toBeGreaterThan(5);
  expect(new Set(starts).size).toBe(starts.length);
});
