import type { Mark } from '../scene.ts';
import { drawAccount, explainedAccounts } from './account.ts';
import { drawBar, drawCap, drawHairline, explainedBars } from './bar.ts';
import { drawBand, drawBracket, explainedBrackets } from './bracket.ts';
import { drawDot, explainedDots } from './dot.ts';
import { explainedHollow } from './hollow.ts';
import type { ExplainedMark, MarkPlace, PartOf } from './mark.ts';
import { drawChoice, explainedChoices } from './one-of.ts';
import { drawFade, drawUnknown, explainedOpenEnds } from './open-end.ts';
import type { Part } from './shape.ts';

/** How each kind of part is drawn. */
const drawings: { readonly [Kind in Part['kind']]: (part: PartOf<Kind>, place: MarkPlace) => Mark[] } = {
  dot: drawDot,
  bracket: drawBracket,
  band: drawBand,
  solid: drawBar,
  flank: drawBar,
  cap: drawCap,
  hairline: drawHairline,
  choice: drawChoice,
  account: drawAccount,
  fade: drawFade,
  unknown: drawUnknown
};

/** The marks of an event's shape, in pixels. */
export const marksOf = (parts: readonly Part[], place: MarkPlace): Mark[] =>
  parts.flatMap((part) => {
    const marks = drawn(part, place);
    return part.faint ? marks.map((mark): Mark => ({ ...mark, faint: true })) : marks;
  });

const drawn = <Kind extends Part['kind']>(part: PartOf<Kind>, place: MarkPlace): Mark[] =>
  drawings[part.kind](part, place);

/** Everything that a key can explain, in its order. */
export const explainedMarks: readonly ExplainedMark[] = [
  ...explainedDots,
  ...explainedChoices,
  ...explainedBrackets,
  ...explainedBars,
  ...explainedOpenEnds,
  ...explainedAccounts,
  ...explainedHollow
];
