import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepOwn, newOwnId, ownIn, ownKeptAs } from '../../src/app/own-file.ts';
import { english } from '../../src/words/en/index.ts';

const kept = { files: [], before: {} };

/** A browser whose storage fails in some way. */
function storageThat(name: string): void {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('refused', name);
    }
  });
}

afterEach(() => vi.unstubAllGlobals());

describe('a story from files', () => {
  it('that does not fit is not kept, and the reason is said', async () => {
    storageThat('QuotaExceededError');
    expect(await keepOwn('a', kept, english)).toBe('the browser has no room for it');
  });

  it.each(['SecurityError', 'InvalidStateError'])(
    'that the browser refuses by %s is not kept',
    async (name) => {
      storageThat(name);
      expect(await keepOwn('a', kept, english)).toBe(`the browser does not store it (${name}: refused)`);
      expect(await ownKeptAs('a', english)).toContain(
        `keeps it no longer (${name}: refused). If the file is yours`
      );
    }
  );

  it('has an id that sorts after those of earlier ones', () => {
    vi.setSystemTime('2026-01-01');
    const earlier = newOwnId();
    vi.setSystemTime('2046-01-01');
    expect(newOwnId() > earlier).toBe(true);
    vi.useRealTimers();
  });

  it('is named by the address', () => {
    expect([ownIn('?own=a&id=b'), ownIn('?own='), ownIn('?id=b')]).toEqual(['a', undefined, undefined]);
  });
});
