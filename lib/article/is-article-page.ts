import type { PageFeatures } from './page-features.ts';
import { PAGE_WEIGHTS } from './page-weights.ts';

/**
 * Below zero because missing an article is worse for the reader than marking a page that also lists others: cross-validated,
 * here no page of news is lost that one could hope to find, and at zero two in a hundred are, for four lists in a hundred more.
 */
const LEAST_SUM = -0.85;

/** Whether the page is there for the articles found on it: false for front pages, sections, lists, shops and forms. */
export function isArticlePage(features: PageFeatures, weights: PageFeatures = PAGE_WEIGHTS): boolean {
  let sum = weights.bias ?? 0;
  for (const name in features) sum += (weights[name] ?? 0) * (features[name] ?? 0);
  return sum >= LEAST_SUM;
}
