import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The programs that look at what Sourceline writes, by the packages of Debian that bring them. */
const packages: Readonly<Record<string, readonly string[]>> = {
  'poppler-utils': ['pdfinfo', 'pdffonts', 'pdfimages', 'pdftotext', 'pdftoppm'],
  'libxml2-utils': ['xmllint'],
  'librsvg2-bin': ['rsvg-convert'],
  inkscape: ['inkscape'],
  qpdf: ['qpdf'],
  'libimage-exiftool-perl': ['exiftool'],
  unzip: ['unzip'],
  pandoc: ['pandoc'],
  'jupyter-nbconvert': ['jupyter-nbconvert'],
  'texlive-latex-base': ['pdflatex'],
  'libreoffice-writer-nogui': ['soffice'],
  'libreoffice-impress-nogui': ['soffice'],
  'nginx-light': ['nginx']
};

function isThere(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** The packages that bring the programs which are not there. */
export const missingPackages = (): string[] =>
  Object.keys(packages).filter((name) => !packages[name]!.every(isThere));

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a program and gives what it printed; throws with what it complained of unless it exits with 0. */
export function run(program: string, args: readonly string[], { cwd, env }: RunOptions = {}): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
    maxBuffer: 2 ** 28
  });
  if (status === 0) return stdout;
  throw new Error(`${[program, ...args].join(' ')}: ${error?.message ?? (stderr || stdout)}`);
}
