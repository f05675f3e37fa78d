// Builds `app` or `cli` unless it is up to date: `node src/cli/fresh.js app|cli`. Plain JavaScript, since it runs
// before anything is built. Its own output goes to standard error, so that standard output belongs to the command
// that follows.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const targets = {
  // The page for frames is built into the page's folder, so the page, which empties that folder, is built first.
  app: {
    output: 'dist/app/embed/index.html',
    inputs: ['src', 'data', 'index.html'],
    modes: ['production', 'embed', 'frame-script', 'frame']
  },
  cli: { output: 'dist/cli/sourceline.js', inputs: ['src'], modes: ['cli'] }
};
const alwaysInputs = ['vite.config.ts', 'build', 'package.json'];

/** Whether a file is missing, or older than any of some files or folders. A folder's own time shows deletions in it. */
export function isStale(output, inputs) {
  const built = statSync(output, { throwIfNoEntry: false });
  return !built || inputs.some((input) => newestIn(input) > built.mtimeMs);
}

function newestIn(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

function build(mode) {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const args = [vite, 'build', '--mode', mode, '--logLevel', 'warn'];
  return (
    spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', process.stderr.fd, 'inherit'] })
      .status ?? 1
  );
}

function main(name) {
  const target = Object.hasOwn(targets, name) ? targets[name] : undefined;
  if (!target) {
    process.stderr.write(`Usage: node ${relative(process.cwd(), fileURLToPath(import.meta.url))} app|cli\n`);
    return 2;
  }
  const inputs = [...target.inputs, ...alwaysInputs].map((path) => join(root, path));
  return isStale(join(root, target.output), inputs)
    ? target.modes.reduce((status, mode) => status || build(mode), 0)
    : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv[2] ?? '');
