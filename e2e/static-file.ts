import { readFile } from 'node:fs/promises';
import { extname, join, posix } from 'node:path';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

export interface StaticFile {
  body: Buffer;
  contentType: string;
}

/**
 * The file of a folder that a URL's path names, or `null` where there is none or it is of no kind that belongs
 * to a page. No path leads out of the folder.
 */
export async function readStaticFile(folder: string, pathname: string): Promise<StaticFile | null> {
  try {
    const path = posix.normalize(`/${decodeURIComponent(pathname).replaceAll('\\', '/')}`);
    const contentType = CONTENT_TYPES[extname(path).toLowerCase()];
    return contentType ? { body: await readFile(join(folder, path)), contentType } : null;
  } catch {
    return null;
  }
}
