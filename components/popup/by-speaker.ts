import type { QuotedClaim } from './popup-state.ts';

export interface SpeakerGroup {
  /** Unique among the groups. */
  key: string;
  /** `null` is shown as "not named". */
  name: string | null;
  /** False is shown as "probably": claims that surely are somebody's never stand with those that may be. */
  sure: boolean;
  /** In text order; `index` is the place among all claims of the article. */
  claims: (QuotedClaim & { index: number })[];
}

/** The claims by speaker: who surely said most first, then the probable ones, "not named" last. */
export function bySpeaker(claims: readonly QuotedClaim[]): SpeakerGroup[] {
  const groups = new Map<string, SpeakerGroup>();
  for (const [index, quoted] of claims.entries()) {
    const { name, entity, sure: certain } = quoted.claim.speaker;
    const sure = name === null || certain;
    const key = name === null ? 'not-named' : `${sure ? 'sure' : 'probably'}:${entity ?? name}`;
    const group = groups.get(key) ?? { key, name, sure, claims: [] };
    group.claims.push({ ...quoted, index });
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || b.claims.length - a.claims.length);
}

function rank({ name, sure }: SpeakerGroup): number {
  if (name === null) return 2;
  return sure ? 0 : 1;
}
