import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { withTextFragment } from '../../lib/exchange/text-fragment.ts';
import { withDatabase } from '../../lib/store/database.ts';

const KEY = 'wantedPassages';
/** Highlight ids by the tab that was opened for them. In session storage, because the worker forgets. */
const WantedSchema = v.fallback(v.record(v.string(), v.string()), {});

/**
 * Opens the article of a highlight in a new tab. The address carries a text fragment, so that the browser
 * goes to the passage even where Pressmark may not run; where it runs, the reader goes there exactly.
 *
 * @throws RangeError when the highlight or its article is not kept
 */
export async function openPassage(id: string): Promise<void> {
  const { annotation, article } = await withDatabase(async (database) => {
    const kept = await database.annotations.get(id);
    return { annotation: kept, article: kept && (await database.articles.get(kept.articleKey)) };
  });
  if (!annotation || !article) throw new RangeError(`No highlight with the id ${id}`);
  const tab = await browser.tabs.create({
    url: withTextFragment(article.url, annotation.found?.words ?? annotation.quote),
  });
  if (tab.id !== undefined) {
    await browser.storage.session.set({ [KEY]: { ...(await wanted()), [tab.id]: id } });
  }
}

/** The highlight that this tab was opened for; asked again, `null`. */
export async function wantedPassage(tabId: number): Promise<string | null> {
  const { [String(tabId)]: id, ...rest } = await wanted();
  if (id === undefined) return null;
  await browser.storage.session.set({ [KEY]: rest });
  return id;
}

async function wanted(): Promise<Record<string, string>> {
  return v.parse(WantedSchema, (await browser.storage.session.get(KEY))[KEY]);
}
