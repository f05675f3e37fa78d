import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../../src/app/App.svelte';
import { korean } from '../../src/words/ko/index.ts';
import { bridgeText, bridgeTimeline } from '../support/bridge.ts';

const site: Readonly<Record<string, () => Response>> = {
  '/data/north-korea-outreach/timeline.json': () => new Response(JSON.stringify(bridgeTimeline)),
  '/data/north-korea-outreach/sources/herald.txt': () => new Response(bridgeText)
};

beforeEach(() => {
  vi.stubGlobal('fetch', (url: URL) =>
    Promise.resolve(site[url.pathname]?.() ?? new Response('', { status: 404 }))
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function open(search: string) {
  history.replaceState(null, '', `/${search}`);
  const { container } = render(App, { words: korean });
  await screen.findByRole('heading', { level: 1, name: 'The closed bridge' });
  return { root: container.firstElementChild!, user: userEvent.setup() };
}

describe('the page in Korean', () => {
  it('says what it is doing, and names its menu and what is in it', async () => {
    history.replaceState(null, '', '/?lang=ko');
    render(App, { words: korean });
    expect(screen.getByText('연표를 여는 중…')).toBeVisible();
    await screen.findByRole('heading', { level: 1, name: 'The closed bridge' });
    await userEvent.setup().click(screen.getByRole('button', { name: '메뉴' }));
    const menu = within(screen.getByRole('dialog', { name: '메뉴' }));
    for (const name of ['열기…', '내려받기…', '퍼가기…', '출처와 함께 인쇄…', '키보드'])
      expect(menu.getByRole('button', { name })).toBeVisible();
    expect(menu.getByLabelText('화면 색')).toHaveDisplayValue('기기 설정');
  });

  it('keeps the language in its address, and offers the other at the same view', async () => {
    const { user } = await open('?lang=ko');
    await user.click(screen.getByRole('link', { name: 'Repairs begin' }));
    await waitFor(() => expect(location.search).toBe('?lang=ko&id=repairs'));
    const languages = within(screen.getByRole('navigation', { name: '언어', hidden: true }));
    const other = languages.getByRole('link', { name: 'English', hidden: true });
    expect(other).toHaveAttribute('href', `${location.origin}/?lang=en&id=repairs`);
    expect(other).toHaveAttribute('lang', 'en');
    expect(languages.getByText('한국어')).toHaveAttribute('aria-current', 'true');
  });

  it('keeps no language that it was not asked for, or that it lacks', async () => {
    await open('?lang=fr&id=nobody');
    expect(screen.getByText(/lang=fr 값은 적용하지 않았습니다/u)).toBeVisible();
    await userEvent.setup().click(screen.getByRole('link', { name: 'Repairs begin' }));
    await waitFor(() => expect(location.search).toBe('?id=repairs'));
  });

  it('says that a file could not be opened, with its problems marked as English', async () => {
    const { user } = await open('?lang=ko');
    const input = screen.getByLabelText<HTMLInputElement>(korean.app.openable);
    await user.upload(input, new File(['{'], 'timeline.json', { type: 'application/json' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('timeline.json – 문제 1건');
    expect(alert).toHaveTextContent('보고 있던 연표는 그대로입니다.');
    const list = screen.getByRole('list', { name: /문제 1건/u });
    expect(list.querySelector('[lang="en"]')).not.toBeNull();
    expect(screen.getByRole('button', { name: '닫기' })).toBeVisible();
  });

  it('passes its words on to the dialogs', async () => {
    const { user } = await open('?lang=ko&id=repairs');
    await user.click(screen.getByRole('button', { name: '메뉴' }));
    await user.click(screen.getByRole('button', { name: '퍼가기…' }));
    const dialog = within(await screen.findByRole('dialog', { name: '연표 퍼가기' }));
    expect(dialog.getByLabelText(/^선택한 사건을 연 채로: Repairs begin$/u)).toBeVisible();
    const snippet = dialog.getByLabelText<HTMLTextAreaElement>('퍼가기 코드');
    expect(snippet.value).toMatch(
      /<sourceline-timeline src="[^"]*" lang="ko">\n {2}<a href="[^"]*" lang="en">/u
    );
  });
});
