import { pageArticlesOf } from '../../cli/page-articles.ts';
import { blockFeatures } from '../../lib/article/block-features.ts';
import type { BoostedTrees } from '../../lib/article/boosted-trees.ts';
import { findArticlesAndFeatures } from '../../lib/article/find-articles.ts';
import { openPage } from '../../lib/article/find-candidates.ts';
import { PageMemory } from '../../lib/article/page-memory.ts';
import { runThrough } from '../../lib/article/steps.ts';

/** The blocks of each region of a page: their texts, and the features by which they are judged. */
export function readBlocks(document: Document) {
  if (!document.body) return { names: [], regions: [] };
  const { clues, regions } = runThrough(openPage(document, document.body, new PageMemory()));
  const tables = regions.map(({ blocks, headline }) => ({
    table: blockFeatures(blocks, clues, headline),
    texts: blocks.map(({ text }) => text),
  }));
  return {
    names: [...(tables.find(({ table }) => table.names.length > 0)?.table.names ?? [])],
    regions: tables.map(({ table, texts }) => ({
      texts,
      rows: encode(Float32Array.from(table.values)),
    })),
  };
}

/** Numbers as base64 of their bytes: much faster to hand over than as decimals. */
function encode(numbers: Float32Array): string {
  let bytes = '';
  for (const byte of new Uint8Array(numbers.buffer)) bytes += String.fromCharCode(byte);
  return btoa(bytes);
}

/** What is found on a page with the given weights, and the features by which it is decided whether that counts. */
export function readPage(document: Document, trees: BoostedTrees) {
  const { features, articles } = findArticlesAndFeatures(document, trees);
  return { features: { ...features }, articles: pageArticlesOf(articles) };
}
