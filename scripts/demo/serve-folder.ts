import { createServer } from 'node:http';
import { readStaticFile } from '../../e2e/static-file.ts';

export interface FolderServer {
  /** `http://127.0.0.1:PORT/` */
  url: string;
  close(): void;
}

/** Serves the pages of a folder on a free port of the loopback. */
export function serveFolder(folder: string): Promise<FolderServer> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = await readStaticFile(folder, pathname);
    if (file) response.writeHead(200, { 'content-type': file.contentType }).end(file.body);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address && typeof address === 'object' ? address.port : 0;
      resolve({
        url: `http://127.0.0.1:${port}/`,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}
