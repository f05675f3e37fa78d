import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UsageError } from '../effects.ts';
import { changesPath } from './reload-script.ts';
import type { Answer, Listening, Served } from './served.ts';

const address = '127.0.0.1';

/** The page sets its own policy; that it is in no stranger's frame only a header can say. */
const headers = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff'
};

/**
 * Serves files to the browser of this machine, on a port or, for 0, on any that is free. Rejects with a usage error if the
 * port can't be had.
 */
export async function listen(port: number, answer: Answer): Promise<Listening> {
  const pages = new Set<ServerResponse>();
  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(cannotListen(port, error)));
    server.listen(port, address, resolve);
  });
  const own = (server.address() as AddressInfo).port;
  const hosts = new Set([address, 'localhost'].map((name) => new URL(`http://${name}:${own}`).host));
  return {
    port: own,
    reload: () => pages.forEach((page) => page.write('event: change\ndata: story\n\n')),
    close: () => {
      server.close();
      server.closeAllConnections();
    }
  };

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Under another name a page of a stranger, whose name leads here, could read what is served.
    if (!hosts.has(request.headers.host ?? '')) return refuse(response, 421, 'Not served under this name.');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response.setHeader('Allow', 'GET, HEAD'), 405, 'Only GET and HEAD are answered.');
    const path = pathOf(request.url ?? '/');
    if (path === changesPath) return tellChanges(response);
    try {
      await answerWith(response, path);
    } catch (error) {
      refuse(response, 500, `It could not be read: ${String(error)}`);
    }
  }

  function tellChanges(page: ServerResponse): void {
    pages.add(page);
    page.on('close', () => pages.delete(page));
    page.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream' }).write('retry: 500\n\n');
  }

  async function answerWith(response: ServerResponse, path: string): Promise<void> {
    const isFolder = path === '' || path.endsWith('/');
    const file = await answer(isFolder ? `${path}index.html` : path);
    if (file) return send(response, 200, file);
    const isPage = !isFolder && (await answer(`${path}/index.html`)) !== undefined;
    if (!isPage) return refuse(response, 404, 'There is no such file.');
    refuse(response.setHeader('Location', encodeURI(`/${path}/`)), 308, 'The address ends in a slash.');
  }
}

/** The path of a request without its leading slash; one that is written wrongly leads to no file. */
function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(`http://${address}${url}`).pathname.slice(1));
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return '\0';
    throw error;
  }
}

/** Node leaves out the bytes in an answer to HEAD. */
function send(response: ServerResponse, status: number, { type, bytes }: Served): void {
  response.writeHead(status, { ...headers, 'Content-Type': type, 'Content-Length': bytes.length }).end(bytes);
}

const refuse = (response: ServerResponse, status: number, why: string): void =>
  send(response, status, { type: 'text/plain; charset=utf-8', bytes: new TextEncoder().encode(`${why}\n`) });

function cannotListen(port: number, error: NodeJS.ErrnoException): UsageError {
  const another = 'give another, as in --port 4179';
  if (error.code === 'EADDRINUSE')
    return new UsageError(`port ${port} is in use, perhaps by another “serve”: end that, or ${another}`);
  if (error.code === 'EACCES') return new UsageError(`port ${port} may not be used: ${another}`);
  return new UsageError(`port ${port} can’t be used (${error.message}): ${another}`);
}
