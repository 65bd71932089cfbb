import { useId, useState } from 'preact/hooks';
import { IconButton } from '../controls/button.tsx';
import { Switch } from '../controls/switch.tsx';
import { RuleForm } from './rule-form.tsx';

export interface ShownRule {
  id: string;
  /** "news.example", "news.example/sport" */
  place: string;
  kind: 'article' | 'not';
  selector: string;
  /** The first words of what was pointed at. */
  words: string;
  on: boolean;
}

export interface RuleItemEvents {
  onToggle: (id: string, on: boolean) => void;
  /** Gives what is wrong with what was typed, in words; `null` when it is kept. */
  onEdit: (id: string, edit: { place: string; selector: string }) => string | null;
  onDelete: (id: string) => void;
}

const MEANS: Record<ShownRule['kind'], string> = {
  article: 'This is the article',
  not: 'Not part of the article',
};

/** One rule in words, with the CSS under "Details" for those who can use it. */
export function RuleItem({ rule, onToggle, onEdit, onDelete }: RuleItemEvents & { rule: ShownRule }) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const name = `${MEANS[rule.kind]}${rule.words === '' ? '' : `: “${rule.words}”`}`;
  return (
    <li class="pm-rule" data-on={rule.on}>
      <div class="pm-rule-row">
        <p id={id} class="pm-rule-words">
          <span class="pm-rule-kind">{MEANS[rule.kind]}</span>
          {rule.words === '' ? null : (
            <span class="pm-rule-sample" dir="auto">
              “{rule.words}”
            </span>
          )}
        </p>
        <Switch on={rule.on} labelledBy={id} onToggle={(on) => onToggle(rule.id, on)} />
        <IconButton icon="bin" label={`Delete rule: ${name}`} onClick={() => onDelete(rule.id)} />
      </div>
      <details class="pm-rule-details" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Details</summary>
        {isOpen ? (
          <RuleForm
            // What another page changes shows here, unless it is being typed over.
            key={`${rule.place} ${rule.selector}`}
            place={rule.place}
            selector={rule.selector}
            onSave={(edit) => onEdit(rule.id, edit)}
          />
        ) : null}
      </details>
    </li>
  );
}
