import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { sender } from '../../lib/messages/messenger.ts';
import { tabProtocol } from '../../lib/messages/protocol.ts';
import type { ReaderStarter } from './reader.ts';

const CommandSchema = tabProtocol['page/command'].asks.entries.name;
export type CommandName = v.InferOutput<typeof CommandSchema>;

/** Passes the keyboard commands on to the tab in front, starting the reader there if need be. */
export function passCommands(readers: ReaderStarter): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    const name = v.safeParse(CommandSchema, command);
    const tabId = tab?.id ?? (await activeTab());
    if (name.success && tabId !== undefined) await sendCommand(readers, tabId, name.output);
  });
}

/** Does a command in a tab. A tab where no extension may run stays as it is. */
export async function sendCommand(readers: ReaderStarter, tabId: number, name: CommandName): Promise<void> {
  if (await readers.start(tabId)) await sender(tabProtocol, tabId)('page/command', { name });
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
