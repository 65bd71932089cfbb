import { type FindOptions, findArticlesInSteps } from './find-articles.ts';
import { largeFrames } from './large-frames.ts';
import { mayHoldArticle } from './may-hold-article.ts';
import type { PageMemory } from './page-memory.ts';
import type { Steps } from './steps.ts';
import type { Article } from './types.ts';

/** What is on a page and in its frames. */
export interface PageFind {
  /** Its own document first, then those of the frames that one could read an article in. */
  documents: Document[];
  articles: Article[];
}

export interface FindOnPageOptions extends Omit<FindOptions, 'memory'> {
  /** What the last look at each document left. */
  memoryOf?: (document: Document) => PageMemory;
}

/**
 * Finds the articles of a page and of the frames in it that are of its own origin: each document is looked at by itself,
 * as a page of its own. The reader's rules and "read it anyway" mean the page, not its frames.
 * In steps, to be put aside after any: see reading/in-slices.ts.
 */
export function* findOnPageInSteps(
  document: Document,
  { memoryOf, ...options }: FindOnPageOptions = {},
): Steps<PageFind> {
  const frames = largeFrames(document);
  const remembered = (of: Document) => (memoryOf ? { memory: memoryOf(of) } : {});
  const articles = yield* findArticlesInSteps(document, { ...options, ...remembered(document) });
  for (const frame of frames.filter(mayHoldArticle)) {
    yield;
    articles.push(...(yield* findArticlesInSteps(frame, remembered(frame))));
  }
  return { documents: [document, ...frames], articles };
}
