import { effect } from '@preact/signals';
import { findArticles } from '../../lib/article/find-articles.ts';
import { watchPage } from '../../lib/article/watch-page.ts';
import { createPainter } from '../../lib/marks/painter.ts';
import { onRevision } from '../../lib/messages/revision.ts';
import { PageReading } from '../../lib/reading/page-reading.ts';
import { onSettingsChanged, readSettings } from '../../lib/settings/settings.ts';
import { answerExtension } from './answer-extension.ts';
import { Desk } from './desk.ts';
import { mountOverlay } from './overlay.tsx';
import { paintMarks } from './paint-marks.ts';
import { showInPopup } from './popup-port.ts';
import { backgroundPorts } from './ports.ts';
import { watchPointer } from './watch-pointer.ts';
import { watchSelection } from './watch-selection.ts';

/** Reads the page until the signal is aborted, and leaves it as it was then. */
export function startReading(document: Document, signal: AbortSignal): void {
  const reading = new PageReading(backgroundPorts(signal));
  const painter = createPainter();
  const desk = new Desk(document, reading);
  const stop = [
    effect(() => paintMarks(painter, desk)),
    effect(() => desk.closeWhatLeft()),
    mountOverlay(document, desk),
  ];
  signal.addEventListener(
    'abort',
    () => {
      for (const undo of stop) undo();
      painter.clear();
    },
    { once: true },
  );

  const scan = () => {
    painter.restore();
    const found = findArticles(document);
    return reading.take(
      found.length > 0 || !desk.runAnyway ? found : findArticles(document, { anyway: true }),
    );
  };
  desk.ready = scan();
  desk.scan = scan;

  // Listeners for messages come in this same turn: the background sends a command right after the injection.
  answerExtension(desk, signal);
  showInPopup(desk, signal);
  watchPage(
    document,
    () => reading.articles.value.map(({ article }) => article.root),
    () => void scan(),
    signal,
  );
  watchPointer(document, desk, signal);
  watchSelection(document, desk, signal);
  onRevision((keys) => void reading.reload(keys), signal);
  onSettingsChanged(({ marks }) => {
    desk.shown.value = marks;
  }, signal);
  void readSettings().then(({ marks }) => {
    desk.shown.value = marks;
  });
  // A page brought back from the back/forward cache missed every revision meanwhile.
  document.defaultView?.addEventListener('pageshow', (event) => event.persisted && void reading.reload(), {
    signal,
  });
  document.addEventListener('visibilitychange', () => painter.restore(), { signal });
  void desk.ready.then(() => desk.goToWantedPassage());
}
