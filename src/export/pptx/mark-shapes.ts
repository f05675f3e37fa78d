import { badgeLine, type Badge, type Box, type Mark, type Tone } from '../../layout/scene.ts';
import type { Theme } from '../../layout/plan/theme.ts';
import { pathsOf } from './path-points.ts';
import { boundsOf, type Fill, type Line, type Point, type Shape } from './shape.ts';
import { boxesOfLines, type Setting } from './text-boxes.ts';

/** How a mark looks, as `marks/MarkPart.svelte` paints it. */
export interface MarkLook {
  readonly colour: string;
  readonly hollow: boolean;
  readonly theme: Theme;
}

/** The opacity of what is lighter, and that at the beginning of an open end. */
const tintOpacity = 0.26;
const fadeOpacity = 0.9;

/** A colour as a fill; the ground of a transparent picture is none. */
export const filled = (colour: string, more: Omit<Fill, 'colour'> = {}): Fill | undefined =>
  colour === 'none' ? undefined : { colour, ...more };

/** A part of an event as shapes, at an offset. */
export function shapesOfMark(mark: Mark, look: MarkLook, at: Point = [0, 0]): readonly Shape[] {
  switch (mark.kind) {
    case 'dot':
      return dotOf(mark, look, at);
    case 'path':
      return [pathShape(mark, look, at)];
    case 'box':
      return [boxOf(mark, look, at)];
  }
}

type MarkOf<Kind extends Mark['kind']> = Extract<Mark, { kind: Kind }>;

const tinted = ({ colour, theme }: MarkLook): Fill =>
  theme.hatched ? { colour, kind: 'hatch' } : { colour, opacity: tintOpacity };

const weightOf = ({ faint }: Mark): number => (faint ? 1 : 1.75);

function dotOf(mark: MarkOf<'dot'>, look: MarkLook, [dx, dy]: Point): readonly Shape[] {
  const { colour, hollow, theme } = look;
  const ring = hollow || mark.inexact === true;
  const lined = ring || mark.faint === true;
  const radius = lined ? mark.radius - 0.75 : mark.radius;
  const circle = (by: number, paint: { fill?: Fill | undefined; line?: Line }): Shape => ({
    kind: 'ellipse',
    name: '',
    ...around(mark.x + dx, mark.y + dy, by),
    ...paint
  });
  const line = lined
    ? { colour, width: weightOf(mark), ...(hollow && { dashes: [3, 2.2] as const }) }
    : undefined;
  // Hides the line that joins it to another mark.
  const ground = filled(theme.ground);
  return [
    ...(mark.faint && ground ? [circle(mark.radius, { fill: ground })] : []),
    circle(radius, {
      fill: ring ? ground : mark.faint ? tinted(look) : { colour },
      ...(line && { line })
    }),
    ...(hollow && mark.inexact ? [circle(2, { line: { colour, width: 1.25 } })] : [])
  ];
}

const around = (x: number, y: number, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius
});

/** Tones that are thin lines in every account. */
const thin: readonly Tone[] = ['hairline', 'join'];

function pathShape(mark: MarkOf<'path'>, { colour, hollow, theme }: MarkLook, at: Point): Shape {
  const { tone, faint, d } = mark;
  const dashes: Line['dashes'] =
    tone === 'bracket' && hollow ? [4, 3] : tone === 'unknown' ? [2, 4] : undefined;
  const stroke = tone === 'break' ? (theme.ground === 'none' ? '#ffffff' : theme.ground) : colour;
  return lineShape(d, {
    at,
    fill: tone === 'arrow' && !hollow && !faint ? { colour } : undefined,
    line: { colour: stroke, width: thin.includes(tone) ? 1 : weightOf(mark), ...(dashes && { dashes }) }
  });
}

interface LineLook {
  readonly at?: Point;
  readonly name?: string;
  readonly fill?: Fill | undefined;
  readonly line: Line;
}

/** Path data as one shape, at an offset. */
export function lineShape(d: string, { at: [dx, dy] = [0, 0], name = '', fill, line }: LineLook): Shape {
  const paths = pathsOf(d).map(({ points, isClosed }) => ({
    points: points.map(([x, y]) => [x + dx, y + dy] as const),
    isClosed
  }));
  const points = paths.flatMap((path) => path.points);
  const corners = points.map(([x, y]) => ({ kind: 'rectangle', name, x, y, width: 0, height: 0 }) as const);
  return { kind: 'freeform', name, ...boundsOf(corners), paths, fill, line };
}

function boxOf(mark: MarkOf<'box'>, look: MarkLook, [dx, dy]: Point): Shape {
  const { tone, faint, x, y, width, height } = mark;
  const { colour, hollow, theme } = look;
  const dashes = hollow ? ([4, 3] as const) : undefined;
  const box = { kind: 'rectangle', name: '', x: x + dx, y: y + dy, width, height } as const;
  if (tone === 'fade') {
    const opacity = fadeOpacity * (faint ? 0.4 : 1);
    return hollow
      ? { ...box, line: { colour, width: weightOf(mark), kind: 'fade', ...(dashes && { dashes }) } }
      : { ...box, fill: { colour, kind: 'fade', opacity } };
  }
  const isFull = tone === 'solid' && !hollow && !faint;
  if (isFull) return { ...box, fill: { colour } };
  return {
    ...box,
    fill: hollow ? filled(theme.ground) : tinted(look),
    line: { colour, width: hollow ? weightOf(mark) : 1, ...(dashes && { dashes }) }
  };
}

/** A word in a frame. */
export function shapesOfBadge(badge: Badge, setting: Setting, [dx, dy]: Point = [0, 0]): readonly Shape[] {
  const { theme } = setting;
  const place = { x: badge.x + dx, y: badge.y + dy, width: badge.width, height: badge.height };
  const frame: Shape = {
    kind: 'rectangle',
    name: '',
    ...place,
    isRound: true,
    fill: filled(theme.ground),
    line: { colour: theme.muted, width: 1 }
  };
  return [...(badge.framed ? [frame] : []), ...boxesOfLines([badgeLine({ ...badge, ...place })], setting)];
}
