import type { RuleKind } from '../../../components/pointing/preview-words.ts';
import { elementsMatching } from '../../../lib/article/readers-rules.ts';
import type { SiteRule } from '../../../lib/sites/site-rule.ts';

/**
 * The rules on this page that speak against "this element is the article" (another is, or it is taken out) or against "this is
 * no part of it" (it is the article).
 */
export function rulesAgainst(kind: RuleKind, element: Element, rules: readonly SiteRule[]): SiteRule[] {
  return rules.filter((rule) => {
    const matched = elementsMatching(element.ownerDocument, rule.selector);
    if (kind === 'article') {
      return rule.kind === 'article'
        ? matched.some((other) => !element.contains(other))
        : matched.some((other) => other.contains(element));
    }
    return rule.kind === 'article' && matched.some((other) => element.contains(other));
  });
}
