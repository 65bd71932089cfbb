import type { Claim, ClaimKind, Speaker } from '../lib/analysis/types.ts';

/** A claim for tests, with what the test is about put in. */
export function sampleClaim(speaker: Partial<Speaker> = {}, kind: ClaimKind = 'direct'): Claim {
  return {
    content: [[10, 30]],
    kind,
    cue: [31, 35],
    speaker: { mention: [36, 44], entity: 'e1', name: 'Ada Renn', sure: true, ...speaker },
    via: null,
  };
}
