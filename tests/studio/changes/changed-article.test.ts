import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { checkStory } from '../../../src/model/check.ts';
import { checkFile } from '../../../src/model/file-checks.ts';
import { canonicalHash } from '../../../src/model/hash.ts';
import type { Timeline } from '../../../src/model/timeline.ts';
import ArticleMenu from '../../../src/studio/changes/ArticleMenu.svelte';
import { newDesk, type DismissedPassage } from '../../../src/studio/desk/desk.ts';
import { begun } from '../../../src/studio/desk/history.ts';
import { Rereader } from '../../../src/studio/reading.ts';
import { Keeper } from '../../../src/studio/store/keeper.svelte.ts';
import { Studio } from '../../../src/studio/studio.svelte.ts';
import { english } from '../../../src/words/en/index.ts';
import { studio as says } from '../../../src/words/en/studio.ts';
import { eventOf, plainText, quoteOf, sourceOf, timelineOf } from '../../support/documents.ts';
import StudioPart from '../../support/StudioPart.svelte';

const end = eventOf({
  id: 'end',
  title: 'Talks end',
  when: { text: 'on May 5, 2021', edtf: '2021-05-05', aspect: 'on' },
  assertions: [{ voice: 'reported', evidence: [quoteOf('Talks ended on May 5, 2021')] }]
});
const timeline = timelineOf({ sources: [sourceOf(plainText)], events: [eventOf(), end] });
const corrected = `Editor’s note.\n\n${plainText.replace('Talks ended', 'Talks closed')}`;

function openMenu(document: Timeline = timeline, dismissed: readonly DismissedPassage[] = []) {
  const studio = new Studio(Keeper.begin(begun(newDesk(document, dismissed))), english, says);
  render(StudioPart, { props: { studio, part: ArticleMenu } });
  const user = userEvent.setup({ delay: null });
  const choose = async (name: string) => {
    await user.click(screen.getByRole('button', { name: 'More about this article' }));
    await user.click(screen.getByRole('button', { name }));
  };
  /** Compares the article with a new text. */
  const compare = async (text: string, on = '2021-06-01') => {
    await choose('The article has changed…');
    await user.click(screen.getByLabelText('New text of the article'));
    await user.paste(text);
    await user.clear(screen.getByLabelText('Replaced on'));
    await user.type(screen.getByLabelText('Replaced on'), on);
    await user.click(screen.getByRole('button', { name: 'Compare' }));
  };
  return { studio, user, choose, compare };
}

const takes = () => screen.findByRole('button', { name: 'Take the new text' });
const choice = (name: string) => screen.getByRole('radio', { name });

