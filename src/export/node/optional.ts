import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { optionalDependencies } from '../../../package.json';
import { CannotDraw } from '../pdf/cannot-draw.ts';

/** A command needs packages that are not installed: the message names them, and the command that installs them. */
export class PackageMissing extends CannotDraw {
  readonly packages: readonly OptionalPackage[];

  constructor(what: string, packages: readonly OptionalPackage[]) {
    const some = packages.length > 1 ? 'packages' : 'a package';
    super(`${what} needs ${some} not installed here: ${waysToInstall(packages)}`);
    this.packages = packages;
  }
}

/** A package of `optionalDependencies`, which an installation may lack. */
export type OptionalPackage = keyof typeof optionalDependencies;

const require = createRequire(import.meta.url);

const isInstalled = (name: string): boolean =>
  (require.resolve.paths(name) ?? []).some((folder) => existsSync(join(folder, name, 'package.json')));

/** `npm install` with the packages in the versions that Sourceline was tried with: others may draw other bytes. */
export const waysToInstall = (names: readonly OptionalPackage[]): string =>
  `npm install ${names.map((name) => `${name}@${optionalDependencies[name]}`).join(' ')}`;

/** Throws `PackageMissing` unless all packages that `what` needs are installed. */
export function requirePackages(what: string, needed: readonly OptionalPackage[]): void {
  const missing = needed.filter((name) => !isInstalled(name));
  if (missing.length > 0) throw new PackageMissing(what, missing);
}

/** The optional package that has a file, given as `package/path`; throws for a file of another package. */
export function packageOfFile(path: string): OptionalPackage {
  const name = path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
  const found = (Object.keys(optionalDependencies) as OptionalPackage[]).find((each) => each === name);
  if (!found) throw new Error(`${path} is of no optional package`);
  return found;
}
