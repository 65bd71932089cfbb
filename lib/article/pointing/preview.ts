import { collectSegments } from '../../text/collect-segments.ts';
import { collectBlocks } from '../collect-blocks.ts';
import { findArticles } from '../find-articles.ts';
import { elementsMatching, outermost, type ReadersRule } from '../readers-rules.ts';
import type { Article } from '../types.ts';
import { wordCount } from '../words.ts';

/** What a rule would do on the page as it is. */
export interface RulePreview {
  /** How many elements the selector matches. */
  matches: number;
  /** Words and paragraphs of all articles' bodies without the rule and with it. */
  wordsBefore: number;
  wordsAfter: number;
  paragraphsBefore: number;
  paragraphsAfter: number;
  articlesAfter: number;
  /** What is read with the rule, and what the rule leaves out: of the elements it names, or of the articles as they are. */
  included: Element[];
  left: Element[];
}

/** Reads the page with and without a rule; changes nothing. `rules` are those that hold already, `without` those of them that go. */
export async function previewRule(
  document: Document,
  rule: ReadersRule,
  {
    anyway,
    rules,
    without = [],
  }: { anyway: boolean; rules: readonly ReadersRule[]; without?: readonly ReadersRule[] },
): Promise<RulePreview> {
  const before = await findArticles(document, { anyway, rules });
  const after = await findArticles(document, {
    anyway,
    rules: [...rules.filter((each) => !without.includes(each)), rule],
  });
  const matched = elementsMatching(document, rule.selector);
  const included = after.flatMap(({ blocks }) => blocks);
  const candidates =
    rule.kind === 'article'
      ? matched.flatMap((element) => collectBlocks(element).map((block) => block.element))
      : [...before.flatMap(({ blocks }) => blocks), ...matched.filter((element) => isIn(element, before))];
  const isLeft = (element: Element) =>
    !after.some(({ headline }) => headline?.contains(element)) &&
    (rule.kind === 'not' && matched.includes(element)
      ? true
      : !included.some((block) => block.contains(element) || element.contains(block)));
  return {
    matches: matched.length,
    wordsBefore: wordsOf(before),
    wordsAfter: wordsOf(after),
    paragraphsBefore: before.reduce((sum, { blocks }) => sum + blocks.length, 0),
    paragraphsAfter: included.length,
    articlesAfter: after.length,
    included,
    left: outermost([...new Set(candidates)].filter(isLeft)),
  };
}

function isIn(element: Element, articles: readonly Article[]): boolean {
  return articles.some(({ blocks }) =>
    blocks.some((block) => block.contains(element) || element.contains(block)),
  );
}

function wordsOf(articles: readonly Article[]): number {
  return articles.reduce(
    (sum, { blocks, omitted }) => sum + wordCount(collectSegments(blocks, new Set(omitted ?? [])).text),
    0,
  );
}
