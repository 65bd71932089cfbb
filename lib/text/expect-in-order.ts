import { expect } from 'vitest';
import type { Span } from './span.ts';

/** For tests: spans in text order, none empty, none over another, all inside the text. */
export function expectInOrder(spans: readonly Span[], text: string): void {
  let end = 0;
  for (const [from, to] of spans) {
    expect(from).toBeGreaterThanOrEqual(end);
    expect(to).toBeGreaterThan(from);
    end = to;
  }
  expect(end).toBeLessThanOrEqual(text.length);
}
