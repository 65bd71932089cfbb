import * as v from 'valibot';
import { BrowserPage } from '../../cli/browser-page.ts';
import { bundleForPage } from '../../cli/bundle-for-page.ts';
import { parsePage } from '../../cli/page.ts';
import type { BoostedTrees } from '../../lib/article/boosted-trees.ts';
import type { KnownPage } from './page-sets.ts';
import { readBlocks, readPage } from './read-features.ts';

/** Where pages are read: in Chromium with layout, or in linkedom without. */
export type Mode = 'browser' | 'plain';

const Blocks = v.object({
  names: v.array(v.string()),
  regions: v.array(v.object({ texts: v.array(v.string()), rows: v.string() })),
});
const Page = v.object({
  features: v.record(v.string(), v.number()),
  articles: v.array(
    v.object({
      details: v.object({
        title: v.string(),
        byline: v.array(v.string()),
        publishedAt: v.nullable(v.string()),
      }),
      text: v.string(),
    }),
  ),
});

export type PageBlocks = v.InferOutput<typeof Blocks>;
export type ReadPage = v.InferOutput<typeof Page>;

/** The rows of a region, of `width` numbers each. */
export function decodeRows(rows: string, width: number): Float32Array[] {
  const bytes = Uint8Array.from(Buffer.from(rows, 'base64'));
  const numbers = new Float32Array(bytes.buffer);
  return Array.from({ length: numbers.length / Math.max(1, width) }, (_, at) =>
    numbers.slice(at * width, (at + 1) * width),
  );
}

/** Reads pages one after the other; to be closed. */
export interface PageReader {
  blocks(page: KnownPage): Promise<PageBlocks>;
  page(page: KnownPage, trees: BoostedTrees): Promise<ReadPage>;
  close(): Promise<void>;
}

/** @throws Error where there is no Chromium for mode "browser" */
export async function openPageReader(mode: Mode): Promise<PageReader> {
  if (mode === 'plain') {
    const open = (page: KnownPage): Document => parsePage(page.html(), page.url);
    return {
      blocks: async (page) => readBlocks(open(page)),
      page: async (page, trees) => v.parse(Page, readPage(open(page), trees)),
      close: async () => {},
    };
  }
  const browser = await BrowserPage.start(await bundleForPage(new URL('in-page.ts', import.meta.url)));
  return {
    blocks: async (page) => v.parse(Blocks, await browser.ask(page.html(), page.url, 'pressmarkBlocks()')),
    page: async (page, trees) =>
      v.parse(Page, await browser.ask(page.html(), page.url, `pressmarkPage(${JSON.stringify(trees)})`)),
    close: () => browser.close(),
  };
}
