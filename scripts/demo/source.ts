import { statSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the demo shows: a file that it serves itself from its folder, or a page somewhere else. */
export type Source = { kind: 'file'; folder: string; name: string } | { kind: 'url'; url: string };

const BUNDLED = fileURLToPath(new URL('../../pages/stacked.html', import.meta.url));

/** A mistake of the person who started the demo, said without a stack. */
export class DemoError extends Error {}

/**
 * Reads the demo's argument.
 *
 * @param argument URL or path of an HTML file; without one the bundled page of two stacked articles
 * @throws DemoError where it is neither
 */
export function sourceOf(argument: string | undefined): Source {
  if (argument !== undefined && /^[a-z][a-z+.-]+:/i.test(argument))
    return { kind: 'url', url: urlOf(argument) };
  const path = resolve(argument ?? BUNDLED);
  if (!/^\.html?$/i.test(extname(path)))
    throw new DemoError(`${argument} is neither a URL nor an .html file.`);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new DemoError(`There is no file ${path}.`);
  return { kind: 'file', folder: dirname(path), name: basename(path) };
}

function urlOf(argument: string): string {
  const url = URL.parse(argument);
  if (!url) throw new DemoError(`${argument} is no URL.`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new DemoError(
      `Pressmark reads http and https pages; give a file by its path, not as ${url.protocol}//…`,
    );
  }
  return url.href;
}
