import type { Draft } from 'immer';
import { applied, type NewText } from '../../model/requote/applied.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { Desk, DismissedPassage } from '../desk/desk.ts';

/**
 * Takes a new text of a source into the document that it was compared with. Only what it changes is written, so that the
 * step to undo stays small.
 */
export function takeText(
  desk: Draft<Desk>,
  before: Timeline,
  change: NewText,
  dismissed: readonly DismissedPassage[]
): void {
  const after = applied(before, change) as Draft<Timeline>;
  const { sources, events } = desk.timeline;
  const changed = [...change.quotes.keys()];
  after.events.forEach((event, at) => {
    if (changed.some((path) => path.startsWith(`events[${at}].`))) events[at] = event;
  });
  const at = after.sources.findIndex(({ id }) => id === change.source);
  Object.assign(sources[at]!, after.sources[at]);
  if (change.pages === undefined) delete sources[at]!.pages;
  const others = desk.dismissed.filter(({ source }) => source !== change.source);
  if (others.length < desk.dismissed.length) desk.dismissed = [...others, ...dismissed];
}
