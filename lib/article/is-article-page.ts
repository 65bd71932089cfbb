import { chosenWords } from './assemble-article.ts';
import type { MeasuredBlock } from './block-measures.ts';
import type { PageClues } from './page-clues.ts';
import type { Region } from './regions.ts';

/** Whether the page is there for the articles found on it: false for front pages, sections, lists and forms. */
export function isArticlePage(
  _document: Document,
  _clues: PageClues,
  _blocks: readonly MeasuredBlock[],
  found: ReadonlyArray<{ region: Region; chosen: readonly boolean[] }>,
): boolean {
  return found.reduce((sum, { region, chosen }) => sum + chosenWords(region.blocks, chosen), 0) >= 60;
}
