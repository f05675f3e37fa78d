import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
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
