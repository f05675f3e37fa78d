import type { Freeform, Point } from './shape.ts';

/** The paths of SVG path data as a scene has it: absolute lines (`M`, `L`, `H`, `V`, `Z`). Throws at anything else. */
export function pathsOf(d: string): Freeform['paths'] {
  const paths: { points: Point[]; isClosed: boolean }[] = [];
  for (const [, command, numbers] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/gu)) {
    if (command === 'M') paths.push({ points: [], isClosed: false });
    const path = paths.at(-1);
    if (!path) throw new Error(`a path begins with M, not with ${d}`);
    if (command === 'Z') path.isClosed = true;
    else path.points.push(pointOf(command!, numbers!, path.points.at(-1)));
  }
  return paths;
}

function pointOf(command: string, numbers: string, [x, y]: Point = [0, 0]): Point {
  const [one = 0, other = 0] = numbers
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  switch (command) {
    case 'M':
    case 'L':
      return [one, other];
    case 'H':
      return [one, y];
    case 'V':
      return [x, one];
    default:
      throw new Error(`no shape is made of the path command ${command}`);
  }
}
