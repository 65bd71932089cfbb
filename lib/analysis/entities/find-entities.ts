import { isEnglish } from '../language.ts';
import type { ArticleMeta, Entity } from '../types.ts';
import { clean } from './clean.ts';
import { withDates } from './date-entities.ts';
import { findDates } from './dates.ts';
import { joinMentions } from './join-mentions.ts';
import type { Recogniser, TypedMention } from './mention.ts';
import { findMoney } from './money.ts';

/**
 * What an English article names: persons, organisations, places, groups, dates and money, each with all its mentions;
 * dates are counted from the article's publication, where that is known.
 * Entities come in the order of their first mention; no two mentions overlap. Empty for other languages. Never throws.
 * @param recognise how the names of persons, organisations, places and groups are found
 */
export function findEntities(text: string, meta: ArticleMeta, recognise: Recogniser): Entity[] {
  if (!isEnglish(text, meta.language)) return [];
  const mentions: TypedMention[] = [
    ...findMoney(text).map(([start, end]) => ({ start, end, type: 'money' as const })),
    ...findDates(text).map(([start, end]) => ({ start, end, type: 'date' as const })),
    ...recognise(text).flatMap((mention) => clean(text, mention) ?? []),
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
