import { createServer, type IncomingMessage, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { isBrowsersOwn } from './browsers/quiet.ts';
import { readStaticFile } from './static-file.ts';

/**
 * The news sites of the tests. Plain http on a name of its own is on purpose no secure context: many news
 * pages are none either, and there `crypto.randomUUID` and `navigator.clipboard` are missing.
 */
export const HOSTS = ['news.example', 'other.example'] as const;
export type Host = (typeof HOSTS)[number];

const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));

/** A request as it came to the proxy: `CONNECT host:port` for everything encrypted. */
export interface SeenRequest {
  method: string;
  url: string;
}

/**
 * The tests' only network: a web server for HOSTS and at the same time the proxy that the browsers are told
 * to use for everything, loopback included. What is for another host is refused and written down.
 */
export interface NewsServer {
  readonly port: number;
  /** Serves `body` at this path from now on, in place of the file of pages/ if there is one. */
  put(host: Host, path: string, body: string, contentType?: string): void;
  /** Every request for HOSTS so far. */
  requests(): readonly SeenRequest[];
  /**
   * Every request for any other place so far, loopback included, but for the few that the browser is known to make
   * by itself (quiet.ts). Must stay empty: nothing leaves the machine.
   */
  foreignRequests(): readonly SeenRequest[];
  close(): Promise<void>;
}

/** Starts the server on a free loopback port. All of pages/ is served alike on every host. */
export async function startNewsServer(): Promise<NewsServer> {
  const own = new Map<string, { body: string; contentType: string }>();
  const seen: SeenRequest[] = [];
  const foreign: SeenRequest[] = [];

  const server = createServer(async (request, response) => {
    const url = urlOf(request);
    const entry = { method: request.method ?? 'GET', url: url?.href ?? request.url ?? '' };
    if (!url || !isOurs(url)) {
      foreign.push(entry);
      response.writeHead(403).end('This test network has no such place.');
      return;
    }
    seen.push(entry);
    const put = own.get(url.hostname + url.pathname);
    const found = put ?? (await readStaticFile(PAGES, url.pathname));
    if (!found) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    // A page that a test edits must come anew on the next visit.
    response
      .writeHead(200, { 'content-type': found.contentType, 'cache-control': 'no-cache' })
      .end(found.body);
  });
  server.on('connect', (request, socket) => {
    foreign.push({ method: 'CONNECT', url: request.url ?? '' });
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  server.on('upgrade', (request, socket) => {
    foreign.push({ method: 'UPGRADE', url: request.url ?? '' });
    socket.destroy();
  });

  const port = await listen(server);
  return {
    port,
    put: (host, path, body, contentType = 'text/html; charset=utf-8') => {
      own.set(host + path, { body, contentType });
    },
    requests: () => [...seen],
    foreignRequests: () => foreign.filter((request) => !isBrowsersOwn(request)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What a client asks a proxy for is a whole URL; a bare path was sent to the server itself. */
function urlOf(request: IncomingMessage): URL | null {
  return URL.parse(request.url ?? '', `http://${request.headers.host ?? 'invalid'}`);
}

function isOurs(url: URL): boolean {
  return url.protocol === 'http:' && HOSTS.some((host) => url.host === host);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address && typeof address === 'object') resolve(address.port);
    });
  });
}
