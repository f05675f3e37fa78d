import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../../src/app/App.svelte';
import { english } from '../../src/words/en/index.ts';
import { bridgeText, bridgeTimeline } from '../support/bridge.ts';

const json = JSON.stringify(bridgeTimeline);
const other = JSON.stringify({ ...bridgeTimeline, title: 'Another story' });
/** The site: any other path does not exist. */
const site: Readonly<Record<string, () => Response>> = {
  '/data/north-korea-outreach/timeline.json': () => new Response(json),
  '/data/north-korea-outreach/sources/herald.txt': () => new Response(bridgeText),
  '/other/timeline.json': () => new Response(other),
  '/other/sources/herald.txt': () => new Response(bridgeText)
};

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('fetch', (url: URL) =>
    Promise.resolve(site[url.pathname]?.() ?? new Response('', { status: 404 }))
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function open(search = '') {
  history.replaceState(null, '', `/${search}`);
  const { container } = render(App, { words: english });
  return { user: userEvent.setup(), root: container.firstElementChild as HTMLElement };
}
const title = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const file = (name: string, content: string) => new File([content], name);
const drop = (root: Element, files: readonly File[]) =>
  fireEvent.drop(root, { dataTransfer: { types: ['Files'], items: [], files } });

describe('the page', () => {
  it('opens the story that comes with it', async () => {
    open();
    expect(screen.getByText('Opening the story…')).toBeVisible();
    await title('The closed bridge');
    expect(document.title).toBe('The closed bridge · Sourceline');
  });

  it('opens another story of its own site', async () => {
    open('?src=other/timeline.json');
    await title('Another story');
  });

  it('opens what its address says', async () => {
    open('?id=repairs&group=actor&q=june');
    await title('The closed bridge');
    expect(screen.getByRole('heading', { level: 2, name: 'Repairs begin' })).toBeVisible();
    expect(screen.getByRole('searchbox')).toHaveValue('june');
    expect(screen.getByLabelText('Group by')).toHaveDisplayValue('who');
  });

  it('leads to the studio', async () => {
    const { user } = open();
    await title('The closed bridge');
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    expect(screen.getByRole('link', { name: 'Make a timeline…' })).toHaveAttribute('href', './studio/');
  });

  it('names each bad value of its address, and can be told to stop', async () => {
    const { user } = open('?id=nobody&lane=nowhere');
    expect(await screen.findByText(/id=nobody, which was ignored/)).toBeVisible();
    expect(screen.getByText(/lane=nowhere, which was ignored/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText(/ignored/)).toBeNull();
  });

  it('refuses a story of another site, and shows its own', async () => {
    open('?src=https://evil.example/x.json');
    await title('The closed bridge');
    expect(screen.getByText(/src=https:\/\/evil\.example\/x\.json, which was ignored/)).toBeVisible();
  });

  it('follows the selection with its address, and goes back and forward', async () => {
    const { user } = open();
    await title('The closed bridge');
    await user.click(screen.getByRole('link', { name: 'Repairs begin' }));
    expect(location.search).toContain('id=repairs');
    history.back();
    await waitFor(() =>
      expect(screen.queryByRole('heading', { level: 2, name: 'Repairs begin' })).toBeNull()
    );
    history.forward();
    expect(await screen.findByRole('heading', { level: 2, name: 'Repairs begin' })).toBeVisible();
  });
});

describe('a story that cannot be opened', () => {
  it('leaves the way to the example, where there is no other story', async () => {
    const { user } = open('?src=none/timeline.json');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /One problem in none\/timeline\.json.*could not be opened/
    );
    await user.click(screen.getByRole('button', { name: 'Open the example story' }));
    await title('The closed bridge');
    expect([screen.queryByRole('alert'), location.search]).toEqual([null, '']);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Menu' })).toHaveFocus());
  });

  it('leaves the story on screen, and lists every problem with its place', async () => {
    const { root, user } = open();
    await title('The closed bridge');
    await drop(root, [file('timeline.json', JSON.stringify({ ...bridgeTimeline, title: 7, asOf: 'soon' }))]);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Your current timeline is unchanged.');
    const problems = within(screen.getByRole('list', { name: /problems in timeline\.json/ }));
    expect(problems.getByText('title')).toBeVisible();
    expect(problems.getByText('asOf')).toBeVisible();
    await title('The closed bridge');
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the problems of a story', () => {
  it('are all listed at once, by event in the order of the document, after those of the story', async () => {
    const [built, closed, statement, cracks, repairs] = bridgeTimeline.events;
    const events = [
      { ...built, when: { text: 'in 1932', edtf: '2021-13-40', aspect: 'within' } },
      { ...closed, lane: 'nowhere' },
      {
        ...statement,
        lane: 'elsewhere',
        assertions: [{ voice: 'reported', evidence: [{ source: 'herald', exact: 'Nobody ever said so' }] }]
      },
      { ...cracks, title: undefined },
      repairs
    ];
    const { root } = open();
    await title('The closed bridge');
    await drop(root, [
      file('timeline.json', JSON.stringify({ ...bridgeTimeline, asOf: 'soon', events })),
      file('herald.txt', bridgeText)
    ]);
    const list = await screen.findByRole('list', { name: /problems in timeline\.json/u });
    const places = [...list.querySelectorAll('.problem code')].map(({ textContent }) => textContent);
    expect([...new Set(places.map((place) => place?.match(/^\w+(?:\[\d\])?/u)?.[0]))]).toEqual([
      'asOf',
      'events[0]',
      'events[1]',
      'events[2]',
      'events[3]'
    ]);
    for (const place of ['events[0].when.edtf', 'events[1].lane', 'events[2].lane', 'events[3].title'])
      expect(places).toContain(place);
    expect(places.some((place) => place?.startsWith('events[2].assertions[0].evidence[0]'))).toBe(true);
    expect([...list.querySelectorAll('.event code')].map(({ textContent }) => textContent)).toEqual([
      'built',
      'closed',
      'statement',
      'cracks'
    ]);
    expect([...list.querySelectorAll('.event bdi')].map(({ textContent }) => textContent)).toEqual([
      'The bridge is built',
      'The bridge is closed',
      'The authority speaks',
      'Event 4 of the document'
    ]);
  });
});

describe('files', () => {
  it('can be dropped on the page', async () => {
    const { root } = open();
    await title('The closed bridge');
    await drop(root, [file('timeline.json', other), file('herald.txt', bridgeText)]);
    await title('Another story');
    expect(location.search).toMatch(/^\?own=\w+$/u);
    expect(screen.queryByRole('button', { name: 'Copy link' })).toBeNull();
    expect(screen.getByText(/need a story on a web server/u)).toBeInTheDocument();
  });

  it('are labelled as the reader’s own, with what a reload will do where nothing can be kept', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('not here', 'SecurityError');
      }
    });
    const { root, user } = open('?id=repairs');
    await title('The closed bridge');
    await drop(root, [file('timeline.json', other), file('herald.txt', bridgeText)]);
    expect(
      await screen.findByText(/^Your file: .*, on this device only; it is gone after a reload/u)
    ).toHaveTextContent('SecurityError: not here');
    await user.click(screen.getByRole('button', { name: /^Back to The closed bridge/u }));
    await title('The closed bridge');
    expect([location.search, screen.queryByText(/^Your file/u)]).toEqual(['', null]);
    expect(screen.getByRole('button', { name: 'Menu' })).toHaveFocus();
  });

  it('that an address names but the browser does not keep are said to be gone', async () => {
    vi.stubGlobal('indexedDB', undefined);
    open('?own=x1&id=repairs');
    await title('The closed bridge');
    expect(screen.getByText(/^The address leads to a file from a reader’s own device/u)).toBeVisible();
    expect(location.search).toBe('');
  });

  it('can be opened in a dialog', async () => {
    const { user } = open();
    await title('The closed bridge');
    const input = screen.getByLabelText(/^A timeline.json and the texts of its sources/u);
    await user.upload(input, [file('timeline.json', other), file('herald.txt', bridgeText)]);
    await title('Another story');
  });
});

