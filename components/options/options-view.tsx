import { Wordmark } from '../controls/wordmark.tsx';
import { CorrectionsSection, type CorrectionsSectionProps } from '../corrections/corrections-section.tsx';
import { RulesSection, type RulesSectionProps } from '../rules/rules-section.tsx';
import { WhereItRuns, type WhereItRunsProps } from '../sites/where-it-runs.tsx';
import { MarksShown, type MarksShownChoice } from './marks-shown.tsx';
import { type Shortcut, ShortcutList } from './shortcut-list.tsx';

export interface OptionsViewProps extends WhereItRunsProps {
  marks: MarksShownChoice;
  rules: RulesSectionProps;
  corrections: CorrectionsSectionProps;
  shortcuts: readonly Shortcut[];
  /** Where the privacy page is; without it only the promise is shown. */
  privacyHref?: string;
  onMarks: (marks: MarksShownChoice) => void;
}

/** The settings: where Pressmark runs, what it marks, the reader's rules and corrections, the keys, and what becomes of the data. */
export function OptionsView({
  marks,
  rules,
  corrections,
  shortcuts,
  privacyHref,
  onMarks,
  ...where
}: OptionsViewProps) {
  return (
    <div class="pm-root pm-sheet">
      <header class="pm-sheet-header">
        <Wordmark />
        <h1 class="pm-sheet-title">Settings</h1>
      </header>
      <main class="pm-sheet-main">
        <WhereItRuns {...where} />
        <section class="pm-sheet-section">
          <h2 class="pm-sheet-heading">Marks shown</h2>
          <MarksShown marks={marks} onMarks={onMarks} />
        </section>
        <RulesSection {...rules} />
        <CorrectionsSection {...corrections} />
        {shortcuts.length > 0 ? (
          <section class="pm-sheet-section">
            <h2 class="pm-sheet-heading">Keyboard</h2>
            <ShortcutList shortcuts={shortcuts} />
            <p class="pm-sheet-hint">Your browser’s page of extension shortcuts changes them.</p>
          </section>
        ) : null}
        <section class="pm-sheet-section">
          <h2 class="pm-sheet-heading">Privacy</h2>
          <p>
            Nothing leaves your machine. Articles are read here, and highlights are kept here.
            {privacyHref === undefined ? null : (
              <>
                {' '}
                <a href={privacyHref}>How your data is handled</a>
              </>
            )}
          </p>
        </section>
      </main>
    </div>
  );
}
