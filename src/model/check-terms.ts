import { coresOf, type ReadWhen } from './bounds.ts';
import { coreOf } from './early-mid-late.ts';
import type { EdtfInterval, IntervalEnd } from './edtf.ts';
import { storyMessages } from './story-messages.ts';
import type { Aspect, Mod } from './timeline.ts';

/** A term of a date that its EDTF can't carry, or that contradicts it. */
export interface TermFault {
  readonly term: 'mod' | 'endMod' | 'aspect';
  readonly message: string;
}

/** All terms that would be dropped silently or that contradict their date; `text` is the EDTF as written. */
export function termFaults(text: string, when: ReadWhen): readonly TermFault[] {
  if (when.edtf.kind === 'bounds') return faultsBesideBounds(when);
  return [...modFaults(text, when), ...endModFaults(text, when), ...aspectFaults(text, when)];
}

/** Bounds already say all of when a time began and ended, and that it lasted. */
function faultsBesideBounds({ mod, endMod, aspect }: ReadWhen): readonly TermFault[] {
  const mods = { mod, endMod };
  return [
    ...(['mod', 'endMod'] as const).flatMap((term) => {
      const given = mods[term];
      return given === undefined ? [] : [{ term, message: storyMessages.modOfBounds(term, given) }];
    }),
    ...(aspect === 'throughout'
      ? []
      : [{ term: 'aspect', message: storyMessages.aspectOfBounds(aspect) } as const])
  ];
}

function modFaults(text: string, when: ReadWhen): readonly TermFault[] {
  const { edtf, mod } = when;
  if (mod === undefined || edtf.kind === 'bounds') return [];
  const message =
    edtf.kind === 'set'
      ? storyMessages.modOfSet(mod, text)
      : sideFault({ text, side: edtf.kind === 'date' ? edtf : edtf.start, mod, term: 'mod' }, when);
  return message === undefined ? [] : [{ term: 'mod', message }];
}

function endModFaults(text: string, when: ReadWhen): readonly TermFault[] {
  const { edtf, endMod } = when;
  if (endMod === undefined || edtf.kind === 'bounds') return [];
  const message =
    edtf.kind === 'interval'
      ? (sideFault({ text, side: edtf.end, mod: endMod, term: 'endMod' }, when) ?? orderFault(text, when))
      : storyMessages.endModWithoutEnd(text, edtf.kind);
  return message === undefined ? [] : [{ term: 'endMod', message }];
}

interface Side {
  readonly text: string;
  readonly side: IntervalEnd;
  readonly mod: Mod;
  readonly term: 'mod' | 'endMod';
}

function sideFault({ text, side, mod, term }: Side, when: ReadWhen): string | undefined {
  if (typeof side === 'string') return storyMessages.modOfNoDate(term, mod, text, side);
  if (mod === 'approx') return undefined;
  if (side.precision === 'day') return storyMessages.modOfDay(term, mod, text);
  const isPossible =
    coreOf(side, mod) === undefined || coresOfSpan(when)[term === 'mod' ? 'start' : 'end'] !== undefined;
  return isPossible ? undefined : storyMessages.modOutside(term, mod, text);
}

/** A start in late February is after an end in early February, though the bounds of February allow both. */
function orderFault(text: string, when: ReadWhen): string | undefined {
  const { start, end } = coresOfSpan(when);
  return start && end && end[1] < start[0] ? storyMessages.modsReversed(text) : undefined;
}

/** The cores of both ends, even if the event is only some time between them. */
const coresOfSpan = (when: ReadWhen) => coresOf({ ...when, aspect: undefined });

function aspectFaults(text: string, { edtf, aspect }: ReadWhen): readonly TermFault[] {
  if (edtf.kind !== 'interval' || (aspect !== 'since' && aspect !== 'until')) return [];
  const fitting = aspectOf(edtf);
  return fitting === aspect
    ? []
    : [{ term: 'aspect', message: storyMessages.aspectContradicts(aspect, text, fitting) }];
}

/** The aspect of an interval that lasts throughout. */
const aspectOf = ({ start, end }: EdtfInterval): Aspect =>
  end === 'open' ? 'since' : start === 'open' ? 'until' : 'throughout';
