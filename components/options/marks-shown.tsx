import { useId } from 'preact/hooks';
import { Switch } from '../controls/switch.tsx';

export const MARK_KINDS = ['person', 'organisation', 'place', 'group', 'claim'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];
export type MarksShownChoice = Record<MarkKind, boolean>;

const KINDS: Record<MarkKind, { title: string; sample: string }> = {
  person: { title: 'People', sample: 'Ada Renn' },
  organisation: { title: 'Organisations', sample: 'Harbour Union' },
  place: { title: 'Places', sample: 'Port Anselm' },
  group: { title: 'Groups', sample: 'Velorians' },
  claim: { title: 'Claims', sample: '“We will sail”' },
};

interface MarksShownProps {
  marks: MarksShownChoice;
  onMarks: (marks: MarksShownChoice) => void;
}

/** Which marks an article gets, each shown as it looks there. */
export function MarksShown({ marks, onMarks }: MarksShownProps) {
  const id = useId();
  return (
    <ul class="pm-marks">
      {MARK_KINDS.map((kind) => (
        <li key={kind} class="pm-mark-row">
          <span id={`${id}-${kind}`} class="pm-mark-name">
            {KINDS[kind].title}
          </span>
          <span class="pm-mark-sample" aria-hidden="true">
            <span class={`pm-sample-${kind}`}>{KINDS[kind].sample}</span>
          </span>
          <Switch
            on={marks[kind]}
            labelledBy={`${id}-${kind}`}
            onToggle={(shown) => onMarks({ ...marks, [kind]: shown })}
          />
        </li>
      ))}
    </ul>
  );
}
