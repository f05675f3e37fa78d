import { readFileSync } from 'node:fs';
import { resolveConfig } from 'vite';
import { expect, it } from 'vitest';
import { targetsOf } from '../build/targets.ts';
import { browserslist } from '../package.json';

/** The oldest version of a browser that is supported: “111”. */
const oldest = (name: string): string =>
  browserslist.find((entry) => entry.startsWith(`${name} >= `))!.slice(`${name} >= `.length);

it('phones of Apple are supported from the same version as its computers', () => {
  expect(oldest('ios_saf')).toBe(oldest('safari'));
  expect(oldest('edge')).toBe(oldest('chrome'));
});

it.each(['README.md', 'index.html', 'src/embed/frame.html'])('%s names the supported browsers', (path) => {
  const text = readFileSync(path, 'utf8').replace(/\s+/gu, ' ');
  expect(text).toMatch(
    new RegExp(
      `Chrome (?:or|and) Edge ${oldest('chrome')}, Firefox ${oldest('firefox')}(?: or|,) Safari ${oldest('safari').replace('.', '\\.')}`,
      'u'
    )
  );
});

it('everything that a browser runs is built for the oldest of them', async () => {
  const target = ['chrome111', 'edge111', 'firefox125', 'safari16.4', 'ios16.4'];
  for (const mode of ['production', 'single', 'embed', 'frame-script', 'frame']) {
    const { build } = await resolveConfig({ mode }, 'build', mode);
    expect([mode, build.target, build.cssTarget]).toEqual([mode, target, target]);
  }
});

it('an entry of browserslist that no build could follow is refused', () => {
  expect(() => targetsOf(['last 2 versions'])).toThrow('an entry of another kind: last 2 versions');
  expect(() => targetsOf(['ie >= 11'])).toThrow('ie >= 11');
});
