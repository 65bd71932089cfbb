import { browser } from 'wxt/browser';
import { sender } from '../../lib/messages/messenger.ts';
import { tabProtocol } from '../../lib/messages/protocol.ts';
import { READER_SCRIPT, READER_STYLE } from './scripts.ts';

/** Starts readers, one at a time in each tab: two scouts, or a scout and a click, may ask in the same moment. */
export class ReaderStarter {
  readonly #starting = new Map<number, Promise<boolean>>();

  /**
   * Starts the reader (finder, painter, card) in a tab, unless one runs there.
   *
   * @returns false where the browser lets no extension in: its own pages, its store, a page without permission
   */
  start(tabId: number): Promise<boolean> {
    const underWay = this.#starting.get(tabId);
    if (underWay) return underWay;
    const starting = startReader(tabId).finally(() => this.#starting.delete(tabId));
    this.#starting.set(tabId, starting);
    return starting;
  }
}

async function startReader(tabId: number): Promise<boolean> {
  if (await isRunning(tabId)) return true;
  try {
    await insertStyle({ tabId });
    await browser.scripting.executeScript({ target: { tabId }, files: [READER_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/**
 * Brings in the marks' style: as the extension's and not as an element, so that the page's DOM stays as it is and its content
 * security policy does not matter.
 *
 * It must reach into shadow trees, which a page's own rules don't. In Firefox those of the user do. Chromium knows no
 * highlights of the user's, but there shadow trees inherit the highlights of the page around them.
 */
export async function insertStyle(target: { tabId: number; allFrames?: boolean }): Promise<void> {
  const origin = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';
  await browser.scripting.insertCSS({ target, files: [READER_STYLE], origin });
}

async function isRunning(tabId: number): Promise<boolean> {
  return sender(tabProtocol, tabId)('page/ping', null).catch(() => false);
}
