import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFolder, sourceline } from '../browser/served.ts';
import { openBrowser } from './browser.ts';
import { folderFor, storyFolder } from './made.ts';

/** The configuration that publishers are told to use, as it is in the guide. */
const example = /```nginx\n([^]*?)```/u.exec(readFileSync('docs/for-publishers.md', 'utf8'))![1]!;
const story = 'north-korea-outreach';

const folder = folderFor('publishers');
let address: string;
let nginx: ChildProcess;
let browser: Browser;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The example for a folder and a port of this test, and no more changed. */
function configurationFor(port: number): string {
  for (const words of ['listen 80;', 'root /var/www/timelines;'])
    if (!example.includes(words)) throw new Error(`the example has no “${words}”`);
  const server = example
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/timelines;', `root "${join(folder, 'site')}";`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path "${join(folder, 'temporary', name)}";`
  );
  // Workers of another user can't read a folder that is root's alone.
  const user = process.getuid?.() === 0 ? 'user root; ' : '';
  return `${user}daemon off; pid "${join(folder, 'pid')}"; error_log stderr; events {}
http { include /etc/nginx/mime.types; access_log off; ${temporary.join(' ')}
${server}
}
`;
}

async function untilServed(): Promise<void> {
  for (;;) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer) return;
    if (nginx.exitCode !== null) throw new Error(`nginx ended with ${nginx.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

beforeAll(async () => {
  const port = await freePort();
  address = `http://127.0.0.1:${port}/`;
  sourceline(['build', storyFolder, '-o', join(folder, 'site'), '--base-url', address]);
  writeFileSync(join(folder, 'site/.env'), 'SECRET=1');
  mkdirSync(join(folder, 'temporary'));
  const configuration = join(folder, 'nginx.conf');
  writeFileSync(configuration, configurationFor(port));
  nginx = spawn('nginx', ['-c', configuration, '-p', folder], { stdio: 'inherit' });
  browser = await openBrowser();
  await untilServed();
});
afterAll(async () => {
  await browser.close();
  nginx.kill();
});

it.each([
  ['', 'text/html; charset=utf-8', "'self'", null],
  [`${story}/event/alaska-talks/`, 'text/html; charset=utf-8', "'self'", null],
  ['embed/', 'text/html; charset=utf-8', '*', '*'],
  [`${story}/embed/`, 'text/html; charset=utf-8', '*', '*'],
  ['embed/sourceline-timeline.js', 'application/javascript; charset=utf-8', '*', '*'],
  [`data/${story}/timeline.json`, 'application/json; charset=utf-8', "'self'", '*'],
  [`data/${story}/sources/article.txt`, 'text/plain; charset=utf-8', "'self'", '*'],
  ['nowhere', 'text/html; charset=utf-8', "'self'", null],
  ['.env', 'text/html; charset=utf-8', "'self'", null]
])('/%s has the headers that the guide promises', async (path, type, framers, readers) => {
  const { headers, status } = await fetch(address + path);
  expect(status).toBe(/nowhere|env/u.test(path) ? 404 : 200);
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': type,
    'content-security-policy': `frame-ancestors ${framers}`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin'
  });
  expect(headers.get('access-control-allow-origin')).toBe(readers);
});

it('the story is shown, and another site frames its embed but not its page', async () => {
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator('.stage svg[role="group"]').waitFor();
  const frames = [`${address}embed/?src=data/${story}/timeline.json`, address];
  mkdirSync(join(folder, 'host'));
  writeFileSync(
    join(folder, 'host/index.html'),
    frames.map((src) => `<iframe src="${src}" width="800" height="600"></iframe>`).join('')
  );
  const host = await serveFolder(join(folder, 'host'), '/');
  const refused = page.waitForEvent('console', (message) => /frame-ancestors/u.test(message.text()));
  await page.goto(host.address);
  await page.frameLocator('iframe').first().locator('svg').first().waitFor();
  await refused;
  await page.close();
  host.server.close();
});
