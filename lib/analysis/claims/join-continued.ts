import type { Span } from '../../text/span.ts';
import type { Claim } from '../types.ts';
import type { Quotation } from './quotation-marks.ts';

/** One claim from two parts of a quotation that goes on over a paragraph's end. */
function joined(first: Claim, second: Claim): Claim {
  const last = first.content.at(-1);
  const next = second.content[0];
  const bridge: Span[] = last && next ? [[last[0], next[1]]] : [];
  const content = [...first.content.slice(0, -1), ...bridge, ...second.content.slice(1)];
  // Whichever part has a cue knows who spoke.
  const { cue, speaker, via } = first.cue === null && second.cue !== null ? second : first;
  const kind = first.kind === 'direct' && second.kind === 'direct' ? 'direct' : 'mixed';
  return { content, kind, cue, speaker, via };
}

/**
 * Claims with every quotation over several paragraphs, each opening it anew, made one.
 * @param claims in text order
 * @param quotations in text order
 */
export function joinContinued(claims: readonly Claim[], quotations: readonly Quotation[]): Claim[] {
  const runsOn = new Set<number>();
  const continues = new Set<number>();
  for (const quotation of quotations) {
    if (quotation.runsOn) runsOn.add(quotation.end);
    if (quotation.continues) continues.add(quotation.start);
  }
  const result: Claim[] = [];
  for (const claim of claims) {
    const before = result.at(-1);
    const start = claim.content[0]?.[0] ?? -1;
    const goesOn = before && runsOn.has(before.content.at(-1)?.[1] ?? -1) && continues.has(start);
    // Two cues are two attributions, whatever the marks say.
    if (goesOn && (before.cue === null || claim.cue === null))
      result[result.length - 1] = joined(before, claim);
    else result.push(claim);
  }
  return result;
}
