import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../../../src/app/App.svelte';
// The page asks for its dialogs when they are opened; here they are read before, as a busy machine takes its time.
import '../../../src/app/embed/EmbedDialog.svelte';
import '../../../src/app/export/ExportDialog.svelte';
import { bridgeText, bridgeTimeline } from '../../support/bridge.ts';

const files: Readonly<Record<string, string>> = {
  '/data/north-korea-outreach/timeline.json': JSON.stringify(bridgeTimeline),
  '/data/north-korea-outreach/sources/herald.txt': bridgeText
};
const saved: { name: string; blob: Blob }[] = [];

beforeEach(() => {
  localStorage.clear();
  saved.length = 0;
  vi.stubGlobal('fetch', (url: URL) => Promise.resolve(new Response(files[new URL(url).pathname])));
  let latest: Blob;
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      latest = blob;
      return 'blob:here';
    },
    revokeObjectURL: () => {}
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: latest });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function openDialog(button: string, name: string, search = '') {
  history.replaceState(null, '', `/${search}`);
  render(App);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: button }));
  const dialog = within(await screen.findByRole('dialog', { name }));
  return { user, dialog };
}
const openExport = (search?: string) => openDialog('Export…', 'Export a picture', search);
const openEmbed = (search?: string) => openDialog('Embed…', 'Embed this timeline', search);

describe('the Export dialog', () => {
  it('shows the picture, and saves it under the story’s id', async () => {
    const { user, dialog } = await openExport();
    expect(await dialog.findByRole('img', { name: /^Timeline “The closed bridge”/ })).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Download SVG' }));
    await dialog.findByText('bridge.svg was handed to the browser to save.');
    expect(saved.map(({ name, blob }) => [name, blob.type])).toEqual([['bridge.svg', 'image/svg+xml']]);
    expect(await saved[0]!.blob.text()).toMatch(/^<\?xml[^]*Cracks in the piers[^]*<\/svg>\n$/);
  });

  it('offers of filters and selection only what there is', async () => {
    const plain = await openExport();
    expect(plain.dialog.queryByLabelText(/filters let through/)).toBeNull();
    expect(plain.dialog.queryByLabelText(/selected event/)).toBeNull();
  });

  it('offers the filters and the selection that there are', async () => {
    const { dialog } = await openExport('?id=repairs&q=june');
    expect(dialog.getByLabelText('Only what the filters let through: 1 of 5 events')).toBeChecked();
    expect(dialog.getByLabelText('Mark the selected event: Repairs begin')).toBeChecked();
  });

  it('does nothing with a size that can’t be, and says why', async () => {
    const { user, dialog } = await openExport();
    const width = dialog.getByLabelText(/^Width/);
    await user.clear(width);
    await user.type(width, '0{Tab}');
    expect(width).toHaveAccessibleDescription('0 is too small; a width is 280px to 16384px');
    await user.click(dialog.getByRole('button', { name: 'Download SVG' }));
    expect(saved).toEqual([]);
  });

  it('says where the browser has no clipboard for pictures', async () => {
    const { user, dialog } = await openExport();
    await dialog.findByRole('img', { name: /^Timeline/ });
    vi.stubGlobal('ClipboardItem', undefined);
    await user.click(dialog.getByRole('button', { name: 'Copy as SVG' }));
    expect(await dialog.findByText(/does not let this page write that to the clipboard/)).toBeVisible();
  });
});

describe('the Embed dialog', () => {
  it('has what is chosen in the snippet', async () => {
    const { user, dialog } = await openEmbed('?id=repairs');
    const snippet = dialog.getByRole('textbox', { name: 'Snippet' });
    expect((snippet as HTMLTextAreaElement).value).toContain('<sourceline-timeline');
    await user.selectOptions(dialog.getByLabelText('As'), 'live, in a frame');
    await user.click(dialog.getByLabelText('Open on the selected event: Repairs begin'));
    await user.click(dialog.getByLabelText('The list of events'));
    expect((snippet as HTMLTextAreaElement).value).toMatch(
      /<iframe [^>]*event=repairs&amp;parts=figure\+source"/
    );
  });

  it('names the picture that a document needs beside it', async () => {
    const { user, dialog } = await openEmbed();
    await user.selectOptions(dialog.getByLabelText('As'), 'HTML with a picture');
    expect(dialog.getByText('bridge.svg')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Download bridge.svg' }));
    await dialog.findByText(/^bridge\.svg was handed to the browser to save\./);
    expect(saved.map(({ name }) => name)).toEqual(['bridge.svg']);
  });
});
