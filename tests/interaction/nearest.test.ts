import { describe, expect, it } from 'vitest';
import { nearestIn } from '../../src/interaction/nearest.ts';
import type { Box, Scene } from '../../src/layout/scene.ts';
import { Picture } from '../../src/viewer/state/picture.svelte.ts';
import { Viewer } from '../../src/viewer/state/viewer.svelte.ts';
import { english } from '../../src/words/en/index.ts';
import { storyOf } from '../support/story.ts';

function sceneOf(...sketches: Parameters<typeof storyOf>[0]): Scene {
  const picture = new Picture(new Viewer(storyOf(sketches), english), () => 540);
  picture.elementWidth = 1000;
  return picture.scene;
}

/** The event at a point that lies so far from another, in pixels of the figure. */
function at(
  scene: Scene,
  point: { readonly x: number; readonly y: number },
  [dx, dy]: readonly [number, number]
) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const [x, y] = [point.x + dx, point.y + dy];
  return nearestIn(scene)(new MouseEvent('pointermove', { clientX: x, clientY: y }), svg)?.id;
}

/** The first mark of a kind of an event, in pixels of the figure. */
function part(scene: Scene, id: string, kind: 'dot' | 'box'): Box {
  const { x, y, body } = scene.events.find((event) => event.id === id)!;
  const mark = body.marks.find((each) => each.kind === kind);
  if (!mark || mark.kind === 'path') throw new Error(`${id} has no ${kind}`);
  const size = mark.kind === 'box' ? mark : { width: 0, height: 0 };
  return { x: x + mark.x, y: y + mark.y, width: size.width, height: size.height };
}

describe('the mark nearest to a pointer', () => {
  const days = sceneOf({ title: 'a', edtf: '2021-01-01' }, { title: 'b', edtf: '2021-06-01' });

  it.each([
    [[0, 0], 'e1'],
    [[-20, 0], 'e1'],
    [[0, 23], 'e1'],
    [[-18, -18], undefined],
    [[0, 26], undefined]
  ] as const)('%j from a dot is %s', (offset, id) => {
    expect(at(days, part(days, 'e1', 'dot'), offset)).toBe(id);
  });

  it('is the one of two that is closer', () => {
    const close = sceneOf(
      { title: 'a', edtf: '2021-01-01' },
      { title: 'b', edtf: '2021-01-02' },
      { title: 'c', edtf: '2021-02-20' }
    );
    expect(at(close, part(close, 'e1', 'dot'), [4, 0])).toBe('e1');
    expect(at(close, part(close, 'e2', 'dot'), [-4, 0])).toBe('e2');
  });

  it('is a bar all along it, also where it is longer than the view', () => {
    const viewer = new Viewer(storyOf([{ title: 'a', edtf: '2001/2020', aspect: 'throughout' }]), english);
    const picture = new Picture(viewer, () => 540);
    picture.elementWidth = 1000;
    viewer.setWindow({ start: 15_000, end: 15_010 });
    const { scene } = picture;
    const bar = part(scene, 'e1', 'box');
    for (const x of [scene.plot.x, 500, 1000])
      expect(at(scene, { x, y: bar.y + bar.height / 2 }, [0, -18])).toBe('e1');
  });
});
