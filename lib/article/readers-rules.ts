import { assembleArticle } from './assemble-article.ts';
import { type MeasuredBlock, proseWords } from './block-measures.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { type Candidates, candidatesIn, openPage } from './find-candidates.ts';
import { findHeadline, headingLevel } from './headline.ts';
import type { PageClues } from './page-clues.ts';
import type { FoundRegion } from './page-features.ts';
import type { PageMemory } from './page-memory.ts';
import { findRegions, type Region, wholePage } from './regions.ts';
import { shownElement } from './shown-element.ts';
import type { Steps } from './steps.ts';
import type { Article } from './types.ts';

/** What the reader said of a site's pages: elements that match are an article each, or no part of any. */
export interface ReadersRule {
  kind: 'article' | 'not';
  /** CSS. One that this browser can't read matches nothing. */
  selector: string;
}

/** A page's candidates as the reader's rules leave them. */
export interface RuledCandidates extends Candidates {
  /** The reader said where the articles are: it is not asked whether the page is there for them. */
  pointed: boolean;
  /** What is no part of any article. */
  out: readonly Element[];
}

/**
 * What a block in a pointed article needs to be of its body. Less than elsewhere: the reader pointed because the finder left
 * something out.
 */
const LEAST_SCORE_POINTED = 0.3;
/** Where the classifier takes less than this share of the prose, it does not know this kind of article: then all counts. */
const LEAST_SHARE = 0.4;

/** A page's candidates by the reader's rules; `null` where none of them matches anything. */
export function* candidatesByRules(
  document: Document,
  body: Element,
  rules: readonly ReadersRule[],
  memory: PageMemory,
): Steps<RuledCandidates | null> {
  const out = matching(document, rules, 'not');
  const roots = outermost(matching(document, rules, 'article'));
  if (out.length === 0 && roots.length === 0) return null;
  const page = yield* openPage(document, body, memory);
  const left = page.blocks.filter(({ nodes }) => !nodes.every((node) => isInside(node, out)));
  const looks = roots.length === 0 ? NO_LOOKS : yield* lookAtAll(left, page.clues, memory);
  const found = regionsOf(roots, left, page.clues).map((region) => choose(region, looks));
  const pointed = found.some(({ region, chosen }) => assembleArticle(region, chosen) !== null);
  if (!pointed && left.length === page.blocks.length && !out.some((element) => holdsText(element, left)))
    return null;
  const candidates = pointed
    ? { ...page, blocks: left, found }
    : yield* candidatesIn(page.clues, left, memory);
  return { ...candidates, pointed, out };
}

/** The article without what the reader took out of paragraphs that stay. */
export function withoutPointedOut<A extends Pick<Article, 'blocks' | 'omitted'>>(
  article: A,
  out: readonly Element[],
): A {
  const inside = out.filter((element) => article.blocks.some((block) => block.contains(element)));
  return inside.length === 0 ? article : { ...article, omitted: [...(article.omitted ?? []), ...inside] };
}

