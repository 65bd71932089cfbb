import type { Analysis, Claim } from '../analysis/types.ts';
import { articleKey } from '../article/article-key.ts';
import type { Article } from '../article/types.ts';
import { type Span, shift } from '../text/span.ts';
import { buildTextMap, type TextMap } from '../text/text-map.ts';

/** An article of the open page with all that is known of it so far. */
export interface ReadArticle {
  key: string;
  article: Article;
  map: TextMap;
  /** Offsets into `map.text`; `null` until the background has answered. */
  analysis: Analysis | null;
}

/**
 * The articles now on the page. One whose words are the same as before keeps its analysis, although the page
 * may have swapped every node under it.
 */
export function readArticles(found: readonly Article[], before: readonly ReadArticle[]): ReadArticle[] {
  return found.map((article) => {
    const map = buildTextMap(article);
    const known = before.find((old) => old.map.text === map.text && old.map.bodyStart === map.bodyStart);
    return { key: articleKey(article.details.url), article, map, analysis: known?.analysis ?? null };
  });
}

/** The words that are analysed: the body, without the headline. */
export function bodyOf({ map }: ReadArticle): string {
  return map.text.slice(map.bodyStart);
}

/** An analysis of the body, moved to where the body stands in the TextMap. */
export function inTextMap(analysis: Analysis, { map }: ReadArticle): Analysis {
  const move = (span: Span) => shift(span, map.bodyStart);
  const moveOrNull = (span: Span | null) => span && move(span);
  return {
    entities: analysis.entities.map((entity) => ({ ...entity, mentions: entity.mentions.map(move) })),
    claims: analysis.claims.map(
      (claim): Claim => ({
        ...claim,
        content: claim.content.map(move),
        cue: moveOrNull(claim.cue),
        speaker: { ...claim.speaker, mention: moveOrNull(claim.speaker.mention) },
        via: claim.via && { ...claim.via, mention: move(claim.via.mention) },
      }),
    ),
  };
}
