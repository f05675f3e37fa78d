import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Address, linkTo } from '../../src/app/address.ts';
import type { View } from '../../src/viewer/address/url.ts';

const plain: View = { filter: {}, grouping: 'lane' };
const steps = () => history.length;
const settled = (view: View = plain, source?: string): Address => {
  const address = new Address();
  address.settle(view, source);
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
    settled().write({ ...plain, id: 'a' }, undefined);
    expect([location.search, steps()]).toEqual(['?id=a', before + 1]);
  });

  it.each<[string, View]>([
    ['a filter', { ...plain, filter: { lane: 'a' } }],
    ['a grouping', { ...plain, grouping: 'actor' }]
  ])('takes %s as a step too', (_, view) => {
    const before = steps();
    settled().write(view, undefined);
    expect(steps()).toBe(before + 1);
  });

  it('waits until typing and panning rest, and makes no step of them', () => {
    const before = steps();
    const address = settled();
    for (const q of ['s', 'se', 'sea']) address.write({ ...plain, filter: { q } }, undefined);
    address.write({ ...plain, filter: { q: 'sea' }, window: { start: 0, end: 10 } }, undefined);
    expect(location.search).toBe('');
    vi.runAllTimers();
    expect([location.search, steps()]).toEqual(['?from=1970-01-01&to=1970-01-10&q=sea', before]);
  });

  it('is left alone by what it says already, so that going back stays possible', () => {
    const push = vi.spyOn(history, 'pushState');
    settled({ ...plain, id: 'a' }).write({ ...plain, id: 'a' }, undefined);
    vi.runAllTimers();
    expect(push).not.toHaveBeenCalled();
  });

  it('forgets a pending change when another view is settled', () => {
    const address = settled();
    address.write({ ...plain, filter: { q: 'sea' } }, undefined);
    address.settle(plain, undefined);
    vi.runAllTimers();
    expect(location.search).toBe('');
  });

  it('keeps the story that it leads to', () => {
    settled(plain, 'data/x.json').write({ ...plain, id: 'a' }, 'data/x.json');
    expect(location.search).toBe('?src=data%2Fx.json&id=a');
  });

  it('is not needed: where history is refused the page goes on', () => {
    vi.spyOn(history, 'pushState').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    expect(() => settled().write({ ...plain, id: 'a' }, undefined)).not.toThrow();
  });

  it('makes absolute links', () => {
    expect(linkTo('a', plain, undefined)).toBe(`${location.origin}/?id=a`);
  });
});
