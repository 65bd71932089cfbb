import type { NameCorrection } from '../../lib/analysis/corrections/types.ts';
import { Button } from '../controls/button.tsx';
import { Toast } from '../controls/toast.tsx';
import { type Notice, NoticeBar } from '../library/notice-bar.tsx';
import { correctionSentence } from './correction-words.ts';

export interface CorrectionsSectionProps {
  /** Those that hold, latest first. */
  corrections: readonly NameCorrection[];
  /** How many were taken back here and can be said again. */
  takenBack: number;
  notice: Notice | null;
  onTakeBack: (correction: NameCorrection) => void;
  onUndo: () => void;
  onDismissNotice: () => void;
}

/** All that the reader said of names, each to be taken back. */
export function CorrectionsSection({ corrections, takenBack, notice, ...on }: CorrectionsSectionProps) {
  return (
    <section
      class="pm-sheet-section pm-corrections"
      id="readers-corrections"
      aria-labelledby="readers-corrections-title"
    >
      <h2 class="pm-sheet-heading" id="readers-corrections-title">
        Your corrections
      </h2>
      {notice ? <NoticeBar notice={notice} onDismiss={on.onDismissNotice} /> : null}
      {corrections.length === 0 ? (
        <p class="pm-corrections-none">
          None yet. Where Pressmark takes a name for something else, or for a name at all, click it in the
          article and choose “Correct this name”. What you say holds in every article.
        </p>
      ) : (
        <ul class="pm-corrections-list" aria-labelledby="readers-corrections-title">
          {corrections.map((correction) => (
            <li key={correction.id} class="pm-correction">
              <span class="pm-correction-words" dir="auto">
                {correctionSentence(correction)}
              </span>
              <Button look="quiet" icon="undo" onClick={() => on.onTakeBack(correction)}>
                Take back<span class="pm-hidden"> that {correctionSentence(correction)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {takenBack > 0 ? (
        <Toast
          message={takenBack === 1 ? 'Correction taken back.' : `${takenBack} corrections taken back.`}
          action={{ label: 'Undo', onAction: on.onUndo }}
        />
      ) : null}
    </section>
  );
}
