import { chosenWords } from './assemble-article.ts';
import { type MeasuredBlock, proseWords } from './block-measures.ts';
import { headingLevel } from './headline.ts';
import type { PageClues } from './page-clues.ts';
import type { Region } from './regions.ts';
import type { ShownElement } from './shown-element.ts';
import { greatestLikeness } from './words.ts';

/** A region with which of its blocks were taken for the article's body. */
export interface FoundRegion {
  region: Region;
  chosen: readonly boolean[];
}

/** Named numbers, most between 0 and 1, that speak for or against the page being there for the articles found on it. */
export type PageFeatures = Readonly<Record<string, number>>;

const flag = (value: boolean): number => (value ? 1 : 0);

/** The features of a page. `url` is its address. */
export function pageFeatures(
  url: string,
  clues: PageClues,
  blocks: readonly MeasuredBlock[],
  found: readonly FoundRegion[],
): PageFeatures {
  return {
    ...declared(clues),
    ...addressFeatures(url),
    ...amounts(blocks, found),
    ...headlineFeatures(clues, found),
    ...manner(clues, blocks, found),
  };
}

function declared(clues: PageClues) {
  const type = clues.meta('og:type')?.toLowerCase() ?? '';
  const types = [...clues.linked.types];
  const has = (test: RegExp): number => flag(types.some((name) => test.test(name)));
  return {
    ogArticle: flag(/article|blog|news/.test(type)),
    ogWebsite: flag(/website/.test(type)),
    ogOther: flag(type !== '' && !/article|blog|news|website/.test(type)),
    linkedNews: has(/^(?:\w*NewsArticle|ReportageNewsArticle|LiveBlogPosting|Article|BlogPosting|Report)$/),
    linkedOneArticle: flag(clues.linked.articles.length === 1),
    linkedManyArticles: flag(clues.linked.articles.length > 3),
    linkedList: has(/^(?:CollectionPage|ItemList|SearchResultsPage|ProfilePage)$/),
    linkedThing: has(
      /^(?:Product|Offer|FAQPage|Event|Course|JobPosting|Recipe|SoftwareApplication|LocalBusiness)$/,
    ),
    published: flag(
      clues.meta('article:published_time', 'datepublished') !== null ||
        clues.linked.articles.some((article) => article.datePublished !== undefined),
    ),
    hasAuthor: flag(
      clues.meta('author', 'article:author') !== null ||
        clues.linked.articles.some((article) => article.author.length > 0),
    ),
  };
}

function addressFeatures(url: string) {
  const path = URL.canParse(url) ? new URL(url).pathname : '/';
  const steps = path.split('/').filter((step) => step !== '');
  const last = steps.at(-1) ?? '';
  return {
    atRoot: flag(steps.length === 0 || /^(?:index|home|default)\.\w+$/i.test(last) || path.length <= 4),
    steps: Math.min(1, steps.length / 5),
    slug: Math.min(1, (last.match(/[-_]/g)?.length ?? 0) / 6),
    dated: flag(/\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2])(?:[/-]|\b)/.test(path)),
    numbered: flag(/\d{5,}/.test(path)),
    filed: flag(/\.(?:s?html?|php|aspx?|ece|story)$/i.test(last)),
    listName: flag(
      /(?:^|\/)(?:tags?|topics?|categor(?:y|ies)|authors?|archive|search|section|page|courses?|jobs?|products?|shop|forums?|events?|lists?)(?:\/|$)/i.test(
        path,
      ),
    ),
  };
}

function amounts(blocks: readonly MeasuredBlock[], found: readonly FoundRegion[]) {
  const body = found.flatMap(({ region, chosen }) => region.blocks.filter((_, at) => chosen[at]));
  const words = found.reduce((sum, { region, chosen }) => sum + chosenWords(region.blocks, chosen), 0);
  const all = Math.max(
    1,
    blocks.reduce((sum, block) => sum + block.size, 0),
  );
  const letters = Math.max(
    1,
    blocks.reduce((sum, block) => sum + block.letters, 0),
  );
  const parents = new Map<ShownElement | null, number>();
  for (const block of body) {
    const parent = block.place.parent;
    parents.set(parent, (parents.get(parent) ?? 0) + block.size);
  }
  const headings = blocks.filter((block) => headingLevel(block) > 0 && !block.context.navigation);
  return {
    words: Math.min(1.3, Math.log1p(words) / 6.5),
    under80: flag(words < 80),
    under150: flag(words < 150),
    under300: flag(words < 300),
    shareOfProse: Math.min(1, words / Math.max(1, proseWords(blocks))),
    shareOfAll: words / all,
    linkShare: blocks.reduce((sum, block) => sum + block.linkLetters, 0) / letters,
    bodyLinkShare: share(body, (block) => block.linkDensity * block.size, words),
    // One container for the text speaks for an article, a teaser each in its own container for a list.
    together: words ? Math.max(0, ...parents.values()) / words : 0,
    longBlocks: share(body, (block) => (block.size >= 30 ? block.size : 0), words),
    fullBlocks: share(body, (block) => (block.sentenceEnds > 1 ? block.size : 0), words),
    inItems: share(body, (block) => (block.context.listItem ? block.size : 0), words),
    nested: share(body, (block) => (block.context.articleDepth > 0 ? block.size : 0), words),
    linkedHeadings: headings.length
      ? headings.filter((block) => block.linkDensity > 0.8).length / headings.length
      : 0,
    manyLinkedHeadings: Math.min(1, headings.filter((block) => block.linkDensity > 0.8).length / 20),
    several: flag(found.length > 1),
    many: flag(found.length > 3),
    blocks: Math.min(1.5, Math.log1p(blocks.length) / 6),
  };
}