/** The elements of a document that match a rule's selector, in document order; none for CSS that can't be read. */
export function elementsMatching(document: Document, selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

function matching(document: Document, rules: readonly ReadersRule[], kind: ReadersRule['kind']): Element[] {
  const found = new Set<Element>();
  for (const rule of rules) {
    if (rule.kind === kind) for (const each of elementsMatching(document, rule.selector)) found.add(each);
  }
  return [...found].sort((a, b) => (a.compareDocumentPosition(b) & FOLLOWS ? -1 : 1));
}

const FOLLOWS = 4;

/** Those of some elements that are in none of the others. */
export function outermost(elements: readonly Element[]): Element[] {
  return elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
}

function isInside(node: Node, elements: readonly Element[]): boolean {
  return elements.some((element) => element.contains(node));
}

function holdsText(element: Element, blocks: readonly MeasuredBlock[]): boolean {
  return blocks.some(({ nodes }) => nodes.some((node) => element.contains(node)));
}

/** One region for each pointed element, with the headline that stands in it or else before it. */
function regionsOf(roots: readonly Element[], blocks: readonly MeasuredBlock[], clues: PageClues): Region[] {
  let from = 0;
  return roots.flatMap((root): Region[] => {
    const first = blocks.findIndex(({ nodes }) => nodes.some((node) => root.contains(node)));
    const inside = blocks.flatMap((block) => partIn(root, block));
    if (first < 0) return [];
    const before = blocks.slice(from, first);
    from = blocks.findLastIndex(({ nodes }) => nodes.some((node) => root.contains(node))) + 1;
    const headline = findHeadline(inside, clues);
    if (headline >= 0) return [{ blocks: inside, headline }];
    const above = before[findHeadline(before, clues)];
    return [
      above
        ? { blocks: [above, ...inside], headline: 0 }
        : { blocks: inside, headline: openingHeading(inside) },
    ];
  });
}

/** Index of a heading that stands before all prose, as every piece of a page of several has one; -1 without. */
function openingHeading(blocks: readonly MeasuredBlock[]): number {
  const at = blocks.findIndex((block) => block.prose || headingLevel(block) > 0);
  const block = blocks[at];
  return block && headingLevel(block) > 0 ? at : -1;
}

/** The part of a block that stands in an element. Of one that reaches beyond it, the element itself holds that part. */
function partIn(root: Element, block: MeasuredBlock): MeasuredBlock[] {
  if (root.contains(block.element)) return [block];
  const nodes = block.nodes.filter((node) => root.contains(node));
  return nodes.length === 0 ? [] : [{ ...block, nodes, element: root, place: shownElement(root) }];
}

/** What the classifier says of a block. */
interface Look {
  score: number;
  chosen: boolean;
}

const NO_LOOKS: ReadonlyMap<Node, Look> = new Map();

/**
 * What the classifier says of every block where it stands on the page, as it was taught: the surroundings of a pointed element say
 * as much of its blocks as they do without the rule.
 */
function* lookAtAll(
  blocks: readonly MeasuredBlock[],
  clues: PageClues,
  memory: PageMemory,
): Steps<Map<Text, Look>> {
  const looks = new Map<Text, Look>();
  for (const region of [wholePage(blocks, clues), ...findRegions(blocks, clues)]) {
    const scores = yield* memory.scorer.score(region.blocks, clues, region.headline);
    const chosen = chooseBlocks(region.blocks, scores, region.headline);
    region.blocks.forEach((block, at) => {
      const look = { score: scores[at] ?? 0, chosen: chosen[at] === true };
      for (const node of block.nodes) looks.set(node, look);
    });
  }
  return looks;
}

function choose(region: Region, looks: ReadonlyMap<Node, Look>): FoundRegion {
  const { blocks, headline } = region;
  const may = mayBeBody(blocks, headline);
  const chosen = blocks.map(({ nodes }, at) => {
    const look = nodes[0] && looks.get(nodes[0]);
    return may[at] === true && look !== undefined && (look.chosen || look.score >= LEAST_SCORE_POINTED);
  });
  addRestOfLists(blocks, chosen, may);
  const share = wordsIn(blocks, chosen, headline) / Math.max(1, wordsIn(blocks, may, headline));
  return { region, chosen: share >= LEAST_SHARE ? chosen : may };
}

/** A list in an article is part of it or not as a whole: the classifier, which judges line by line, tends to lose the last ones. */
function addRestOfLists(blocks: readonly MeasuredBlock[], chosen: boolean[], may: readonly boolean[]): void {
  const lists = new Map<Element, { all: number; taken: number }>();
  const listOf = ({ element }: MeasuredBlock) => element.closest('li')?.parentElement ?? null;
  blocks.forEach((block, at) => {
    const list = listOf(block);
    if (!list || !may[at]) return;
    const { all, taken } = lists.get(list) ?? { all: 0, taken: 0 };
    lists.set(list, { all: all + block.size, taken: taken + (chosen[at] ? block.size : 0) });
  });
  blocks.forEach((block, at) => {
    const list = listOf(block);
    const words = list && lists.get(list);
    if (words && may[at]) chosen[at] = words.taken * 2 > words.all;
  });
}

/** Prose words of some blocks; where there is no prose at all (verses, results), all their words. */
function wordsIn(blocks: readonly MeasuredBlock[], which: readonly boolean[], headline: number): number {
  const some = blocks.filter((_, at) => at !== headline && which[at]);
  const hasProse = blocks.some((block, at) => at !== headline && block.prose);
  return hasProse ? proseWords(some) : some.reduce((sum, { size }) => sum + size, 0);
}

/** Every text of the region but captions, forms, menus, and what is hidden other than as a continuation of what is shown. */
function mayBeBody(blocks: readonly MeasuredBlock[], headline: number): boolean[] {
  const shown = new Set<Element | null>();
  for (const { context, prose, element } of blocks)
    if (!context.hidden && prose) shown.add(element.parentElement);
  const isShown = ({ context, element }: MeasuredBlock) =>
    !context.hidden || shown.size === 0 || shown.has(element.parentElement);
  return blocks.map((block, at) => {
    const { caption, navigation, form } = block.context;
    const isBody = !caption && !navigation && !form && !isLabel(block);
    return at !== headline && block.size > 0 && isBody && isShown(block);
  });
}

/** Labels are inline, and so the block is that of the form around them. */
function isLabel({ nodes }: MeasuredBlock): boolean {
  return nodes.every((node) => node.parentElement?.closest('label,legend,fieldset'));
}
