import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { untilAcknowledged } from '../../lib/messages/until-acknowledged.ts';
import { watchForArticle } from './watch-for-article.ts';

/**
 * All of Pressmark that runs on every page the reader allowed. It only decides whether the page may hold an
 * article; finder, painter and card come in when it may. Registered at run time, see background/scout.ts.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main(ctx) {
    watchForArticle(document, ctx.signal, async () => {
      // By hand and not through lib/messages, whose schemas weigh more than the scout itself.
      const message = { id: 0, type: 'scout/found', data: null, timestamp: Date.now() };
      await untilAcknowledged(() => browser.runtime.sendMessage(message), { signal: ctx.signal });
    });
  },
});
