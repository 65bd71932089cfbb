// Bundled and evaluated in the pages that are trained on.
import { readBlocks, readPage } from './read-features.ts';

Object.assign(globalThis, {
  pressmarkBlocks: () => readBlocks(document),
  pressmarkPage: (trees: Parameters<typeof readPage>[1]) => readPage(document, trees),
});
