import { settledLanguage } from '../analysis/text-language.ts';
import type { Analysis, Claim } from '../analysis/types.ts';
import { articleKey } from '../article/article-key.ts';
import type { Article } from '../article/types.ts';
import { type Span, shift } from '../text/span.ts';
import { buildTextMap, type TextMap } from '../text/text-map.ts';
import { carryOver } from './carry-over.ts';

/** An article of the open page with all that is known of it so far. */
export interface ReadArticle {
  key: string;
  article: Article;
  map: TextMap;
  /** Offsets into `map.text`; `null` until the background has answered for the first time. See also corrected.ts. */
  analysis: Analysis | null;
  /** False while `analysis` is missing, or is that of the words before, carried over. */
  isAnalysed: boolean;
}

/**
 * The articles now on the page. One whose words are the same as before keeps its analysis, although the page
 * may have swapped every node under it; one that changed in part keeps the marks of what did not change.
 */
export function readArticles(found: readonly Article[], before: readonly ReadArticle[]): ReadArticle[] {
  return found.map((article) => {
    const map = buildTextMap(article);
    const same = before.find((old) => old.map.text === map.text && old.map.bodyStart === map.bodyStart);
    const known = same ?? before.find((old) => isSamePlace(old, article, map));
    // As one scrolls from article to article the page's address becomes that of the next one, and is no longer
    // that of those before. A page with one article means it by its address, however late that comes.
    const url = known && found.length > 1 ? known.article.details.url : article.details.url;
    return {
      key: articleKey(url),
      article: { ...article, details: { ...article.details, url, language: languageOf(article, map, same) } },
      map,
      analysis: known?.analysis ? carried(known, same !== undefined, map) : null,
      isAnalysed: same?.isAnalysed ?? false,
    };
  });
}

/** By the text itself where the page says nothing or is wrong: templates often declare the language of another edition. */
function languageOf({ details }: Article, map: TextMap, same: ReadArticle | undefined): string | null {
  return same?.article.details.language ?? settledLanguage(map.text.slice(map.bodyStart), details.language);
}

function carried(known: ReadArticle, isSame: boolean, map: TextMap): Analysis | null {
  if (isSame || !known.analysis) return known.analysis;
  return carryOver(known.analysis, known.map.text, map.text);
}

function isSamePlace(old: ReadArticle, article: Article, map: TextMap): boolean {
  const headline = map.text.slice(0, map.bodyStart);
  return (
    old.article.root === article.root &&
    headline !== '' &&
    old.map.text.slice(0, old.map.bodyStart) === headline
  );
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
