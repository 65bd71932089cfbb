import type { PageFeatures } from './page-features.ts';
import { PAGE_WEIGHTS } from './page-weights.ts';

/** Below zero because missing an article is worse for the reader than marking a page that also lists others. */
const LEAST_SUM = -0.5;

/** Whether the page is there for the articles found on it: false for front pages, sections, lists, shops and forms. */
export function isArticlePage(features: PageFeatures, weights: PageFeatures = PAGE_WEIGHTS): boolean {
  let sum = weights.bias ?? 0;
  for (const name in features) sum += (weights[name] ?? 0) * (features[name] ?? 0);
  return sum >= LEAST_SUM;
}