describe('the theme', () => {
  it('follows the system until it is chosen, and is remembered', async () => {
    const { root, user } = open();
    await title('The closed bridge');
    expect(root).toHaveAttribute('data-theme', 'system');
    await user.selectOptions(screen.getByLabelText('Theme'), 'dark');
    expect([root.dataset.theme, localStorage.getItem('sourceline:theme')]).toEqual(['dark', 'dark']);
  });

  it('that was remembered is there at once, and a strange one is not taken', () => {
    localStorage.setItem('sourceline:theme', 'light');
    expect(open().root).toHaveAttribute('data-theme', 'light');
    localStorage.setItem('sourceline:theme', 'neon');
    expect(open().root).toHaveAttribute('data-theme', 'system');
  });

  it('can be chosen where storage is refused', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    const { root, user } = open();
    await title('The closed bridge');
    await user.selectOptions(screen.getByLabelText('Theme'), 'light');
    expect(root).toHaveAttribute('data-theme', 'light');
  });
});

it('a slash outside the figure is not taken', async () => {
  const { user } = open();
  await title('The closed bridge');
  const menu = screen.getByRole('button', { name: 'Menu' });
  menu.focus();
  await user.keyboard('/');
  expect(menu).toHaveFocus();
});

describe('a dialog', () => {
  it('is opened once by three quick presses of its button', async () => {
    const { root } = open();
    await title('The closed bridge');
    const button = screen.getByRole('button', { name: 'Export…', hidden: true });
    for (let press = 0; press < 3; press++) await fireEvent.click(button);
    await waitFor(() => expect(root.querySelectorAll('dialog[open]')).toHaveLength(1));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(root.querySelectorAll('dialog[open]')).toHaveLength(1);
  });

  it('can be opened again after it was closed', async () => {
    const { root } = open();
    await title('The closed bridge');
    for (let time = 0; time < 2; time++) {
      await fireEvent.click(screen.getByRole('button', { name: 'Keyboard', hidden: true }));
      await waitFor(() => expect(root.querySelectorAll('dialog[open]')).toHaveLength(1));
      root.querySelector<HTMLDialogElement>('dialog[open]')!.close();
      await waitFor(() => expect(root.querySelectorAll('dialog[open]')).toHaveLength(0));
    }
  });
});

describe('a story whose address fails', () => {
  it('can be tried again, or another opened', async () => {
    const { user } = open('?src=gone/timeline.json');
    const again = await screen.findByRole('button', { name: 'Try again' });
    vi.stubGlobal('fetch', () =>
      Promise.resolve(
        new Response(json.replace('"text":"sources/herald.txt"', `"content":${JSON.stringify(bridgeText)}`))
      )
    );
    const asked = vi.spyOn(HTMLInputElement.prototype, 'click').mockReturnValue();
    await user.click(screen.getByRole('button', { name: 'Open another…' }));
    expect(asked).toHaveBeenCalledOnce();
    await user.click(again);
    await title('The closed bridge');
  });
});
