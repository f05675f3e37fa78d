import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../../../src/app/App.svelte';
// The page asks for its dialogs when they are opened; here they are read before, as a busy machine takes its time.
import '../../../src/app/embed/EmbedDialog.svelte';
import '../../../src/app/export/ExportDialog.svelte';
// So is the WOFF2 compressor, which fetches its own data.
import 'wawoff2/compress.js';
import { fontTools } from '../../../src/export/node/font-tools.ts';
import { setInBundledFonts } from '../../../src/export/text/in-bundled-fonts.ts';
import type * as ByWorker from '../../../src/export/web/set-by-worker.ts';
import { english } from '../../../src/words/en/index.ts';
import { bridgeText, bridgeTimeline } from '../../support/bridge.ts';

// jsdom has no workers: what runs in one of the page's runs beside it here.
const setByWorker: (typeof ByWorker)['setByWorker'] = (lines, use) =>
  setInBundledFonts(lines, use, fontTools, english.files);
vi.mock('../../../src/export/web/set-by-worker.ts', () => ({ setByWorker }));

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
  render(App, { words: english });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Menu' }));
  await user.click(screen.getByRole('button', { name: button }));
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
    await dialog.findByText(/^bridge\.svg was sent to your downloads\./);
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
      /<iframe [^>]*event=repairs&amp;parts=figure\+source&amp;lang=en"/
    );
  });

  it('names the picture that a document needs beside it', async () => {
    const { user, dialog } = await openEmbed();
    await user.selectOptions(dialog.getByLabelText('As'), 'HTML with a picture');
    expect(await dialog.findByText('bridge.svg')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Download bridge.svg' }));
    await dialog.findByText(/^bridge\.svg was sent to your downloads\./);
    expect(saved.map(({ name }) => name)).toEqual(['bridge.svg']);
  });

  /** The files that a kind of snippet offers of its picture. */
  const offered = async ({ user, dialog }: Awaited<ReturnType<typeof openEmbed>>, kind: string) => {
    await user.selectOptions(dialog.getByLabelText('As'), kind);
    await dialog.findByText(/^Its picture is/);
    return dialog.getAllByRole('button', { name: /^Download/ }).map(({ textContent }) => textContent.trim());
  };

  it('offers what a document takes: for LaTeX the PDF, and for Quarto that of each of its formats', async () => {
    const opened = await openEmbed();
    expect(await offered(opened, 'LaTeX')).toEqual(['Download bridge.pdf']);
    expect(await offered(opened, 'Quarto')).toEqual([
      'Download bridge.pdf',
      'Download bridge.png',
      'Download bridge.svg'
    ]);
    const snippet = opened.dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Snippet' });
    expect(snippet.value).toContain('](bridge){fig-alt=');
    await opened.user.selectOptions(opened.dialog.getByLabelText('As'), 'live, in a frame');
    expect(opened.dialog.queryByRole('button', { name: /^Download/ })).toBeNull();
  });

  it('offers a PNG, and says why, where a page can’t write the PDF', async () => {
    const title = 'הגשר הסגור';
    vi.stubGlobal('fetch', (url: URL) => {
      const { pathname } = new URL(url);
      const [lane] = bridgeTimeline.lanes!;
      const lanes = [{ ...lane!, label: title }, ...bridgeTimeline.lanes!.slice(1)];
      const text = pathname.endsWith('.json')
        ? JSON.stringify({ ...bridgeTimeline, lanes })
        : files[pathname];
      return Promise.resolve(new Response(text));
    });
    const opened = await openEmbed();
    for (const kind of ['LaTeX', 'Quarto']) {
      expect(await offered(opened, kind)).toEqual(['Download bridge.png']);
      expect(
        opened.dialog.getByText(/^It is a PNG, as a page can’t write words that run from right/)
      ).toBeVisible();
    }
    const snippet = opened.dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Snippet' });
    expect(snippet.value).toContain('](bridge.png){fig-alt=');
    expect(await offered(opened, 'HTML with a picture')).toEqual(['Download bridge.svg']);
    expect(opened.dialog.queryByText(/^It is a PNG/)).toBeNull();
  });

  it(
    'says where a page of paper has no room for the story, and what can be done',
    { tags: 'slow' },
    async () => {
      const lanes = Array.from({ length: 60 }, (_, index) => ({
        id: `lane-${index}`,
        label: `Lane ${index}`
      }));
      const events = lanes.map(({ id }) => ({ ...bridgeTimeline.events[0]!, id: `in-${id}`, lane: id }));
      const crowded = JSON.stringify({ ...bridgeTimeline, lanes, events });
      vi.stubGlobal('fetch', (url: URL) => {
        const { pathname } = new URL(url);
        return Promise.resolve(new Response(pathname.endsWith('.json') ? crowded : files[pathname]));
      });
      const { user, dialog } = await openEmbed();
      await user.selectOptions(dialog.getByLabelText('As'), 'LaTeX');
      expect(await dialog.findByText(/has no room for this timeline/)).toBeVisible();
      expect(dialog.getByText(/makes a picture in a size of your own/)).toBeVisible();
      await user.selectOptions(dialog.getByLabelText('As'), 'HTML with a picture');
      expect(await dialog.findByText(/^Its picture is/)).toBeVisible();
    }
  );
});
