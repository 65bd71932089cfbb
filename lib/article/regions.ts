import { shownParent } from '../text/flat-tree.ts';
import { type MeasuredBlock, proseWords } from './block-measures.ts';
import { findHeadline, headingLevel } from './headline.ts';
import { findLiveEntries, type LiveEntry } from './live-entries.ts';
import type { PageClues } from './page-clues.ts';
import { holds, type ShownElement } from './shown-element.ts';
import { wordKey } from './words.ts';

/** A part of the page in which one article is looked for. */
export interface Region {
  blocks: MeasuredBlock[];
  /** Index into `blocks` of the headline, or -1. */
  headline: number;
  /** Of a live blog: what it is made of. */
  entries?: readonly LiveEntry[];
}

/** Least words of prose for a first-level heading to open an article of its own, and for an `<article>` without one. */
const LEAST_UNDER_HEADLINE = 80;
const LEAST_IN_ARTICLE = 180;

/**
 * The regions of a page: one per article where several are stacked, otherwise the whole page. Articles are apart where
 * first-level headings that say different things, `<article>` elements with a heading, or headings made by the same template
 * as the page's own headline, each have prose of their own. A live blog's entries are one article.
 */
export function findRegions(blocks: readonly MeasuredBlock[], clues: PageClues): Region[] {
  const whole = wholePage(blocks, clues);
  const entries = findLiveEntries(blocks, clues);
  if (entries.length > 0) return [{ ...whole, entries }];
  return byHeadline(blocks) ?? byArticleElement(blocks, clues) ?? byTemplate(whole) ?? [whole];
}

/** The whole page as one region. */
export function wholePage(blocks: readonly MeasuredBlock[], clues: PageClues): Region {
  return { blocks: [...blocks], headline: findHeadline(blocks, clues) };
}

function byHeadline(blocks: readonly MeasuredBlock[]): Region[] | null {
  const headlines: MeasuredBlock[] = [];
  const seen = new Set<string>();
  for (const block of blocks) {
    const { context } = block;
    if (headingLevel(block) !== 1 || block.size < 3 || context.navigation || context.aside || context.footer)
      continue;
    const key = block.words.join(' ');
    if (!seen.has(key)) headlines.push(block);
    seen.add(key);
  }
  if (headlines.length < 2) return null;
  const around = headlines.map((headline) => regionAround(headline, headlines, blocks));
  const regions = around.filter((region) => proseWords(region.blocks) >= LEAST_UNDER_HEADLINE);
  if (regions.length >= 2) return regions;
  const between = slices(headlines, blocks).filter((region) => proseWords(region.blocks) >= LEAST_IN_ARTICLE);
  return between.length >= 2 ? between : null;
}

/** The blocks in the largest element that holds this headline and no other. */
function regionAround(
  headline: MeasuredBlock,
  headlines: readonly MeasuredBlock[],
  blocks: readonly MeasuredBlock[],
): Region {
  let root = headline.place;
  for (let next = root.parent; next; next = next.parent) {
    const outer = next;
    if (headlines.some((other) => other !== headline && holds(outer, other.place))) break;
    root = outer;
  }
  return regionOf(
    blocks.filter((block) => holds(root, block.place)),
    headline,
  );
}

/** From each headline up to the next: for articles that share one container. */
function slices(headlines: readonly MeasuredBlock[], blocks: readonly MeasuredBlock[]): Region[] {
  const starts = headlines.map((headline) => blocks.indexOf(headline));
  return headlines.map((headline, at) =>
    regionOf(blocks.slice(starts[at], starts[at + 1] ?? blocks.length), headline),
  );
}

function regionOf(blocks: MeasuredBlock[], headline: MeasuredBlock): Region {
  return { blocks, headline: blocks.indexOf(headline) };
}

function byArticleElement(blocks: readonly MeasuredBlock[], clues: PageClues): Region[] | null {
  const inside = new Map<Element, MeasuredBlock[]>();
  for (const block of blocks) {
    const { article, articleDepth, aside } = block.context;
    const outermost = article && articleDepth > 1 ? outermostArticle(article) : article;
    if (!outermost || aside) continue;
    const list = inside.get(outermost);
    if (list) list.push(block);
    else inside.set(outermost, [block]);
  }
  const regions = [...inside.values()]
    .filter(
      (list) =>
        proseWords(list) >= LEAST_IN_ARTICLE && list.some((block) => [1, 2].includes(headingLevel(block))),
    )
    .map((list) => ({ blocks: list, headline: findHeadline(list, clues) }));
  if (regions.length < 2) return null;
  const held = regions.reduce((sum, region) => sum + proseWords(region.blocks), 0);
  return held > proseWords(blocks) * 0.5 ? regions : null;
}

/** For lower headings: those of the same element and class as the headline, in parents of the same kind. */
function byTemplate({ blocks, headline }: Region): Region[] | null {
  const first = blocks[headline];
  if (!first || headingLevel(first) < 2) return null;
  const alike = blocks.filter(
    (block) =>
      block === first || (wordKey(block.text) !== wordKey(first.text) && isAlike(block.place, first.place)),
  );
  if (alike.length < 2) return null;
  const regions = alike
    .map((each) => regionAround(each, alike, blocks))
    .filter((region) => proseWords(region.blocks) >= LEAST_IN_ARTICLE);
  return regions.length >= 2 ? regions : null;
}

function isAlike(a: ShownElement, b: ShownElement): boolean {
  if (a.element.localName !== b.element.localName || a.element.className !== b.element.className)
    return false;
  const [one, other] = [a.parent?.element, b.parent?.element];
  if (!one || !other || one === other || one.localName !== other.localName) return false;
  if (one.classList.length === 0 && other.classList.length === 0) return true;
  return [...one.classList].some((name) => other.classList.contains(name));
}

function outermostArticle(element: Element): Element {
  let outermost = element;
  for (let at: Element | null = element; at; at = shownParent(at)) {
    if (at.localName === 'article' || at.getAttribute('role') === 'article') outermost = at;
  }
  return outermost;
}
