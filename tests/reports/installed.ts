import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './programs.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Outside the project: Node looks for packages in all folders above, and would find those of the project. */
export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'sourceline-installed-'));

/** What `npm pack` makes of the built project. */
export interface Tarball {
  readonly path: string;
  readonly bytes: number;
  /** Of its files. */
  readonly paths: readonly string[];
}

/** Packs the project as it is built. */
export function pack(): Tarball {
  const folder = emptyFolder();
  const out = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { cwd: root });
  const [{ filename, files }] = JSON.parse(out) as [
    { readonly filename: string; readonly files: readonly { readonly path: string }[] }
  ];
  const path = join(folder, filename);
  return { path, bytes: statSync(path).size, paths: files.map((file) => file.path) };
}

/** Installs a tarball into an empty folder without its optional packages and without a network; gives the folder. */
export function installAlone({ path }: Tarball): string {
  const folder = emptyFolder();
  run('npm', ['install', '--offline', '--omit=optional', path], { cwd: folder });
  return folder;
}

/** The same with the optional packages: those of the project, in the places where npm puts them. */
export function installWhole(tarball: Tarball): string {
  const folder = installAlone(tarball);
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly dev?: true }>>;
  };
  for (const [path, { dev }] of Object.entries(packages))
    if (path !== '' && !dev && existsSync(join(root, path)))
      cpSync(join(root, path), join(folder, path), { recursive: true });
  return folder;
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the command that a folder has installed. */
export function npx(folder: string, args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync('npx', ['--offline', '--no', 'sourceline', ...args], {
    cwd: folder,
    encoding: 'utf8'
  });
  return { code: status, out: stdout, error: stderr };
}

/** Writes a file of an empty folder, and the folders that it needs. */
export function put(folder: string, path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}
