import type { Draft } from 'immer';
import { occurrenceOf } from '../../formats/exchange/occurrence.ts';
import { hashOfCanonical } from '../../model/hash.ts';
import type { Reading } from '../../model/reading.ts';
import type { Step } from '../../model/timeline.ts';
import { setOrDelete } from '../desk/edits.ts';
import { changeStep } from '../desk/tour.ts';
import type { Fix } from './fixes.ts';

/** What a click does about the story as a whole: its sources, its days and its steps. */
export function fixesOfStory(path: string, reading: Reading): readonly Fix[] {
  if (path === 'asOf') return occurrenceFixes(reading);
  if (path === 'window')
    return [{ kind: 'swapDays', recipe: ({ timeline }) => void timeline.window?.reverse() }];
  const source = /^sources\[(\d+)\]\.sha256$/u.exec(path)?.[1];
  if (source !== undefined) return hashFixes(Number(source), reading);
  const [, step, key, filter, item] =
    /^steps\[(\d+)\](?:\.(event|filter)(?:\.(\w+))?(?:\[(\d+)\])?)?$/u.exec(path) ?? [];
  if (step === undefined) return [];
  const at = Number(step);
  if (key === 'event') return [stepFix('removeStepEvent', at, (open) => delete open.event)];
  if (key === 'filter')
    return [stepFix('removeFilter', at, (open) => removeFilter(open, filter as FilterKey, item))];
  return dayFixes(at, reading);
}

type FilterKey = keyof NonNullable<Step['filter']>;

/** All events whose occurrence is missing get the one that follows; without an as-of day none may have any. */
function occurrenceFixes({ timeline: { asOf } }: Reading): readonly Fix[] {
  if (asOf === undefined)
    return [
      {
        kind: 'removeOccurrences',
        recipe: ({ timeline }) => {
          for (const event of timeline.events) if (event.occurrence !== 'cancelled') delete event.occurrence;
        }
      }
    ];
  return [
    {
      kind: 'followDates',
      recipe: ({ timeline }) => {
        for (const event of timeline.events)
          if (event.occurrence === undefined)
            setOrDelete(event, 'occurrence', occurrenceOf(event.when, asOf));
      }
    }
  ];
}

function hashFixes(at: number, { timeline, texts }: Reading): readonly Fix[] {
  const text = texts.get(timeline.sources[at]?.id ?? '');
  if (!text) return [];
  const sha256 = hashOfCanonical(text);
  return [
    {
      kind: 'setHash',
      recipe: (desk) => {
        const source = desk.timeline.sources[at];
        if (!source) return;
        // Its pages may be those of the text before.
        if (source.sha256 !== undefined) delete source.pages;
        source.sha256 = sha256;
      }
    }
  ];
}

const stepFix = (kind: Fix['kind'], at: number, change: (step: Draft<Step>) => void): Fix => ({
  kind,
  recipe: (desk) => changeStep(desk, at, change)
});

/** Removes one item of a filter, or all of that filter. */
function removeFilter({ filter }: Draft<Step>, key: FilterKey, item: string | undefined): void {
  const items = filter?.[key];
  if (Array.isArray(items) && item !== undefined && items.length > 1) items.splice(Number(item), 1);
  else if (filter) delete filter[key];
}

/** A view that ends before it begins, or that lacks one end. */
function dayFixes(at: number, { timeline }: Reading): readonly Fix[] {
  const { from, to } = timeline.steps?.[at] ?? {};
  const isWhole = from !== undefined && to !== undefined;
  return [
    isWhole
      ? stepFix('swapDays', at, (open) => void Object.assign(open, { from: to, to: from }))
      : stepFix('removeDays', at, (open) => {
          delete open.from;
          delete open.to;
        })
  ];
}
