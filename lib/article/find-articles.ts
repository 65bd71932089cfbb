import { shadowRootsAround } from '../text/flat-tree.ts';
import { assembleArticle } from './assemble-article.ts';
import type { BoostedTrees } from './boosted-trees.ts';
import { readDetails } from './details.ts';
import { type Candidates, findCandidates } from './find-candidates.ts';
import { isArticlePage } from './is-article-page.ts';
import { pageAddress } from './large-frames.ts';
import { pageFeatures } from './page-features.ts';
import { PageMemory } from './page-memory.ts';
import {
  candidatesByRules,
  type ReadersRule,
  type RuledCandidates,
  withoutPointedOut,
} from './readers-rules.ts';
import { runThrough, type Steps } from './steps.ts';
import type { Article } from './types.ts';

/** Where the reader says that there is an article and no block scores like one, blocks of so many words are taken. */
const LEAST_WORDS_ANYWAY = 8;

export interface FindOptions {
  /** The reader says that this page is to be read: whatever running text it has is then its article. */
  anyway?: boolean;
  /** What the reader said of pages of this site; those that match nothing here change nothing. */
  rules?: readonly ReadersRule[];
  /** Left by the look before and for the next one. */
  memory?: PageMemory;
}

/**
 * Finds the articles of a page, in document order; [] for a front page, a list or anything else that holds none.
 * Works on the live DOM, which is only read; uses layout where there is one to tell what is hidden.
 */
export function findArticles(document: Document, options: FindOptions = {}): Article[] {
  return runThrough(findArticlesInSteps(document, options));
}

/** The same, to be put aside after any step: see reading/in-slices.ts for what to do where the page changes meanwhile. */
export function* findArticlesInSteps(
  document: Document,
  { anyway = false, rules = [], memory = new PageMemory() }: FindOptions = {},
): Steps<Article[]> {
  const body = document.body;
  if (!body) return [];
  memory.texts.begin();
  const ruled = rules.length > 0 ? yield* candidatesByRules(document, body, rules, memory) : null;
  if (ruled?.pointed) return yield* readArticles(document, ruled, ruled.out);
  const candidates = ruled ?? (yield* findCandidates(document, body, memory));
  const out = ruled?.out ?? [];
  if (anyway) {
    const found = candidates.found.map(atLeastSomething);
    return yield* readArticles(document, { ...candidates, found }, out);
  }
  return isArticle(document, candidates) ||
    (ruled && isArticle(document, yield* findCandidates(document, body, memory)))
    ? yield* readArticles(document, candidates, out)
    : [];
}

/** Of a page with rules it is asked twice: a paragraph taken out must not turn the rest into no article. */
function isArticle(document: Document, { clues, blocks, found }: Candidates): boolean {
  return isArticlePage(pageFeatures(pageAddress(document), clues, blocks, found));
}

/**
 * The same before it is asked whether the page is there for its articles, with the features by which that is decided: what the
 * classifiers are trained and cross-validated by.
 */
export function findArticlesAndFeatures(document: Document, trees: BoostedTrees) {
  const body = document.body;
  if (!body) return { features: {}, articles: [] };
  const candidates = runThrough(findCandidates(document, body, new PageMemory(trees)));
  const { clues, blocks, found } = candidates;
  return {
    features: pageFeatures(pageAddress(document), clues, blocks, found),
    articles: runThrough(readArticles(document, candidates)),
  };
}

function atLeastSomething({ region, chosen }: Candidates['found'][number]) {
  return {
    region,
    chosen: chosen.includes(true) ? chosen : region.blocks.map(({ size }) => size >= LEAST_WORDS_ANYWAY),
  };
}

function* readArticles(
  document: Document,
  { clues, blocks, found }: Candidates,
  out: RuledCandidates['out'] = [],
): Steps<Article[]> {
  yield;
  const articles = found
    .map(({ region, chosen }) => assembleArticle(region, chosen))
    .filter((article) => article !== null)
    .map((article) => withoutPointedOut(article, out));
  yield;
  const composed = blocks.filter(({ context }) => context.composed);
  const shadows = shadowRootsAround(composed.map(({ element }) => element));
  const details = readDetails(document, clues, articles, shadows);
  return articles.flatMap((article, at) => {
    const known = details[at];
    return known ? [{ ...article, details: known }] : [];
  });
}
