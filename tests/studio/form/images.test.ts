import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { studio as says } from '../../../src/words/en/studio.ts';
import { eventOf, timelineOf } from '../../support/documents.ts';
import { beginnings, png } from '../../support/images.ts';
import { openStudio } from '../../support/studio.ts';

beforeEach(() => {
  // jsdom makes no addresses of blobs.
  let count = 0;
  vi.stubGlobal(
    'URL',
    Object.assign(class extends URL {}, {
      createObjectURL: () => `blob:${(count += 1)}`,
      revokeObjectURL: () => undefined
    })
  );
  return () => vi.unstubAllGlobals();
});

const fieldset = () => screen.getByText('Images').parentElement!;
const images = () => within(fieldset());
const file = (name: string, bytes: BlobPart = png): File => new File([bytes], name);
const input = () => images().getByLabelText<HTMLInputElement>('Add an image…', { selector: 'input' });

/** The form of an event, with all of it unfolded. */
async function open(media?: { file: string; alt: string }[]) {
  const studio = openStudio(timelineOf({ events: [eventOf({ ...(media && { media }) })] }));
  await studio.user.click(screen.getByText(says.form.more));
  const added = async (files: File[]) => {
    Object.defineProperty(input(), 'files', { value: files, configurable: true });
    await fireEvent.change(input());
  };
  const files = () => studio.eventNow().media?.map((image) => image.file);
  return { ...studio, added, files };
}

describe('an image that is added', () => {
  it('is seen, and the cursor waits where it is described, which is said to be needed', async () => {
    const { added, eventNow, user } = await open();
    await added([file('Hall.png')]);
    expect(await images().findByAltText('media/hall.png')).toHaveAttribute(
      'src',
      expect.stringMatching(/^blob:/u)
    );
    const alt = images().getByLabelText('What the image shows');
    await waitFor(() => expect(alt).toHaveFocus());
    expect(alt).toHaveAccessibleDescription(/for readers who can’t see it/u);
    await user.paste('The hall in Geneva');
    await user.type(images().getByLabelText('Credit'), 'A. Painter');
    await user.type(images().getByLabelText('Licence'), 'CC BY 4.0');
    expect(eventNow().media).toEqual([
      { file: 'media/hall.png', alt: 'The hall in Geneva', credit: 'A. Painter', licence: 'CC BY 4.0' }
    ]);
  });

  it('is undone and done again in one step, with its file', async () => {
    const { added, files, studio } = await open();
    await added([file('a.png'), file('b.png')]);
    await waitFor(() => expect(files()).toEqual(['media/a.png', 'media/b.png']));
    studio.undo();
    expect(files()).toBeUndefined();
    studio.redo();
    expect(files()).toEqual(['media/a.png', 'media/b.png']);
    expect(studio.keeper.images.has('media/a.png')).toBe(true);
  });

  it('can be dropped', async () => {
    const { files } = await open();
    const dataTransfer = { types: ['Files'], items: [], files: [file('dropped.png')] };
    await fireEvent.drop(fieldset(), { dataTransfer });
    await waitFor(() => expect(files()).toEqual(['media/dropped.png']));
  });

  it('can be pasted, but not with words that bring a picture of themselves', async () => {
    const { files } = await open();
    const button = images().getByRole('button', { name: 'Add an image…' });
    const paste = (types: string[]) =>
      fireEvent.paste(button, { clipboardData: { types, files: [file(`${types.length}.png`)] } });
    await paste(['text/plain', 'Files']);
    await paste(['Files']);
    await waitFor(() => expect(files()).toEqual(['media/1.png']));
  });
});

describe('files that are no images for a story', () => {
  it('are refused, each with what to do, and nothing of the event changes', async () => {
    const { added, files } = await open();
    await added([file('a.svg', beginnings.svg), file('b.png', beginnings.page)]);
    const [svg, page] = await screen.findAllByRole('alert');
    expect(svg).toHaveTextContent(/^a\.svg is an image of the kind SVG.*Save it as PNG/u);
    expect(page).toHaveTextContent(/^b\.png is no image/u);
    await added([file('c.png', new Uint8Array(10_000_001))]);
    await waitFor(() =>
      expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
        'c.png is larger than 10 MB. Make it smaller, and add it again.'
      ])
    );
    expect(files()).toBeUndefined();
  });

  it('are those beyond 20 of one event', { tags: 'slow' }, async () => {
    const { added, files } = await open(
      Array.from({ length: 19 }, (_, at) => ({ file: `media/${at}.png`, alt: 'A hall' }))
    );
    await added([file('last.png'), file('more.png')]);
    expect(await screen.findByRole('alert')).toHaveTextContent('An event has at most 20 images.');
    expect(files()).toHaveLength(20);
    expect(images().getByRole('button', { name: 'Add an image…' })).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('the images of an event', () => {
  const two = [
    { file: 'media/a.png', alt: 'One' },
    { file: 'media/b.png', alt: 'Two' }
  ];

  it('are put in another order, and the keyboard stays with the one that moves', async () => {
    const { user, files } = await open(two);
    await user.click(images().getByRole('button', { name: 'Move image 1 down' }));
    expect(files()).toEqual(['media/b.png', 'media/a.png']);
    expect(images().getByRole('button', { name: 'Move image 2 down' })).toHaveFocus();
  });

  it('are removed, and the keyboard goes to where another is added', async () => {
    const { user, files, eventNow } = await open(two);
    await user.click(images().getAllByRole('button', { name: 'Remove this image' })[0]!);
    expect(files()).toEqual(['media/b.png']);
    expect(images().getByRole('button', { name: 'Add an image…' })).toHaveFocus();
    await user.click(images().getByRole('button', { name: 'Remove this image' }));
    expect(eventNow()).not.toHaveProperty('media');
  });

  it('say so where their files were not opened with the story', async () => {
    await open(two);
    expect(images().getAllByText(/was not opened with the story/u)).toHaveLength(2);
  });
});
