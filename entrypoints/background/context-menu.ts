import { browser } from 'wxt/browser';
import { sendCommand } from './commands.ts';
import type { ReaderStarter } from './reader.ts';

const ID = 'highlight';

/** "Highlight with Pressmark" in the context menu of a selection. */
export function startContextMenu(readers: ReaderStarter): void {
  browser.runtime.onInstalled.addListener(async () => {
    // Made anew at every update: a menu of the same id may be left from the version before.
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: ID, title: 'Highlight with Pressmark', contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (menuItemId === ID && tab?.id !== undefined) await sendCommand(readers, tab.id, 'highlight');
  });
}
