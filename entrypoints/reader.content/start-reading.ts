import { effect } from '@preact/signals';
import { articleKey } from '../../lib/article/article-key.ts';
import { findOnPage } from '../../lib/article/find-on-page.ts';
import { createPainter } from '../../lib/marks/painter.ts';
import { onRevision } from '../../lib/messages/revision.ts';
import { PageReading } from '../../lib/reading/page-reading.ts';
import { onSettingsChanged, readSettings, type Settings } from '../../lib/settings/settings.ts';
import { runsOn, siteOfPage } from '../../lib/sites/sites.ts';
import { answerExtension } from './answer-extension.ts';
import { Desk } from './desk.ts';
import { DocumentsInReach } from './documents-in-reach.ts';
import { mountOverlay } from './overlay.tsx';
import { paintMarks } from './paint-marks.ts';
import { showInPopup } from './popup-port.ts';
import { backgroundPorts } from './ports.ts';

/** How long after a change of the address the page is looked at once more, ms: its head is often set last. */
const LATE_HEAD = 1_500;

/** Reads the page until the signal is aborted or the reader switches the site off, and leaves it as it was then. */
export function startReading(document: Document, outer: AbortSignal): { onAddressChange: () => void } {
  const ended = new AbortController();
  const signal = AbortSignal.any([outer, ended.signal]);
  const reading = new PageReading(backgroundPorts(signal));
  const painter = createPainter();
  const desk = new Desk(document, reading);
  const stop = [
    effect(() => desk.follow()),
    effect(() => paintMarks(painter, desk)),
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

  desk.scan = () => {
    painter.restore();
    const { documents, articles } = findOnPage(document, { anyway: desk.runAnyway });
    const taken = reading.take(articles);
    reach.follow(documents);
    reach.style(articles);
    return taken;
  };
  const reach = new DocumentsInReach(document, desk, signal);
  desk.ready = desk.scan();

  // Listeners for messages come in this same turn: the background sends a command right after the injection.
  answerExtension(desk, signal);
  showInPopup(desk, signal);
  onRevision((keys) => void reading.reload(keys), signal);

  let ranByItself = false;
  const take = (settings: Settings) => {
    desk.shown.value = settings.marks;
    const site = siteOfPage(document.URL);
    const runs = site !== null && runsOn(site, settings);
    if (ranByItself && !runs) ended.abort();
    ranByItself = runs;
  };
  const catchUp = () => readSettings().then(take);
  onSettingsChanged(take, signal);
  void catchUp();
  document.defaultView?.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      // A page in the back/forward cache missed every change meanwhile.
      void reading.reload();
      void catchUp();
    },
    { signal },
  );
  document.addEventListener('visibilitychange', () => painter.restore(), { signal });
  void desk.ready.then(() => desk.goToWantedPassage());

  return {
    onAddressChange() {
      const articles = reading.articles.value;
      // As one scrolls over stacked articles the address goes to and fro between theirs, and nothing else changes.
      if (articles.length > 1 && articles.some(({ key }) => key === articleKey(document.URL))) return;
      desk.runAnyway = false;
      reach.look();
      setTimeout(() => {
        if (!signal.aborted) reach.look();
      }, LATE_HEAD);
    },
  };
}
