import { assembleArticle, chosenWords } from './assemble-article.ts';
import { blockFeatures } from './block-features.ts';
import { measureBlocks } from './block-measures.ts';
import { collectBlocks } from './collect-blocks.ts';
import { readDetails } from './details.ts';
import { isArticlePage } from './is-article-page.ts';
import { readPageClues } from './page-clues.ts';
import { pageFeatures } from './page-features.ts';
import { pointsElsewhere } from './pointers-elsewhere.ts';
import { findRegions, type Region, wholePage } from './regions.ts';
import { scoreBlocks } from './score-blocks.ts';
import type { Article } from './types.ts';
import { visibleBlocks } from './visible-blocks.ts';

const LEAST_SCORE = 0.5;
/** A stacked article has at least so many words of body: shorter finds are teasers. */
const LEAST_WORDS_STACKED = 60;

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
  const clues = readPageClues(document);
  const blocks = visibleBlocks(measureBlocks(collectBlocks(body)));
  const choose = (region: Region): boolean[] => {
    const scores = scoreBlocks(blockFeatures(region.blocks, clues, region.headline));
    return region.blocks.map((block, at) => (scores[at] ?? 0) >= LEAST_SCORE && !pointsElsewhere(block));
  };
  let found = findRegions(blocks, clues).map((region) => ({ region, chosen: choose(region) }));
  if (found.length > 1) {
    found = found.filter(({ region, chosen }) => chosenWords(region.blocks, chosen) >= LEAST_WORDS_STACKED);
    if (found.length < 2) {
      const region = wholePage(blocks, clues);
      found = [{ region, chosen: choose(region) }];
    }
  }
  if (anyway) {
    found = found.map(({ region, chosen }) => ({
      region,
      chosen: chosen.includes(true) ? chosen : region.blocks.map(({ size }) => size >= LEAST_WORDS_ANYWAY),
    }));
  } else if (!isArticlePage(pageFeatures(document.URL, clues, blocks, found))) return [];
  const articles = found
    .map(({ region, chosen }) => assembleArticle(region, chosen))
    .filter((article) => article !== null);
  const details = readDetails(document, clues, articles);
  return articles.flatMap((article, at) => {
    const known = details[at];
    return known ? [{ ...article, details: known }] : [];
  });
}
