import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { OptionsView } from '../../components/options/options-view.tsx';
import { selectorProblem } from '../../lib/article/pointing/selector-problem.ts';
import { saveJson } from '../../lib/exchange/save-json.ts';
import { ChoiceState } from '../../lib/settings/choice-state.ts';
import { RulesState } from '../../lib/settings/rules-state.ts';
import { readShortcuts, type ShortcutSetting } from '../../lib/settings/shortcuts.ts';
import { CorrectionsState } from './corrections-state.ts';

/** The settings: where Pressmark runs, what it marks, the reader's rules, and the keys. */
export function OptionsApp() {
  const choice = useMemo(() => new ChoiceState(), []);
  const rules = useMemo(() => new RulesState(), []);
  const life = useMemo(() => new AbortController(), []);
  const corrections = useMemo(() => new CorrectionsState(life.signal), [life]);
  useEffect(() => () => life.abort(), [life]);
  const shortcuts = useSignal<ShortcutSetting[]>([]);
  useEffect(() => {
    void readShortcuts().then((found) => {
      shortcuts.value = found;
    });
  }, [shortcuts]);
  const settings = choice.settings.value;
  const isShown = settings !== null && rules.rules.value !== null && corrections.corrections.value !== null;
  useEffect(() => {
    // The popup leads to a section that is drawn only now.
    if (isShown && location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isShown]);
  if (!settings) return null;
  return (
    <OptionsView
      mode={settings.mode}
      sites={settings.sites}
      error={choice.error.value}
      pending={choice.pending.value}
      marks={settings.marks}
      rules={{
        rules: rules.rules.value ?? [],
        deleted: rules.deleted.value.length,
        notice: rules.notice.value,
        onToggle: (id, on) => rules.toggle(id, on),
        onEdit: (id, edit) => rules.edit(id, edit, problemOf),
        onDelete: (id) => rules.remove(id),
        onUndo: () => rules.undo(),
        onExport: () => saveRules(rules),
        onImport: (file) => void file.text().then((text) => rules.take(text, problemOf)),
        onDismissNotice: () => {
          rules.notice.value = null;
        },
      }}
      corrections={{
        corrections: corrections.corrections.value ?? [],
        takenBack: corrections.takenBack.value.length,
        notice: corrections.notice.value,
        onTakeBack: (correction) => corrections.takeBack(correction),
        onUndo: () => corrections.undo(),
        onDismissNotice: () => {
          corrections.notice.value = null;
        },
      }}
      shortcuts={shortcuts.value}
      privacyHref={browser.runtime.getURL('/privacy.html')}
      onMode={(mode) => choice.setMode(mode)}
      onAddSite={(typed) => choice.addSite(typed)}
      onRemoveSite={(site) => choice.removeSite(site)}
      onMarks={(marks) => void choice.setMarks(marks)}
    />
  );
}

function problemOf(selector: string): string | null {
  return selectorProblem(document, selector);
}

function saveRules(rules: RulesState): void {
  const now = new Date().toISOString();
  saveJson(`pressmark-rules-${now.slice(0, 10)}.json`, rules.file(now));
}
