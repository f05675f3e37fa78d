import { describe, expect, it } from 'vitest';
import { askerOf, heightMessages, resizedMessage } from '../../src/embed/heights.ts';

describe('the messages of a height', () => {
  it('are ours and AMP’s, rounded up', () => {
    expect(heightMessages(433.2, { search: '', hash: '' })).toEqual([
      { type: 'sourceline:height', v: 1, height: 434 },
      { sentinel: 'amp', type: 'embed-size', height: 434 }
    ]);
  });

  it('are pym’s and WordPress’s too where the address says that they listen', () => {
    const messages = heightMessages(500, { search: '?childId=graphic-1', hash: '#?secret=a%20b' });
    expect(messages).toContain('pymxPYMxgraphic-1xPYMxheightxPYMx500');
    expect(messages).toContainEqual({ message: 'height', value: 500, secret: 'a b' });
  });

  it.each([0, 99, -1, NaN])('are none for %d, which is no height of a story', (height) => {
    expect(heightMessages(height, { search: '?childId=a', hash: '#?secret=a' })).toEqual([]);
    expect(resizedMessage(300, height)).toEqual([]);
  });
});

describe('the one who asks', () => {
  it.each([
    [{ type: 'sourceline:init', v: 1 }, 'page'],
    ['pymxPYMxgraphicxPYMxwidthxPYMx800', 'page'],
    [{ type: 'iframe-child-init' }, 'open-iframe-resizer'],
    [{ type: 'iframe-get-child-dimensions' }, 'open-iframe-resizer']
  ] as const)('is known by %j', (data, asker) => {
    expect(askerOf(data)).toBe(asker);
  });

  it.each([undefined, null, 7, '', 'width', {}, [], { type: 'resize' }, { type: ['sourceline:init'] }])(
    'is nobody in %j',
    (data) => {
      expect(askerOf(data)).toBeUndefined();
    }
  );
});
