import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick, type Component } from 'svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parseView } from '../../src/viewer/address/url.ts';
import StoryView from '../../src/viewer/page/StoryView.svelte';
import { Viewer } from '../../src/viewer/state/viewer.svelte.ts';
import KeysDialog from '../../src/viewer/ui/KeysDialog.svelte';
import ProblemList from '../../src/viewer/ui/ProblemList.svelte';
import { korean } from '../../src/words/ko/index.ts';
import { hangulStory } from '../support/hangul.ts';
import Spoken from '../support/Spoken.svelte';

// jsdom has no layout: the figure and the map are drawn at this width, and nothing comes into view.
beforeAll(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(960);
  vi.stubGlobal('IntersectionObserver', ResizeObserver);
});

const speakKorean = <Props extends Record<string, unknown>>(part: Component<Props>, props: Props) =>
  render(Spoken, { props: { words: korean, part: part as Component<Record<string, unknown>>, props } });

function show() {
  const viewer = new Viewer(hangulStory(), korean);
  const { container } = speakKorean(StoryView, { viewer });
  return { viewer, container, user: userEvent.setup() };
}

/** Names of formats and keys, and of whoever drew the coastlines. */
const names = /\b(?:Sourceline|CSV|SVG|PNG|PDF|EDTF|Esc|Enter|Tab|Home|End|Shift|Ctrl|Natural Earth)\b/gu;
/** What is said, and what is not ours: dates and terms as a document has them, keys, and what is marked as English. */
const [said, foreign] = [['aria-label', 'title', 'placeholder', 'alt'], 'code, kbd, style, [lang="en"]'];

/** The texts within an element that have a Latin letter. */
function latinIn(root: Element): readonly string[] {
  const own = [...root.querySelectorAll('*')].filter((element) => !element.closest(foreign));
  const texts = own.flatMap((element) => [
    ...[...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.nodeValue] : [])),
    ...said.map((name) => element.getAttribute(name))
  ]);
  return texts.filter((text): text is string => /\p{Script=Latin}/u.test(text?.replaceAll(names, '') ?? ''));
}

describe('in Korean, a story without a Latin letter has none', () => {
  it('as it opens: head, controls, figure, key, article and list', () => {
    const { container } = show();
    expect(container.querySelector('[data-event]')).not.toBeNull();
    expect(latinIn(container)).toEqual([]);
  });

  it.each(['built', 'closed', 'cracks', 'repairs'])(
    'in the card of “%s”, with how its date was read',
    async (id) => {
      const { container, viewer, user } = show();
      viewer.select(id);
      await tick();
      const card = container.querySelector<HTMLElement>('.card')!;
      await user.click(within(card).getByText(korean.card.howDated));
      await waitFor(() => expect(card.querySelector('details code')).not.toBeNull());
      await waitFor(() => expect(card).not.toHaveTextContent(korean.card.readingDate));
      expect(latinIn(card)).toEqual([]);
    }
  );

  it('in the map', async () => {
    const { user } = show();
    await user.click(screen.getByRole('tab', { name: korean.map.title }));
    const panel = screen.getByRole('tabpanel', { name: korean.map.title });
    await waitFor(() => expect(panel).toHaveTextContent('Natural Earth'));
    expect(within(panel).getAllByRole('button')).not.toEqual([]);
    expect(latinIn(panel)).toEqual([]);
  });

  it('in what is found and what is said of it', async () => {
    const { container, viewer, user } = show();
    await user.type(screen.getByRole('searchbox'), '배');
    viewer.setFilter({ lane: 'works', standing: ['disputed'] });
    await tick();
    expect(viewer.message).toContain('사건 4건 중 1건');
    expect(latinIn(container.querySelector('search')!)).toEqual([]);
    expect(viewer.message).not.toMatch(/\p{Script=Latin}/u);
  });

  it('in what is announced of days, steps, cards and groups', () => {
    const { viewer } = show();
    const acts = [
      viewer.showAllYears,
      () => viewer.showStep(0),
      () => viewer.walk(1),
      () => viewer.announceOpen(viewer.events[0]!),
      () => viewer.setGrouping('standing'),
      () => viewer.search('없는 말')
    ];
    for (const act of acts) {
      act();
      expect(viewer.message).toMatch(/\p{Script=Hangul}/u);
      expect(viewer.message).not.toMatch(/\p{Script=Latin}/u);
    }
  });

  it('in its article, with the sentences that no event uses', async () => {
    const { container, viewer, user } = show();
    const reader = container.querySelector('.reader')!;
    await user.click(screen.getByRole('tab', { name: korean.source.tab(2) }));
    await user.click(screen.getByRole('checkbox', { name: korean.source.showUnused }));
    await user.click(screen.getByRole('button', { name: korean.source.nextUnused }));
    expect(viewer.message).toMatch(/^사용되지 않은 문장 \d개 중 1번째: /u);
    expect(reader).toHaveTextContent('어느 사건에도 사용되지 않았습니다');
    expect(latinIn(reader)).toEqual([]);
  });

  it('in the steps of its author', async () => {
    const { container, user } = show();
    await user.click(screen.getByRole('button', { name: korean.card.walkThrough(2) }));
    const step = container.querySelector('.card section')!;
    expect(step).toHaveAccessibleName('2단계 중 1단계');
    expect(latinIn(step)).toEqual([]);
  });
});

describe('in Korean, what is beside a story has no English', () => {
  it('in the list of keys', () => {
    const { container } = speakKorean(KeysDialog, { onclose: () => {} });
    expect(container.querySelectorAll('dd').length).toBeGreaterThan(10);
    expect(latinIn(container)).toEqual([]);
  });

  it('in a list of problems, but for the messages, which are marked as English', () => {
    const problem = { path: 'events[4].title', message: 'this is missing' };
    const { container } = speakKorean(ProblemList, { problems: [problem] });
    expect(latinIn(container)).toEqual([]);
    expect(screen.getByText('this is missing')).toHaveAttribute('lang', 'en');
  });

  it('in what is said of an address, but for what it quotes', () => {
    const search = '?id=a&lane=a&actor=a&place=a&stage=a&standing=a&group=a&step=a&from=a&to=2021-01-01&a=a';
    const { notices } = parseView(search, hangulStory(), korean);
    expect(notices).toHaveLength(10);
    for (const notice of notices)
      expect(notice).toMatch(/^주소의 \w+=[\w-]+ 부분[을은] (?=.*\p{Script=Hangul})/u);
  });
});
