import { describe, expect, it } from 'vitest';
import { clusterOf } from './k-means.ts';

describe('clusterOf', () => {
  it('puts together what points the same way, the same each time', () => {
    const towards = (angle: number): Float32Array => Float32Array.of(Math.cos(angle), Math.sin(angle));
    const vectors = [0, 0.1, 0.2, 3, 3.1, 3.2].map(towards);
    const [a, b, c, x, y, z] = clusterOf(vectors, 2, 7);
    expect([b, c]).toEqual([a, a]);
    expect([y, z]).toEqual([x, x]);
    expect(a).not.toBe(x);
    expect(clusterOf(vectors, 2, 7)).toEqual(clusterOf(vectors, 2, 7));
  });
});