describe('a changed article', () => {
  it('says what became of the quotes, and shows the changed one as its difference', async () => {
    const { compare } = openMenu();
    await compare(corrected);
    await takes();
    expect(screen.getByText('1 quote is unchanged or only moved, 1 changed.')).toBeVisible();
    const item = within(screen.getByRole('heading', { name: 'Talks end' }).closest('li')!);
    expect(item.getByRole('deletion')).toHaveTextContent('taken out: ended end;');
    expect(item.getByRole('insertion')).toHaveTextContent('put in: closed end;');
  });

  it('changes nothing before every changed quote is decided and the new text taken', async () => {
    const { studio, user, compare } = openMenu();
    await compare(corrected);
    const take = await takes();
    expect(take).toHaveAccessibleDescription('1 quote is not decided yet.');
    await user.click(take);
    await user.click(choice('Choose other words in the new text'));
    await user.click(take);
    await user.click(choice('Accept the new words'));
    expect(studio.timeline).toBe(studio.keeper.history.desk.timeline);
    expect(studio.canUndo).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(studio.timeline).toEqual(timeline);
    expect(screen.queryByRole('dialog', { name: 'The article has changed' })).toBeNull();
  });

  it('is taken as one step: quotes, hash, earlier text, correction and dismissed sentences', async () => {
    const silence = plainText.indexOf('The ministry');
    const passage = {
      source: 'paper',
      start: silence,
      end: silence + 'The ministry did not comment.'.length
    };
    const { studio, user, compare } = openMenu(timeline, [passage]);
    await compare(corrected);
    const take = await takes();
    await user.click(choice('Accept the new words'));
    await user.click(take);
    const [source] = studio.timeline.sources;
    const now = quoteOf('Talks closed on May 5, 2021');
    expect(source?.content).toBe(corrected);
    expect(source?.sha256).toBe(canonicalHash(corrected));
    expect(source?.earlier).toEqual([
      { until: '2021-06-01', content: plainText, sha256: canonicalHash(plainText) }
    ]);
    expect(studio.timeline.events[1]?.corrections).toEqual([
      { on: '2021-06-01', source: 'paper', was: quoteOf('Talks ended on May 5, 2021'), now }
    ]);
    const [dismissed] = studio.desk.dismissed;
    expect(corrected.slice(dismissed?.start, dismissed?.end)).toBe('The ministry did not comment.');
    expect(checkStory(new Rereader().read(studio.timeline), checkFile).problems).toEqual([]);
    studio.undo();
    expect(studio.desk).toEqual({ timeline, dismissed: [passage] });
    expect(studio.canUndo).toBe(false);
  });

  it('lets go of a quote, and says that its event rests on none', async () => {
    const { studio, user, compare } = openMenu();
    await compare(corrected);
    await takes();
    await user.click(choice('Drop the quote'));
    expect(screen.getByText(/^The event then rests on no quote/u)).toBeVisible();
    await user.click(await takes());
    expect(studio.timeline.events[1]?.assertions).toEqual([]);
    expect(studio.timeline.events[1]?.corrections?.[0]).not.toHaveProperty('now');
  });

  it('gives a quote other words of the new text', async () => {
    const { studio, user, compare } = openMenu();
    await compare(corrected);
    await takes();
    await user.click(choice('Choose other words in the new text'));
    await user.type(screen.getByLabelText('Find a passage'), 'closed on May 5{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Use these words' }));
    await user.click(await takes());
    expect(studio.timeline.events[1]?.assertions[0]?.evidence).toEqual([quoteOf('closed on May 5')]);
  });

  it('warns of a quote that stays where its sentence now denies it', async () => {
    const { studio, user, compare } = openMenu();
    await compare(plainText.replace('Talks ended', 'Officials denied that Talks ended'));
    const take = await takes();
    expect(screen.getByText('The words stay, but their sentence changed')).toBeVisible();
    expect(screen.getByText(/“Officials denied that”, which may change/u)).toBeVisible();
    expect(choice('Keep the quote')).toBeChecked();
    await user.click(take);
    expect(studio.timeline.events).toEqual(timeline.events);
  });

  it('that is the same but for its quotation marks and lines is not taken', async () => {
    const { studio, compare } = openMenu();
    await compare(plainText.replace('. The', '.\nThe'));
    expect(await screen.findByText(/^This is the text that the article has already/u)).toBeVisible();
    expect(studio.canUndo).toBe(false);
  });

  it('of great length is not put into a field, and can be replaced by another', async () => {
    const { user, choose } = openMenu();
    await choose('The article has changed…');
    await user.click(screen.getByLabelText('New text of the article'));
    await user.paste('Talks. '.repeat(50_000));
    expect(screen.getByText(/^350,000 characters/u)).toBeVisible();
    expect(screen.queryByLabelText('New text of the article')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Paste another text' }));
    expect(screen.getByLabelText('New text of the article')).toHaveValue('');
  });

  it('needs a text and a day', async () => {
    const { compare } = openMenu();
    await compare(' ', 'yesterday');
    expect(screen.getByText('Paste the new text of the article first.')).toBeVisible();
    expect(screen.getByText(/^“yesterday” is not a day/u)).toBeVisible();
  });
});

describe('the details of an article', () => {
  it('are taken when a field is left; a day that is none is refused', async () => {
    const { studio, user, choose } = openMenu();
    await choose('Details of the article…');
    await user.type(screen.getByLabelText('Publisher'), 'A publisher');
    await user.type(screen.getByLabelText('Published on'), '2021-13-01');
    await user.tab();
    expect(studio.timeline.sources[0]?.publisher).toBe('A publisher');
    expect(studio.timeline.sources[0]).not.toHaveProperty('published');
    expect(screen.getByLabelText('Published on')).toHaveAccessibleDescription(/is not a day/u);
    studio.undo();
    expect(studio.timeline).toEqual(timeline);
  });

  it('let an article that nothing rests on be removed, and say why another can’t', async () => {
    const { studio, user, choose } = openMenu(
      timelineOf({ ...timeline, sources: [sourceOf(plainText), sourceOf('Unused.', { id: 'other' })] })
    );
    await choose('Details of the article…');
    const remove = () => screen.getByRole('button', { name: 'Remove the article' });
    expect(remove()).toHaveAccessibleDescription(/^2 events or periods rest on this article/u);
    await user.click(remove());
    expect(studio.timeline.sources).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    studio.showSource('other');
    await choose('Details of the article…');
    await user.click(remove());
    expect(studio.timeline.sources.map(({ id }) => id)).toEqual(['paper']);
  });
});
