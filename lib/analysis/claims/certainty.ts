import { CERTAINTY_WEIGHTS } from './certainty-weights.ts';
import type { Evidence } from './evidence.ts';

/** The probability from which a claim is shown without "probably": held-out articles have 97 of 100 such right (docs/QUALITY.md). */
const CERTAIN = 0.87;
const THRESHOLD = Math.log(CERTAIN / (1 - CERTAIN));

/** Whether what speaks for a claim outweighs what speaks against it so far that content, borders and speaker are as good as sure. */
export function isCertain(evidence: Evidence): boolean {
  let sum = CERTAINTY_WEIGHTS.get('bias') ?? 0;
  for (const item of new Set(evidence)) sum += CERTAINTY_WEIGHTS.get(item) ?? 0;
  return sum >= THRESHOLD;
}
