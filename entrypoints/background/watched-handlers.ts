import { browser } from 'wxt/browser';
import type { Handlers } from '../../lib/messages/messenger.ts';
import type { watchedProtocol } from '../../lib/messages/watched-protocol.ts';
import { publishWatchedRevision } from '../../lib/messages/watched-revision.ts';
import { articlesNaming } from '../../lib/store/articles-naming.ts';
import { withDatabase } from '../../lib/store/database.ts';
import { forgetSightings, noteSightings } from '../../lib/store/sightings.ts';
import { listWatched, putWatched } from '../../lib/store/watched.ts';
import { nameHash } from '../../lib/watching/name-hash.ts';
import { showBadge } from './badge.ts';

/** How long what was noted for a name that is no longer watched can still come back by undo, ms: a day. */
const UNDO_WITHIN = 24 * 60 * 60 * 1_000;

/** What the background does at each message about watched names. */
export const watchedHandlers: Handlers<typeof watchedProtocol> = {
  'watched/list': () => withDatabase(listWatched),
  'watched/put': async ({ watched }) => {
    if (await withDatabase((database) => putWatched(database, watched))) await publishWatchedRevision();
    return null;
  },
  'sightings/note': async ({ article, names }, sender) => {
    if (mayBeNoted(sender)) {
      await withDatabase((database) => noteSightings(database, article, names, Date.now()));
    }
    return null;
  },
  'articles/naming': (query) => withDatabase((database) => articlesNaming(database, query)),
  'article/open': async ({ key }) => {
    const article = await withDatabase((database) => database.articles.get(key));
    if (!article) throw new RangeError(`No article with the key ${key}`);
    await browser.tabs.create({ url: article.url });
    return null;
  },
  'library/open-name': async (name) => {
    await browser.tabs.create({ url: browser.runtime.getURL('/library.html') + nameHash(name) });
    return null;
  },
  'badge/show': async ({ names }, sender) => {
    if (sender.tab?.id !== undefined) await showBadge(sender.tab.id, names);
    return null;
  },
};

/** What the reader opens in a private window is not to be found here afterwards. */
export function mayBeNoted({ tab }: { tab?: { incognito: boolean } | undefined }): boolean {
  return tab?.incognito === false;
}

/** Forgets what was noted for names that the reader no longer watches. */
export async function forgetUnwatched(): Promise<void> {
  await withDatabase((database) => forgetSightings(database, Date.now() - UNDO_WITHIN));
}
