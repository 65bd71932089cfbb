import { placeCovers } from './rule-place.ts';

// For the scout, which runs on every page: read by hand, as the schema's library weighs more than the scout itself.

/** Where the reader's rules are stored. */
export const RULES_KEY = 'readersRules';

/** The selectors by which the reader said "this is the article" of pages of this address, out of what is stored. */
export function pointedArticles(stored: unknown, url: string): string[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((row: unknown) => {
    if (typeof row !== 'object' || row === null) return [];
    const { kind, on, place, selector }: Record<string, unknown> = { ...row };
    const isMeant = kind === 'article' && on === true && typeof place === 'string' && placeCovers(place, url);
    return isMeant && typeof selector === 'string' ? [selector] : [];
  });
}
