import type { TextLine } from '../scene.ts';

/** A part of a line in one colour. */
export type Coloured<Piece> = Piece & { readonly colour: TextLine['colour'] | 'rest' };

/**
 * Cuts the pieces of a line where its ink begins and ends, and gives each part its colour. The pieces may have
 * extra characters around the line’s text, as many before it as after it.
 */
export function coloured<Piece extends { readonly text: string }>(
  pieces: readonly Piece[],
  { text, colour, inked }: Pick<TextLine, 'text' | 'colour' | 'inked'>
): readonly Coloured<Piece>[] {
  if (!inked) return pieces.map((piece) => ({ ...piece, colour }));
  const length = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  // resvg draws a space at the end of a part narrower than other painters do, but not one at its beginning.
  const ink = text[inked.start - 1] === ' ' ? { ...inked, start: inked.start - 1 } : inked;
  let from = (text.length - length) / 2;
  return pieces.flatMap((piece) => {
    const to = from + piece.text.length;
    const [inkStart, inkEnd] = [ink.start, ink.end].map((at) => Math.min(Math.max(at, from), to));
    const parts = [
      { start: from, end: inkStart!, colour: 'rest' },
      { start: inkStart!, end: inkEnd!, colour },
      { start: inkEnd!, end: to, colour: 'rest' }
    ] as const;
    const begin = from;
    from = to;
    return parts
      .filter(({ start, end }) => start < end)
      .map((part) => ({
        ...piece,
        text: piece.text.slice(part.start - begin, part.end - begin),
        colour: part.colour
      }));
  });
}