const HOUSE = /\b(?:our|us|we|your|you)\b/gi;
const PRICE = /[$€£¥₹]\s?\d|\d\s?[$€£¥₹]|\b\d+(?:[.,]\d\d)?\s?(?:usd|eur|gbp|per month)\b/i;
const OFFERS =
  /\b(?:buy|shop|hire|order|book (?:now|a)|add to (?:cart|basket)|get (?:a )?(?:quote|started)|free (?:trial|consultation|quote|demo)|request a|contact us|enrol|enroll|apply now|pricing|services?|solutions?|courses?|training|jobs?|salary|near me|reviews? \()\b/i;
const LIST_TITLE =
  /\b(?:archives?|categor(?:y|ies)|tags?|topics?|search|results|page \d+|courses?|training|services?|solutions?|products?|shop|store|jobs?|directory|browse|all|listings?|events?|prices?|hire|rent(?:al)?s?|deals|coupons?)\b/i;

/** How the page speaks: of the world, as articles do, or to a buyer, or of many things in turn. */
function manner(clues: PageClues, blocks: readonly MeasuredBlock[], found: readonly FoundRegion[]) {
  const body = found.flatMap(({ region, chosen }) => region.blocks.filter((_, at) => chosen[at]));
  const words = Math.max(
    1,
    body.reduce((sum, block) => sum + block.size, 0),
  );
  const shown = blocks.filter((block) => !block.context.navigation && !block.context.footer);
  const count = (test: RegExp): number =>
    shown.filter((block) => block.size < 40 && test.test(block.text)).length;
  const prose = blocks.filter((block) => block.prose);
  const parents = new Map<Element | null, number>();
  for (const block of prose) {
    const parent = block.element.parentElement;
    parents.set(parent, (parents.get(parent) ?? 0) + 1);
  }
  return {
    house: Math.min(
      1,
      (10 * body.reduce((sum, { text }) => sum + (text.match(HOUSE)?.length ?? 0), 0)) / words,
    ),
    prices: Math.min(1, Math.log1p(count(PRICE)) / 3),
    offers: Math.min(1, Math.log1p(count(OFFERS)) / 3),
    listTitle: flag(LIST_TITLE.test(clues.title)),
    quotes: Math.min(1, (20 * body.filter(({ text }) => /["“”«»„]/.test(text)).length) / words),
    times: Math.min(1, Math.log1p(blocks.filter(({ time }) => time).length) / 3),
    headingsPerWord: Math.min(1, (30 * body.filter((block) => headingLevel(block) > 0).length) / words),
    lonely: prose.length ? [...parents.values()].filter((each) => each === 1).length / prose.length : 0,
    questions: Math.min(1, body.filter(({ text, size }) => size < 25 && /\?$/.test(text)).length / 5),
  };
}

function share(
  body: readonly MeasuredBlock[],
  part: (block: MeasuredBlock) => number,
  words: number,
): number {
  return words ? body.reduce((sum, block) => sum + part(block), 0) / words : 0;
}

function headlineFeatures(clues: PageClues, found: readonly FoundRegion[]) {
  const [first] = found;
  const headline = first?.region.blocks[first.region.headline];
  const at = first?.region.headline ?? -1;
  const next = first ? first.chosen.findIndex((chosen, index) => chosen && index > at) : -1;
  return {
    headline: flag(headline !== undefined),
    headlineLikeTitle: headline ? greatestLikeness(headline.words, clues.titles) : 0,
    headlineSize: headline ? Math.min(1, headline.size / 12) : 0,
    headlineFirst: flag(headline !== undefined && headingLevel(headline) === 1),
    headlineIsLink: headline ? headline.linkDensity : 0,
    bodyFollows: flag(at >= 0 && next >= 0 && next - at < 15),
    time: flag(first?.region.blocks.some((block, index) => block.time && Math.abs(index - at) < 12) ?? false),
  };
}
