import { randomFrom } from './random.ts';

const ROUNDS = 14;

/**
 * Puts vectors of length 1 into clusters by the angle between them (spherical k-means), the same for the same seed.
 *
 * @returns the number of each vector's cluster, from 0
 */
export function clusterOf(vectors: readonly Float32Array[], clusters: number, seed: number): Uint16Array {
  const size = vectors[0]?.length ?? 0;
  const random = randomFrom(seed);
  const anyVector = (): Float32Array =>
    vectors[Math.floor(random() * vectors.length)] ?? new Float32Array(size);
  const centres = Array.from({ length: clusters }, () => Float32Array.from(anyVector()));
  const chosen = new Uint16Array(vectors.length);
  for (let round = 0; round < ROUNDS; round++) {
    vectors.forEach((vector, i) => {
      chosen[i] = nearest(vector, centres);
    });
    const sums = centres.map(() => new Float32Array(size));
    vectors.forEach((vector, i) => {
      const sum = sums[chosen[i] ?? 0];
      if (sum) for (let at = 0; at < size; at++) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0);
    });
    sums.forEach((sum, cluster) => {
      const length = Math.hypot(...sum);
      // A cluster that nobody chose begins anew somewhere.
      centres[cluster] = length === 0 ? Float32Array.from(anyVector()) : sum.map((value) => value / length);
    });
  }
  return chosen;
}

function nearest(vector: Float32Array, centres: readonly Float32Array[]): number {
  let [best, most] = [0, Number.NEGATIVE_INFINITY];
  centres.forEach((centre, cluster) => {
    let product = 0;
    for (let at = 0; at < vector.length; at++) product += (vector[at] ?? 0) * (centre[at] ?? 0);
    if (product > most) [best, most] = [cluster, product];
  });
  return best;
}
