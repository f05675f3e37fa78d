import packageFile from '../package.json' with { type: 'json' };

/** The builder's name for each supported browser. */
const names: Readonly<Record<string, string>> = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
  ios_saf: 'ios'
};

/** The oldest supported browsers as build targets: `chrome111`. Throws for an entry that it can't parse. */
export const targetsOf = (list: readonly string[]): string[] =>
  list.map((entry) => {
    const [, browser = '', version] = /^(\w+) >= ([\d.]+)$/u.exec(entry) ?? [];
    const name = names[browser];
    if (name === undefined)
      throw new Error(`browserslist in package.json has an entry of another kind: ${entry}`);
    return name + version;
  });

/** The targets of everything that runs in a browser. */
export const browserTargets = targetsOf(packageFile.browserslist);
