import { findArticles } from './find-articles.ts';
import { largeFrames } from './large-frames.ts';
import { mayHoldArticle } from './may-hold-article.ts';
import type { Article } from './types.ts';

/** What is on a page and in its frames. */
export interface PageFind {
  /** Its own document first, then those of the frames that one could read an article in. */
  documents: Document[];
  articles: Article[];
}

/**
 * Finds the articles of a page and of the frames in it that are of its own origin: each document is looked at by itself,
 * as a page of its own.
 *
 * @param anyway the reader says that this page is to be read, see findArticles; frames are not meant by it
 */
export function findOnPage(document: Document, { anyway = false } = {}): PageFind {
  const frames = largeFrames(document);
  return {
    documents: [document, ...frames],
    articles: [
      ...findArticles(document, { anyway }),
      ...frames.filter(mayHoldArticle).flatMap((frame) => findArticles(frame)),
    ],
  };
}
