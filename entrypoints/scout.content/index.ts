import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { untilAcknowledged } from '../../lib/messages/until-acknowledged.ts';
import { pointedArticles, RULES_KEY } from '../../lib/sites/pointed-articles.ts';
import { watchForArticle } from './watch-for-article.ts';

/**
 * All of Pressmark that runs on every page the reader allowed. It only decides whether the page may hold an
 * article; finder, painter and card come in when it may. Registered at run time, see background/scout.ts.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main(ctx) {
    const { lookFor } = watchForArticle(document, ctx.signal, async () => {
      // By hand and not through lib/messages, whose schemas weigh more than the scout itself.
      const message = { id: 0, type: 'scout/found', data: null, timestamp: Date.now() };
      await untilAcknowledged(() => browser.runtime.sendMessage(message), { signal: ctx.signal });
    });
    // Where the reader said what the article is, the page may look like none.
    const take = (stored: unknown) => lookFor(pointedArticles(stored, document.URL));
    const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
      const change = changes[RULES_KEY];
      if (change) take(change.newValue);
    };
    browser.storage.local.onChanged.addListener(onChanged);
    ctx.signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged), {
      once: true,
    });
    browser.storage.local.get(RULES_KEY).then(
      (stored) => take(stored[RULES_KEY]),
      // The extension was replaced meanwhile; the new one has a scout of its own.
      () => undefined,
    );
  },
});
