import packageFile from '../package.json' with { type: 'json' };

/** Of each supported browser, the name by which the builder knows it. */
const names: Readonly<Record<string, string>> = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
  ios_saf: 'ios'
};

/** The oldest supported browsers, as targets of a build: `chrome111`. Throws for an entry that it can't read. */
export const targetsOf = (list: readonly string[]): string[] =>
  list.map((entry) => {
    const [, browser = '', version] = /^(\w+) >= ([\d.]+)$/u.exec(entry) ?? [];
    const name = names[browser];
    if (name === undefined)
      throw new Error(`browserslist in package.json has an entry of another kind: ${entry}`);
    return name + version;
  });

/** What everything that a browser runs is built for. */
export const browserTargets = targetsOf(packageFile.browserslist);
