import { effect, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { PAGE_PORT, type PageState } from '../../lib/messages/page-state.ts';
import { entryAt } from '../../lib/reading/entry-at.ts';
import { textOfSpans } from '../../lib/reading/text-of-spans.ts';
import { wordsNow } from '../../lib/reading/words-now.ts';
import type { Desk } from './desk.ts';
import { articleInView } from './place-in-view.ts';

/** Tells whoever connects (the popup, the side panel) what is on the page, now and after every change. */
export function showInPopup(desk: Desk, outer: AbortSignal): void {
  const isReady = signal(false);
  const becomeReady = () => {
    isReady.value = true;
  };
  void desk.ready.then(becomeReady, becomeReady);
  const onConnect = (port: ReturnType<typeof browser.runtime.connect>) => {
    if (port.name !== PAGE_PORT) return;
    const stop = effect(() => port.postMessage(pageState(desk, isReady.value)));
    port.onDisconnect.addListener(stop);
    outer.addEventListener(
      'abort',
      () => {
        // The end that disconnects hears nothing of it.
        stop();
        port.disconnect();
      },
      { once: true },
    );
  };
  browser.runtime.onConnect.addListener(onConnect);
  outer.addEventListener('abort', () => browser.runtime.onConnect.removeListener(onConnect), { once: true });
}

function pageState(desk: Desk, ready: boolean): PageState {
  const marked = desk.marked.value;
  const placed = desk.reading.placed.value;
  const articles = desk.reading.articles.value;
  const inView = articleInView(marked);
  return {
    ready,
    articles: marked.map(({ read }, index) => {
      const { title, outlet, language, publishedAt, modifiedAt } = read.article.details;
      return {
        key: read.key,
        title,
        outlet,
        language,
        publishedAt,
        modifiedAt,
        analysed: read.analysis !== null,
        annotations: placed
          .filter(({ article }) => article === index)
          .map((each) => ({
            annotation: each.annotation,
            status: each.status,
            now: wordsNow(each, articles),
          })),
        entities: read.analysis?.entities ?? [],
        claims: (read.analysis?.claims ?? []).map((claim) => ({
          claim,
          quote: textOfSpans(read.map.text, claim.content),
          at: entryAt(read, claim.content[0]?.[0] ?? 0)?.publishedAt ?? null,
        })),
      };
    }),
    current: Math.max(0, inView ? marked.indexOf(inView) : 0),
  };
}
