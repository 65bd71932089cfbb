import { passageFrom } from '../anchoring/kept-passage.ts';
import type { SeenPassage } from '../store/schemas.ts';
import type { Annotation } from '../store/types.ts';
import type { Placed } from './place-annotations.ts';
import type { ReadArticle } from './read-article.ts';
import { wordsNow } from './words-now.ts';

/**
 * What is worth noting of the passages on a page: what became of each, once a day or when it is another than before. A page
 * speaks only when its own view changes, and never because another tab sees it otherwise: two tabs, one of them with an older
 * version of the article, would contradict each other for ever.
 */
export class PassageNotes {
  /** What this page said of each highlight last. */
  readonly #said = new Map<string, string>();

  /**
   * The news since it was last asked. Each is given once, unless it is taken back by `forget`.
   *
   * @param now ms since epoch
   */
  news(placed: readonly Placed[], articles: readonly ReadArticle[], now: number): SeenPassage[] {
    return placed.flatMap((each): SeenPassage[] => {
      const { annotation, status } = each;
      const from = passageFrom(annotation);
      const seen = { id: annotation.id, passageFrom: from, status, words: wordsNow(each, articles), at: now };
      const saying = JSON.stringify([from, status, seen.words, dayOf(now)]);
      if (this.#said.get(annotation.id) === saying) return [];
      this.#said.set(annotation.id, saying);
      return isKept(annotation, seen) ? [] : [seen];
    });
  }

  /** What could not be noted is news again. */
  forget(seen: readonly SeenPassage[]): void {
    for (const { id } of seen) this.#said.delete(id);
  }
}

/** Whether as much is stored already; that a highlight stands where it was made a while ago is said by its date. */
function isKept({ found, createdAt, changedAt }: Annotation, seen: SeenPassage): boolean {
  const isToday = (time: number) => dayOf(time) === dayOf(seen.at);
  if (!found) return seen.status === 'exact' && isToday(changedAt.passage ?? createdAt);
  const words = seen.status === 'lost' ? found.words : seen.words;
  return found.status === seen.status && found.words === words && isToday(found.at);
}

/** The day on the reader's calendar. */
function dayOf(time: number): string {
  return new Date(time).toDateString();
}
