// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { selectorProblem } from './selector-problem.ts';

it.each(['.story-body', 'main > article', '[itemprop~="articleBody"]', '[title="a::b"]', 'p:first-of-type'])(
  '%s is a selector',
  (selector) => {
    expect(selectorProblem(document, selector)).toBeNull();
  },
);

it.each([
  [' ', /is empty/u],
  ['div[[', /no CSS selector/u],
  ['p::before', /only style sheets know/u],
  [`.${'x'.repeat(600)}`, /longer than 500/u],
])('%j is none, with the reason', (selector, reason) => {
  expect(selectorProblem(document, selector)).toMatch(reason);
});
