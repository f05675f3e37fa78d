import 'fake-indexeddb/auto';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import type { Timeline } from '../../src/model/timeline.ts';
import { newDesk } from '../../src/studio/desk/desk.ts';
import { begun } from '../../src/studio/desk/history.ts';
import { Keeper } from '../../src/studio/store/keeper.svelte.ts';
import { Studio } from '../../src/studio/studio.svelte.ts';
import { english } from '../../src/words/en/index.ts';
import { studio as says } from '../../src/words/en/studio.ts';
import InStudio from './InStudio.svelte';

/** A studio in which an author has a document open, with the form of one of its events. */
export function openStudio(timeline: Timeline, id: string | undefined = timeline.events[0]?.id) {
  const studio = new Studio(Keeper.begin(begun(newDesk(timeline))), english, says);
  studio.viewer.select(id);
  const ondone = vi.fn();
  render(InStudio, { props: { studio, ondone } });
  const user = userEvent.setup({ delay: null });
  /** Writes over a field, and leaves it. */
  const write = async (field: HTMLElement, text: string) => {
    await user.tripleClick(field);
    if (text === '') await user.clear(field);
    else await user.paste(text);
    await user.tab();
  };
  const eventNow = () => studio.timeline.events.find((event) => event.id === id)!;
  const openPart = (name: string | RegExp) => user.click(screen.getByRole('tab', { name }));
  return { studio, ondone, user, write, eventNow, openPart };
}
