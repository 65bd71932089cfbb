import { browser } from 'wxt/browser';

/** A keyboard command as the reader has it set; without keys when none are. */
export interface ShortcutSetting {
  name: string;
  keys: string;
}

/** The keyboard commands, in the order of the manifest. */
export async function readShortcuts(): Promise<ShortcutSetting[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ description, shortcut }) =>
    description ? [{ name: description, keys: shortcut ?? '' }] : [],
  );
}
