import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { OptionsView } from '../../components/options/options-view.tsx';
import { ChoiceState } from '../../lib/settings/choice-state.ts';

/** The settings: where Pressmark runs, what it marks, and the keys. */
export function OptionsApp() {
  const choice = useMemo(() => new ChoiceState(), []);
  const shortcuts = useSignal<{ name: string; keys: string }[]>([]);
  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      shortcuts.value = commands.flatMap(({ description, shortcut }) =>
        description ? [{ name: description, keys: shortcut ?? '' }] : [],
      );
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
      onMode={(mode) => choice.setMode(mode)}
      onAddSite={(typed) => choice.addSite(typed)}
      onRemoveSite={(site) => choice.removeSite(site)}
      onMarks={(marks) => void choice.setMarks(marks)}
    />
  );
}
