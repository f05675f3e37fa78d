import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Address, linkTo } from '../../src/app/address.ts';
import type { Place, View } from '../../src/viewer/address/url.ts';

const plain: View = { filter: {}, grouping: 'lane' };
const steps = () => history.length;
const settled = (view: View = plain, place: Place = {}): Address => {
  const address = new Address();
  address.settle(view, place);
  return address;
};

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/');
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the address of the page', () => {
  it('takes a selection as a step to go back over', () => {
    const before = steps();
    settled().write({ ...plain, id: 'a' }, {});
    expect([location.search, steps()]).toEqual(['?id=a', before + 1]);
  });

  it.each<[string, View]>([
    ['a filter', { ...plain, filter: { lane: 'a' } }],
    ['a grouping', { ...plain, grouping: 'actor' }]
  ])('takes %s as a step too', (_, view) => {
    const before = steps();
    settled().write(view, {});
    expect(steps()).toBe(before + 1);
  });

  it('waits until typing and panning rest, and makes no step of them', () => {
    const before = steps();
    const address = settled();
    for (const q of ['s', 'se', 'sea']) address.write({ ...plain, filter: { q } }, {});
    address.write({ ...plain, filter: { q: 'sea' }, window: { start: 0, end: 10 } }, {});
    expect(location.search).toBe('');
    vi.runAllTimers();
    expect([location.search, steps()]).toEqual(['?from=1970-01-01&to=1970-01-10&q=sea', before]);
  });

  it('is left alone by what it says already, so that going back stays possible', () => {
    const push = vi.spyOn(history, 'pushState');
    settled({ ...plain, id: 'a' }).write({ ...plain, id: 'a' }, {});
    vi.runAllTimers();
    expect(push).not.toHaveBeenCalled();
  });

  it('forgets a pending change when another view is settled', () => {
    const address = settled();
    address.write({ ...plain, filter: { q: 'sea' } }, {});
    address.settle(plain, {});
    vi.runAllTimers();
    expect(location.search).toBe('');
  });

  it('keeps the story that it leads to', () => {
    settled(plain, { source: 'data/x.json' }).write({ ...plain, id: 'a' }, { source: 'data/x.json' });
    expect(location.search).toBe('?src=data%2Fx.json&id=a');
  });

  it('names a story from the reader’s own files, with its view', () => {
    settled(plain, { own: 'a&b' }).write({ ...plain, id: 'a' }, { own: 'a&b' });
    expect(location.search).toBe('?own=a%26b&id=a');
  });

  it('keeps the language that it asks for', () => {
    settled(plain, { language: 'ko' }).write({ ...plain, id: 'a' }, { language: 'ko' });
    expect(location.search).toBe('?lang=ko&id=a');
    expect(linkTo('b', plain, { language: 'ko' })).toBe(`${location.origin}/?lang=ko&id=b`);
  });

  it('is not needed: where history is refused the page goes on', () => {
    vi.spyOn(history, 'pushState').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    expect(() => settled().write({ ...plain, id: 'a' }, {})).not.toThrow();
  });

  it('makes absolute links', () => {
    expect(linkTo('a', plain, {})).toBe(`${location.origin}/?id=a`);
  });
});
