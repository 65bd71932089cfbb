import type { ArticleEntry } from '../article/types.ts';
import { shownContains } from '../text/flat-tree.ts';
import { isStillShown } from '../text/still-shown.ts';
import type { ReadArticle } from './read-article.ts';

/** The entry of a live blog that an offset of its text lies in; `null` in any other article, and above the first entry. */
export function entryAt({ article, map }: ReadArticle, offset: number): ArticleEntry | null {
  if (!article.entries || !isStillShown(article.root)) return null;
  const node = map.rangesOf([offset, offset + 1])[0]?.startContainer;
  return (node && article.entries.find(({ root }) => shownContains(root, node))) ?? null;
}
