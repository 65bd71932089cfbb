import type { BlockFeatures } from './block-features.ts';
import { WEIGHTS } from './block-weights.ts';

/** How sure it is, 0 to 1, that each block is part of the article's body. The one place to change for a better classifier. */
export function scoreBlocks(features: readonly BlockFeatures[]): number[] {
  return features.map((block) => {
    let sum = WEIGHTS.bias ?? 0;
    for (const name in block) sum += (WEIGHTS[name] ?? 0) * (block[name] ?? 0);
    return 1 / (1 + Math.exp(-sum));
  });
}
