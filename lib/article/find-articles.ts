import { shadowRootsAround } from '../text/flat-tree.ts';
import { assembleArticle } from './assemble-article.ts';
import type { BoostedTrees } from './boosted-trees.ts';
import { readDetails } from './details.ts';
import { type Candidates, findCandidates } from './find-candidates.ts';
import { isArticlePage } from './is-article-page.ts';
import { pageAddress } from './large-frames.ts';
import { pageFeatures } from './page-features.ts';
import type { Article } from './types.ts';

/** Where the reader says that there is an article and no block scores like one, blocks of so many words are taken. */
const LEAST_WORDS_ANYWAY = 8;

/**
 * Finds the articles of a page, in document order; [] for a front page, a list or anything else that holds none.
 * Works on the live DOM, which is only read; uses layout where there is one to tell what is hidden.
 *
 * @param anyway the reader says that this page is to be read: whatever running text it has is then its article
 */
export function findArticles(document: Document, { anyway = false } = {}): Article[] {
  const body = document.body;
  if (!body) return [];
  const candidates = findCandidates(document, body);
  if (anyway) return readArticles(document, { ...candidates, found: candidates.found.map(atLeastSomething) });
  const { clues, blocks, found } = candidates;
  return isArticlePage(pageFeatures(pageAddress(document), clues, blocks, found))
    ? readArticles(document, candidates)
    : [];
}

/**
 * The same before it is asked whether the page is there for its articles, with the features by which that is decided: what the
 * classifiers are trained and cross-validated by.
 */
export function findArticlesAndFeatures(document: Document, trees: BoostedTrees) {
  const body = document.body;
  if (!body) return { features: {}, articles: [] };
  const candidates = findCandidates(document, body, trees);
  const { clues, blocks, found } = candidates;
  return {
    features: pageFeatures(pageAddress(document), clues, blocks, found),
    articles: readArticles(document, candidates),
  };
}

function atLeastSomething({ region, chosen }: Candidates['found'][number]) {
  return {
    region,
    chosen: chosen.includes(true) ? chosen : region.blocks.map(({ size }) => size >= LEAST_WORDS_ANYWAY),
  };
}

function readArticles(document: Document, { clues, blocks, found }: Candidates): Article[] {
  const articles = found
    .map(({ region, chosen }) => assembleArticle(region, chosen))
    .filter((article) => article !== null);
  const composed = blocks.filter(({ context }) => context.composed);
  const shadows = shadowRootsAround(composed.map(({ element }) => element));
  const details = readDetails(document, clues, articles, shadows);
  return articles.flatMap((article, at) => {
    const known = details[at];
    return known ? [{ ...article, details: known }] : [];
  });
}
