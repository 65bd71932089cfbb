import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../../lib/messages/messenger.ts';
import { backgroundProtocol } from '../../lib/messages/protocol.ts';
import { carryOutPendingChoice, forgetWithdrawnSites } from '../../lib/settings/choice.ts';
import { onSettingsChanged } from '../../lib/settings/settings.ts';
import { passCommands } from './commands.ts';
import { startContextMenu } from './context-menu.ts';
import { handlersWith } from './handlers.ts';
import { ReaderStarter } from './reader.ts';
import { ScoutRegistrar } from './scout.ts';
import { forgetUnwatched } from './watched-handlers.ts';

/**
 * The one writer of the reader's data, and the place of the analysis. All listeners are added in this first
 * turn: the browser stops this script at will and drops an event that wakes it when nobody listens.
 *
 * Built as one classic script: a worker may not `import()`, and what is imported lazily is then in the bundle
 * but runs only when it is asked for.
 */
export default defineBackground({
  main() {
    const readers = new ReaderStarter();
    const scout = new ScoutRegistrar();
    answer(backgroundProtocol, handlersWith(readers));
    passCommands(readers);
    startContextMenu(readers);
    onSettingsChanged(() => void scout.apply());
    browser.runtime.onStartup.addListener(() => void scout.apply());
    browser.runtime.onStartup.addListener(() => void forgetUnwatched());
    browser.permissions.onAdded.addListener(() => carryOutPendingChoice());
    browser.permissions.onRemoved.addListener(() => forgetWithdrawnSites());
    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
      await scout.apply({ anew: true });
    });
  },
});
