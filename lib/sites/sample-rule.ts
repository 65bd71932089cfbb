import type { SiteRule } from './site-rule.ts';

/** A rule for tests. */
export function aRule(change: Partial<SiteRule> = {}): SiteRule {
  return {
    id: '0b9d3f52-6a1e-4c53-9a54-0f4f5a1b7c01',
    place: 'news.example',
    kind: 'article',
    selector: '.story-body',
    words: 'The ferry left at noon…',
    on: true,
    createdAt: 1,
    updatedAt: 1,
    ...change,
  };
}
