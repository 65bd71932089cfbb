import { applyCorrections } from '../analysis/corrections/apply-corrections.ts';
import type { Correction } from '../analysis/corrections/types.ts';
import type { ReadArticle } from './read-article.ts';

/**
 * The articles with the reader's word laid over what the analysis found. What was found stays as it is, so that a
 * correction taken back leaves nothing behind.
 *
 * @param corrections `null` until they are known: then nothing of the analysis shows either, or marks would flash up
 */
export function corrected(
  articles: readonly ReadArticle[],
  corrections: readonly Correction[] | null,
): ReadArticle[] {
  return articles.map((read) => {
    const { analysis } = read;
    if (!analysis) return read;
    if (!corrections) return { ...read, analysis: null };
    const now = applyCorrections(analysis, read.map.text, corrections);
    return now === analysis ? read : { ...read, analysis: now };
  });
}
