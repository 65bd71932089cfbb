import { findClaims } from './claims/find-claims.ts';
import { findEntities } from './entities/find-entities.ts';
import type { Recogniser } from './entities/mention.ts';
import { isEnglish } from './language.ts';
import type { Analysis, ArticleMeta } from './types.ts';

/**
 * Who and what an article names, and who claims what in it. Pure; never throws; empty for languages other than English.
 * @param text the article's body, paragraphs apart by a blank line; all offsets are UTF-16 units into it, half-open
 * @param recognise finds the names: `recogniserOf` a trained model
 */
export function analyze(text: string, meta: ArticleMeta, recognise: Recogniser): Analysis {
  if (!isEnglish(text, meta.language)) return { entities: [], claims: [] };
  const entities = findEntities(text, meta, recognise);
  return { entities, claims: findClaims(text, entities) };
}
