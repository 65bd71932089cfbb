import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { WelcomeView } from '../../components/welcome/welcome-view.tsx';
import { ChoiceState } from '../../lib/settings/choice-state.ts';
import { readShortcuts, type ShortcutSetting } from '../../lib/settings/shortcuts.ts';

/** The first page after the installation: what Pressmark does, and where the reader wants it to run. */
export function WelcomeApp() {
  const choice = useMemo(() => new ChoiceState(), []);
  const shortcuts = useSignal<ShortcutSetting[]>([]);
  useEffect(() => {
    void readShortcuts().then((found) => {
      shortcuts.value = found;
    });
  }, [shortcuts]);
  const settings = choice.settings.value;
  if (!settings) return null;
  return (
    <WelcomeView
      mode={settings.mode}
      sites={settings.sites}
      error={choice.error.value}
      pending={choice.pending.value}
      shortcuts={shortcuts.value}
      onMode={(mode) => choice.setMode(mode)}
      onAddSite={(typed) => choice.addSite(typed)}
      onRemoveSite={(site) => choice.removeSite(site)}
      onOpenLibrary={() => void browser.tabs.create({ url: browser.runtime.getURL('/library.html') })}
    />
  );
}
