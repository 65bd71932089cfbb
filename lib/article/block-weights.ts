/** Weight of each feature of block-features.ts. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  bias: -2,
};
