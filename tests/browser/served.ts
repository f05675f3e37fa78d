import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the built command line and gives its warnings; fails with what it said unless it exits with 0. */
export function sourceline(args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const { status, stderr } = spawnSync(process.execPath, ['dist/cli/sourceline.js', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env }
  });
  if (status !== 0) throw new Error(`sourceline ${args.join(' ')}: ${stderr}`);
  return stderr;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpeg': 'image/jpeg',
  '.woff2': 'font/woff2'
};

/** A plain server of files in a folder, below a path; nothing else is there. */
export async function serveFolder(
  folder: string,
  below: string
): Promise<{ address: string; server: Server }> {
  const server = createServer(({ url = '' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const inside = path.startsWith(below)
      ? path.slice(below.length).replace(/(?:^|\/)$/, '$&index.html')
      : undefined;
    const file = inside === undefined ? undefined : read(join(folder, inside));
    if (!file) return void response.writeHead(404).end('no such file');
    response.writeHead(200, { 'content-type': types[file.ending] ?? 'application/octet-stream' });
    response.end(file.bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}${below}`, server };
}

function read(file: string): { bytes: Buffer; ending: string } | undefined {
  try {
    return { bytes: readFileSync(file), ending: extname(file) };
  } catch {
    return undefined;
  }
}
