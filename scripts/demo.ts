// `npm run demo [-- URL|FILE]`: Pressmark at work on a page, in whatever this machine has to show it with.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildExtension } from '../e2e/build-extension.ts';
import { HOW_TO_GET_A_BROWSER, hasDisplay, pickBrowser } from './demo/pick-browser.ts';
import { printMarks } from './demo/print-marks.ts';
import { type FolderServer, serveFolder } from './demo/serve-folder.ts';
import { openPage, showInWindow, startBrowser } from './demo/show-in-browser.ts';
import { DemoError, type Source, sourceOf } from './demo/source.ts';
import { takeScreenshots } from './demo/take-screenshots.ts';

try {
  await demo(sourceOf(process.argv[2]));
} catch (error) {
  // A mistake in the call needs no stack; anything else does.
  console.error(error instanceof DemoError ? error.message : error);
  process.exitCode = 1;
}

async function demo(source: Source): Promise<void> {
  const found = pickBrowser();
  if (!found) {
    console.log('There is no browser on this machine: the page is analysed without one.');
    console.log(HOW_TO_GET_A_BROWSER);
    await printMarks(await htmlOf(source), addressOf(source, null));
    return;
  }
  console.log(
    'Building the extension as the browser tests do: with access to every site granted, so that nothing asks.',
  );
  const extension = await buildExtension(found.name);
  const server = source.kind === 'file' ? await serveFolder(source.folder) : null;
  const window = hasDisplay();
  const browser = await startBrowser(found, extension, { window });
  try {
    const url = addressOf(source, server);
    if (window) await showInWindow(browser, url);
    else {
      console.log('There is no display: pictures are taken instead of opening a window.');
      const page = await openPage(browser, url);
      const isMarked = await takeScreenshots(browser, page);
      if (!isMarked) console.log('Nothing was marked: Pressmark found no article on this page.');
      await printMarks(await page.content(), url);
    }
  } finally {
    await browser.close();
    server?.close();
  }
}

function addressOf(source: Source, server: FolderServer | null): string {
  if (source.kind === 'url') return source.url;
  return new URL(encodeURIComponent(source.name), server?.url ?? 'http://127.0.0.1/').href;
}

async function htmlOf(source: Source): Promise<string> {
  if (source.kind === 'file') return readFile(join(source.folder, source.name), 'utf8');
  const response = await fetch(source.url).catch((error: Error) => {
    throw new DemoError(`${source.url} cannot be reached: ${error.message}`);
  });
  if (!response.ok) throw new DemoError(`${source.url} answers ${response.status} ${response.statusText}.`);
  return response.text();
}
