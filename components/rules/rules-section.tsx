import { Button } from '../controls/button.tsx';
import { Toast } from '../controls/toast.tsx';
import { ImportButton } from '../library/import-button.tsx';
import { type Notice, NoticeBar } from '../library/notice-bar.tsx';
import { RuleItem, type RuleItemEvents, type ShownRule } from './rule-item.tsx';

export interface RulesSectionProps extends RuleItemEvents {
  /** In the order they were made. */
  rules: readonly ShownRule[];
  /** How many were deleted here and can be put back. */
  deleted: number;
  notice: Notice | null;
  onUndo: () => void;
  onExport: () => void;
  onImport: (file: File) => void;
  onDismissNotice: () => void;
}

/** The reader's rules, by site. */
export function RulesSection({ rules, deleted, notice, ...on }: RulesSectionProps) {
  const places = [...new Set(rules.map(({ place }) => place))].sort((a, b) => a.localeCompare(b));
  return (
    <section class="pm-sheet-section pm-rules" id="readers-rules" aria-labelledby="readers-rules-title">
      <div class="pm-rules-head">
        <h2 class="pm-sheet-heading" id="readers-rules-title">
          Your rules
        </h2>
        <div class="pm-rules-file">
          <ImportButton what="rules" onImport={on.onImport} />
          <Button icon="export" disabled={rules.length === 0} onClick={on.onExport}>
            Export
          </Button>
        </div>
      </div>
      {notice ? <NoticeBar notice={notice} onDismiss={on.onDismissNotice} /> : null}
      {rules.length === 0 ? (
        <p class="pm-rules-none">
          None yet. Where Pressmark reads the wrong text, choose “This is the article…” or “Not part of it…”
          in its popup and point at the place. What you point at is kept for all pages of that site.
        </p>
      ) : (
        places.map((place) => (
          <div key={place} class="pm-rules-site">
            <h3 class="pm-rules-place">
              <bdi>{place}</bdi>
            </h3>
            <ul aria-label={`Rules for ${place}`}>
              {rules
                .filter((rule) => rule.place === place)
                .map((rule) => (
                  <RuleItem
                    key={rule.id}
                    rule={rule}
                    onToggle={on.onToggle}
                    onEdit={on.onEdit}
                    onDelete={on.onDelete}
                  />
                ))}
            </ul>
          </div>
        ))
      )}
      {deleted > 0 ? (
        <Toast
          message={deleted === 1 ? 'Rule deleted.' : `${deleted} rules deleted.`}
          action={{ label: 'Undo', onAction: on.onUndo }}
        />
      ) : null}
    </section>
  );
}
