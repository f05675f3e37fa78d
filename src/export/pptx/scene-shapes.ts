import type { Band, Box, Density, PlacedEvent, Scene, Stretch, Tick } from '../../layout/scene.ts';
import { clipped } from './clip.ts';
import { filled, lineShape, shapesOfBadge, shapesOfMark } from './mark-shapes.ts';
import type { Group, Shape } from './shape.ts';
import { boxesOfLines, type Setting } from './text-boxes.ts';

/**
 * A figure as groups of shapes in the order in which they are painted: that of an event has the event's name as its
 * description. `axis` names the group of the axis.
 */
export function shapesOfScene(scene: Scene, setting: Setting, axis: string): readonly Group[] {
  const { theme } = scene;
  const rule = { colour: theme.rule, width: 1 };
  const copies = scene.events.filter(({ copyIn }) => copyIn !== undefined);
  const named = scene.events.filter(({ copyIn }) => copyIn === undefined);
  return [
    grouped(axis, [
      ...scene.stretches.flatMap((stretch) => ground(stretch, theme.stretch)),
      ...(scene.asOf ? ground(scene.asOf.future, theme.future) : []),
      ...scene.ticks.flatMap((tick) => tickShapes(tick, rule, setting)),
      ...scene.stretches.flatMap((stretch) => stretchShapes(stretch, setting)),
      ...asOfShapes(scene, setting)
    ]),
    ...scene.bands.map((band) => bandShapes(band, rule, setting)),
    ...scene.densities.map((density) => densityShapes(density, scene.plot, setting)),
    ...[...copies, ...named].map((event) => eventShapes(event, scene.plot, setting))
  ].filter(({ shapes }) => shapes.length > 0);
}

const grouped = (name: string, shapes: readonly Shape[], description = ''): Group => ({
  kind: 'group',
  name,
  description,
  shapes
});

type Rule = { readonly colour: string; readonly width: number };

const rectangle = ({ x, y, width, height }: Box, colour: string): readonly Shape[] =>
  width > 0 && height > 0 ? [{ kind: 'rectangle', name: '', x, y, width, height, fill: filled(colour) }] : [];

/** A tinted ground; of a transparent picture, none. */
const ground = (box: Box, colour: string): readonly Shape[] =>
  colour === 'none' ? [] : rectangle(box, colour);

const path = (d: string, line: Rule): readonly Shape[] => (d === '' ? [] : [lineShape(d, { line })]);

const tickShapes = (tick: Tick, rule: Rule, setting: Setting): readonly Shape[] => [
  ...path(tick.path, rule),
  ...(tick.line ? boxesOfLines([tick.line], setting) : [])
];

const stretchShapes = ({ glyph, line }: Stretch, setting: Setting): readonly Shape[] => [
  ...path(glyph, { colour: setting.theme.muted, width: 1.25 }),
  ...(line ? boxesOfLines([line], setting) : [])
];

function asOfShapes({ asOf, theme }: Scene, setting: Setting): readonly Shape[] {
  if (!asOf) return [];
  return [
    ...path(asOf.path, { colour: theme.ink, width: 2 }),
    ...(asOf.flag ? rectangle(asOf.flag, theme.ink) : []),
    ...boxesOfLines(asOf.lines, setting)
  ];
}

const bandShapes = (band: Band, rule: Rule, setting: Setting): Group =>
  grouped(band.heading[0]?.whole ?? band.heading.map(({ text }) => text).join(' '), [
    ...path(`M${band.x} ${band.y}H${band.x + band.width}`, rule),
    ...path(band.tracks, rule),
    ...rectangle(band.rule, band.colour),
    ...boxesOfLines(band.heading, setting)
  ]);

const densityShapes = (density: Density, plot: Box, setting: Setting): Group =>
  grouped(
    density.line.text,
    clipped(
      [
        ...density.columns.flatMap((column) => rectangle(column, density.colour)),
        ...boxesOfLines([density.line], setting)
      ],
      plot
    )
  );

/** A copy of an event has no description: its first place has it. */
function eventShapes(event: PlacedEvent, plot: Box, setting: Setting): Group {
  const { x, y, body, colour, hollow, language } = event;
  const lines = body.lines.map((line) => ({
    ...line,
    x: line.x + x,
    y: line.y + y,
    ...(line.face === 'serifItalic' && { language })
  }));
  const look = { colour, hollow, theme: setting.theme };
  const shapes = [
    ...body.marks.flatMap((mark) => shapesOfMark(mark, look, [x, y])),
    ...boxesOfLines(lines, setting),
    ...body.badges.flatMap((badge) => shapesOfBadge(badge, setting, [x, y]))
  ];
  const title = body.lines[0]?.whole ?? body.lines[0]?.text ?? event.name;
  return grouped(title, clipped(shapes, plot), event.copyIn === undefined ? event.name : '');
}
