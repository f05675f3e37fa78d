import { afterEach, expect, it, vi } from 'vitest';
import install from './install.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it('programs that are missing are named to those who may not install them, and the tests fail', () => {
  vi.stubEnv('PATH', '/nowhere');
  vi.spyOn(process as { getuid: () => number }, 'getuid').mockReturnValue(1000);
  expect(install).toThrow(
    /As root: apt-get install poppler-utils libxml2-utils .* libreoffice-impress-nogui/u
  );
});
