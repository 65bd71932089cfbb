import type { MeasuredBlock } from './block-measures.ts';
import type { LiveEntry } from './live-entries.ts';
import type { Region } from './regions.ts';
import type { ShownElement } from './shown-element.ts';
import type { Article, ArticleEntry } from './types.ts';

/** The elements of an article from the blocks that are its body: `chosen[i]` tells of `region.blocks[i]`. `null` if none is. */
export function assembleArticle(region: Region, chosen: readonly boolean[]): Omit<Article, 'details'> | null {
  const headline = region.blocks[region.headline]?.place ?? null;
  const body = region.blocks.filter((_, at) => chosen[at] && at !== region.headline);
  const places = outermost(body.map(({ place }) => place)).filter(
    (place) => !(headline && isInAnyOf(new Set([headline.element]), place)),
  );
  const [first] = places;
  if (!first) return null;
  const blocks = places.map(({ element }) => element);
  const kept = new Set(body);
  const around = new Set(blocks);
  // An element that mixes the article's text with other text is kept whole, and the other text named.
  const omitted = region.blocks
    .filter((block) => !kept.has(block) && isInAnyOf(around, block.place))
    .flatMap((block) => block.nodes);
  const root = commonPlace(first, headline ? [headline, ...places] : places).element;
  const composed = body.some(({ context }) => context.composed);
  const entries = region.entries?.flatMap((entry) => entryWithBlocks(entry, places));
  return {
    root,
    headline: headline?.element ?? null,
    blocks,
    omitted,
    ...(entries ? { entries } : {}),
    ...(composed ? { composed } : {}),
  };
}

/** None for an entry whose text was not taken for the article's. */
function entryWithBlocks(entry: LiveEntry, places: readonly ShownElement[]): ArticleEntry[] {
  const root = new Set([entry.root]);
  const from = places.findIndex((place) => isInAnyOf(root, place));
  const to = places.findLastIndex((place) => isInAnyOf(root, place)) + 1;
  return from < 0 ? [] : [{ ...entry, from, to }];
}

/** Whether a place is one of some elements or shown in one of them. */
function isInAnyOf(elements: ReadonlySet<Element>, place: ShownElement): boolean {
  for (let at: ShownElement | null = place; at; at = at.parent) if (elements.has(at.element)) return true;
  return false;
}

function outermost(places: readonly ShownElement[]): ShownElement[] {
  const all = new Map(places.map((place) => [place.element, place]));
  const elements = new Set(all.keys());
  return [...all.values()].filter(({ parent }) => !(parent && isInAnyOf(elements, parent)));
}

/** The nearest place around the first that all others are shown in. */
function commonPlace(first: ShownElement, places: readonly ShownElement[]): ShownElement {
  let root = first;
  for (const place of places) {
    const around = new Set<Element>();
    for (let at: ShownElement | null = place; at; at = at.parent) around.add(at.element);
    while (root.parent && !around.has(root.element)) root = root.parent;
  }
  // A slot has no box by which one could tell whether it is in view.
  while (root.parent && root.element.localName === 'slot') root = root.parent;
  return root;
}

/** Words of the chosen blocks. */
export function chosenWords(blocks: readonly MeasuredBlock[], chosen: readonly boolean[]): number {
  return blocks.reduce((sum, block, at) => sum + (chosen[at] ? block.size : 0), 0);
}
