import { browser } from 'wxt/browser';
import { type CommandName, sendCommand } from './commands.ts';
import type { ReaderStarter } from './reader.ts';

const ITEMS: readonly { id: CommandName; title: string; contexts: ['selection'] | ['action'] }[] = [
  { id: 'highlight', title: 'Highlight with Pressmark', contexts: ['selection'] },
  // On the toolbar button: seldom needed, they would be in the way in the menu of every page.
  { id: 'rule-article', title: 'This is the article…', contexts: ['action'] },
  { id: 'rule-not', title: 'Not part of the article…', contexts: ['action'] },
];

/** What the context menus of a selection and of the toolbar button offer. */
export function startContextMenu(readers: ReaderStarter): void {
  browser.runtime.onInstalled.addListener(async () => {
    // Made anew at every update: a menu of the same id may be left from the version before.
    await browser.contextMenus.removeAll();
    for (const { id, title, contexts } of ITEMS) browser.contextMenus.create({ id, title, contexts });
  });
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    const item = ITEMS.find(({ id }) => id === menuItemId);
    if (item && tab?.id !== undefined) await sendCommand(readers, tab.id, item.id);
  });
}
