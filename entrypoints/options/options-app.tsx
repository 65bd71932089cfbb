import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { OptionsView } from '../../components/options/options-view.tsx';
import { ChoiceState } from '../../lib/settings/choice-state.ts';
import { readShortcuts, type ShortcutSetting } from '../../lib/settings/shortcuts.ts';

/** The settings: where Pressmark runs, what it marks, and the keys. */
export function OptionsApp() {
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
    <OptionsView
      mode={settings.mode}
      sites={settings.sites}
      error={choice.error.value}
      pending={choice.pending.value}
      marks={settings.marks}
      shortcuts={shortcuts.value}
      privacyHref={browser.runtime.getURL('/privacy.html')}
      onMode={(mode) => choice.setMode(mode)}
      onAddSite={(typed) => choice.addSite(typed)}
      onRemoveSite={(site) => choice.removeSite(site)}
      onMarks={(marks) => void choice.setMarks(marks)}
    />
  );
}
