import { useId } from 'preact/hooks';
import { Switch } from '../controls/switch.tsx';
import type { PopupSite } from './popup-state.ts';

/** Whether Pressmark looks at this site by itself. */
export function SiteRow({ site, onToggle }: { site: PopupSite; onToggle: (next: boolean) => void }) {
  const id = useId();
  return (
    <footer class="pm-site-row">
      <div class="pm-site-words">
        <span id={id} class="pm-site-name">
          Run on <bdi>{site.host}</bdi>
        </span>
        <span class="pm-site-hint">{hint(site)}</span>
      </div>
      <Switch on={site.running} labelledBy={id} onToggle={onToggle} />
    </footer>
  );
}

function hint({ running, mode }: PopupSite): string {
  if (running) return mode === 'all' ? 'Runs on every site' : 'Marks articles as you open them';
  return mode === 'all' ? 'Switched off for this site' : 'Only when you click';
}
