import { isEnglish } from '../language.ts';
import type { ArticleMeta, Entity } from '../types.ts';
import type { Recogniser, TypedMention } from './candidate.ts';
import { clean } from './clean.ts';
import { withDates } from './date-entities.ts';
import { findDates } from './dates.ts';
import { joinMentions } from './join-mentions.ts';
import { findMoney } from './money.ts';
import { recogniseByRules } from './recognise.ts';
import { settleTypes } from './settle-types.ts';

/**
 * What an English article names: persons, organisations, places, groups, dates and money, each with all its mentions;
 * dates are counted from the article's publication, where that is known.
 * Entities come in the order of their first mention; no two mentions overlap. Empty for other languages. Never throws.
 * @param recognise how names are found; the rules unless told otherwise
 */
export function findEntities(
  text: string,
  meta: ArticleMeta = {},
  recognise: Recogniser = recogniseByRules,
): Entity[] {
  if (!isEnglish(text, meta.language)) return [];
  const candidates = recognise(text).flatMap((candidate) => clean(text, candidate) ?? []);
  const mentions: TypedMention[] = [
    ...findMoney(text).map(([start, end]) => ({ start, end, type: 'money' as const })),
    ...findDates(text).map(([start, end]) => ({ start, end, type: 'date' as const })),
    ...settleTypes(text, candidates),
  ];
  return withDates(text, joinMentions(text, withoutOverlaps(mentions)), meta.publishedAt);
}

/** In text order; of two that overlap the longer is kept, of two alike the one given first. */
function withoutOverlaps(mentions: readonly TypedMention[]): TypedMention[] {
  const sorted = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: TypedMention[] = [];
  for (const mention of sorted) {
    const before = kept.at(-1);
    if (before === undefined || mention.start >= before.end) kept.push(mention);
    else if (mention.end - mention.start > before.end - before.start) kept[kept.length - 1] = mention;
  }
  return kept;
}
