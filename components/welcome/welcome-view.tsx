import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { Wordmark } from '../controls/wordmark.tsx';
import { type Shortcut, ShortcutList } from '../options/shortcut-list.tsx';
import { WhereItRuns, type WhereItRunsProps } from '../sites/where-it-runs.tsx';
import { MarkedSentence } from './marked-sentence.tsx';

export interface WelcomeViewProps extends WhereItRunsProps {
  shortcuts?: readonly Shortcut[];
  onOpenLibrary: () => void;
}

/** The first page after the installation. */
export function WelcomeView({ shortcuts = [], onOpenLibrary, ...where }: WelcomeViewProps) {
  return (
    <div class="pm-root pm-welcome">
      <header class="pm-welcome-hero">
        <Wordmark />
        <h1 class="pm-welcome-title">Read the news with a pen in your hand.</h1>
        <MarkedSentence />
      </header>
      <main class="pm-welcome-main">
        <ul class="pm-points">
          <li>
            <h2>Who is named</h2>
            <p>
              People, organisations, places and groups are underlined. Press one to walk through its mentions.
            </p>
          </li>
          <li>
            <h2>Who said what</h2>
            <p>
              Every claim with its speaker. Where the article leaves that open, it says “probably” or “not
              named”.
            </p>
          </li>
          <li>
            <h2>What you keep</h2>
            <p>Highlight, note and tag. It is there again on your next visit, and in your library.</p>
          </li>
        </ul>
        <WhereItRuns {...where} />
        {shortcuts.length > 0 ? (
          <section>
            <h2 class="pm-sheet-heading">Keyboard</h2>
            <ShortcutList shortcuts={shortcuts} />
          </section>
        ) : null}
      </main>
      <footer class="pm-welcome-footer">
        <p class="pm-welcome-privacy">
          <Icon name="lock" />
          <strong>Nothing leaves your machine.</strong> No account, no server, no statistics.
        </p>
        <Button icon="library" onClick={onOpenLibrary}>
          Open the library
        </Button>
      </footer>
    </div>
  );
}
