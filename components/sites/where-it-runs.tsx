import { useId, useState } from 'preact/hooks';
import { Icon } from '../controls/icon.tsx';
import { RUN_MODES, type RunMode } from './run-modes.ts';
import { SiteList } from './site-list.tsx';

export interface WhereItRunsProps {
  mode: RunMode;
  /** Hosts, as the reader reads them: "news.example". */
  sites: readonly string[];
  /** What went wrong with the last choice or site, in words. */
  error: string | null;
  /** The browser is asking the reader. */
  pending: boolean;
  /** Called in the press itself, so that the browser may be asked for its permission there and then. */
  onMode: (mode: RunMode) => void;
  onAddSite: (text: string) => void;
  onRemoveSite: (site: string) => void;
}

/** The choice of where Pressmark looks at pages, and what the browser will ask for it. */
export function WhereItRuns(props: WhereItRunsProps) {
  const { mode, sites, error, pending } = props;
  const name = useId();
  // A radio button shows what was pressed; this makes it show again what was granted.
  const [, showGranted] = useState(0);
  const choose = (next: RunMode) => {
    props.onMode(next);
    showGranted((times) => times + 1);
  };
  return (
    <fieldset class="pm-where" aria-busy={pending}>
      <legend class="pm-where-title">Where it runs</legend>
      {RUN_MODES.map((each) => (
        <div key={each.mode} class="pm-mode" data-chosen={each.mode === mode}>
          <label class="pm-mode-label">
            <input
              type="radio"
              name={name}
              value={each.mode}
              checked={each.mode === mode}
              onChange={() => choose(each.mode)}
            />
            <span class="pm-mode-words">
              <span class="pm-mode-name">{each.title}</span>
              <span class="pm-mode-what">{each.what}</span>
              <span class="pm-mode-asks">
                <Icon name="lock" />
                {each.asks}
              </span>
            </span>
          </label>
          {each.mode === 'sites' && mode === 'sites' ? (
            <SiteList sites={sites} error={error} onAdd={props.onAddSite} onRemove={props.onRemoveSite} />
          ) : null}
        </div>
      ))}
      {pending ? (
        <p class="pm-where-pending" role="status">
          Your browser is asking you. Answer there to go on.
        </p>
      ) : null}
      {error !== null && mode !== 'sites' ? (
        <p class="pm-where-error" role="alert">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
