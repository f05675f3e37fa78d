import type { Draft } from 'immer';
import type { Desk } from '../desk/desk.ts';
import type { History } from '../desk/history.ts';

/** Takes a story as its files are now. Dismissed sentences stay where their text is the same. */
export function takeFiles(desk: Draft<Desk>, now: Desk): void {
  const textOf = ({ timeline }: Desk, id: string): string | undefined =>
    timeline.sources.find((source) => source.id === id)?.content;
  const kept = desk.dismissed.filter(({ source }) => textOf(desk, source) === textOf(now, source));
  desk.timeline = now.timeline as Draft<Desk>['timeline'];
  desk.dismissed = kept;
}

/** Whether the author changed anything since the story was opened, or since its files were taken last. */
export const isEdited = ({ done, undone }: History): boolean =>
  undone.length > 0 || (done.length > 0 && done.at(-1)!.name !== 'takeFiles');
