import { type Signal, signal } from '@preact/signals';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { sender } from '../../lib/messages/messenger.ts';
import { PAGE_PORT, type PageState, PageStateSchema } from '../../lib/messages/page-state.ts';
import { backgroundProtocol } from '../../lib/messages/protocol.ts';

/** How long after a lost connection the next one is tried, ms: the page was reloaded or left. */
const AGAIN_AFTER = 400;

export type Connected =
  | { kind: 'connecting' }
  | { kind: 'unavailable' }
  | { kind: 'connected'; page: PageState };

/**
 * What the reader in a tab tells, kept up to date. Opening the popup is the reader's click, so Pressmark is
 * started in the tab when it does not run there.
 */
export function connectToTab(tabId: number, abort: AbortSignal): Signal<Connected> {
  const connected = signal<Connected>({ kind: 'connecting' });
  const start = sender(backgroundProtocol);

  const connect = async () => {
    if (abort.aborted) return;
    if (!(await start('reader/start', { tabId }).catch(() => false))) {
      connected.value = { kind: 'unavailable' };
      return;
    }
    const port = browser.tabs.connect(tabId, { name: PAGE_PORT, frameId: 0 });
    port.onMessage.addListener((message: unknown) => {
      const page = v.safeParse(PageStateSchema, message);
      if (page.success) connected.value = { kind: 'connected', page: page.output };
    });
    port.onDisconnect.addListener(() => {
      // Read, or the browser reports it as an error that nobody looked at.
      void browser.runtime.lastError;
      connected.value = { kind: 'connecting' };
      setTimeout(() => void connect(), AGAIN_AFTER);
    });
    abort.addEventListener('abort', () => port.disconnect(), { once: true });
  };
  void connect();
  return connected;
}
