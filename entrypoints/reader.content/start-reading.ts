import { effect, untracked } from '@preact/signals';
import { articleKey } from '../../lib/article/article-key.ts';
import { largeFrames } from '../../lib/article/large-frames.ts';
import { mayHoldArticle } from '../../lib/article/may-hold-article.ts';
import type { PageChange } from '../../lib/article/watch-page.ts';
import { createPainter } from '../../lib/marks/painter.ts';
import { onCorrectionsChanged, onRevision } from '../../lib/messages/revision.ts';
import { PageLooks } from '../../lib/reading/page-looks.ts';
import { PageReading } from '../../lib/reading/page-reading.ts';
import { onRulesChanged, readRules } from '../../lib/settings/readers-rules.ts';
import { onSettingsChanged, readSettings, type Settings } from '../../lib/settings/settings.ts';
import { rulesFor, type SiteRule } from '../../lib/sites/site-rule.ts';
import { runsOn, siteOfPage } from '../../lib/sites/sites.ts';
import { answerExtension } from './answer-extension.ts';
import { Desk } from './desk.ts';
import { DocumentsInReach } from './documents-in-reach.ts';
import { followPassages } from './follow-passages.ts';
import { followWatched } from './follow-watched.ts';
import { mountOverlay } from './overlay.tsx';
import { paintMarks } from './paint-marks.ts';
import { showInPopup } from './popup-port.ts';
import { backgroundPorts, rulePorts } from './ports.ts';
import { watchedPorts } from './watched-ports.ts';

/** How long after a change of the address the page is looked at once more, ms: its head is often set last. */
const LATE_HEAD = 1_500;

/** Lets the browser tests count how often the page is looked at: nothing else of it can be seen from outside. */
function noteLook(what: PageChange): void {
  if (import.meta.env.MODE === 'e2e') performance.mark(`pressmark-${what}`);
}

/** Reads the page until the signal is aborted or the reader switches the site off, and leaves it as it was then. */
export function startReading(document: Document, outer: AbortSignal): { onAddressChange: () => void } {
  const ended = new AbortController();
  const signal = AbortSignal.any([outer, ended.signal]);
  const reading = new PageReading(backgroundPorts(signal));
  const painter = createPainter();
  const watched = watchedPorts(signal);
  const desk = new Desk(document, reading, rulePorts(signal), watched);
  const stop = [
    effect(() => desk.follow()),
    effect(() => paintMarks(painter, desk)),
    effect(() => {
      void reading.articles.value;
      untracked(() => desk.pointing.value?.follow());
    }),
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

  const looks = new PageLooks(document, signal, () => noteLook('page'));
  desk.scan = async () => {
    const found = await looks.look({ anyway: desk.runAnyway, rules: rulesHere() });
    if (!found) return;
    painter.restore();
    const taken = reading.take(found.articles);
    reach.follow(found.documents);
    reach.style(found.articles);
    await taken;
  };
  const rulesHere = () => rulesFor(desk.rules.value, document.URL);
  const takeRules = async (rules: SiteRule[]) => {
    const before = JSON.stringify(rulesHere());
    desk.rules.value = rules;
    if (JSON.stringify(rulesHere()) !== before) await desk.scan();
  };
  const known = () => reading.articles.value.map(({ article }) => article);
  const pointed = () => rulesHere().flatMap(({ kind, selector }) => (kind === 'article' ? [selector] : []));
  const readAgain = (what: PageChange) => {
    if (what === 'words') {
      noteLook('words');
      painter.restore();
      void reading.take(known());
    } else if (
      known().length > 0 ||
      desk.runAnyway ||
      pointed().length > 0 ||
      [document, ...largeFrames(document)].some(mayHoldArticle)
    )
      void desk.scan();
  };
  const reach = new DocumentsInReach(document, desk, { onChange: readAgain, pointed }, signal);
  reach.follow([document]);
  // Without rules the page can still be read: they fail to come only when the extension was replaced.
  desk.ready = readRules()
    .catch(() => [])
    .then((rules) => {
      desk.rules.value = rules;
      return desk.scan();
    });

  // Listeners for messages come in this same turn: the background sends a command right after the injection.
  answerExtension(desk, signal);
  showInPopup(desk, signal);
  onRevision((keys) => void reading.reload(keys), signal);
  onCorrectionsChanged(() => void reading.corrections.reload(), signal);
  followWatched(document, desk, watched, signal);
  followPassages(reading, signal);

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
  onRulesChanged((rules) => void takeRules(rules), signal);
  void catchUp();
  document.defaultView?.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      // A page in the back/forward cache missed every change meanwhile.
      void reading.reload();
      void reading.corrections.reload();
      void catchUp();
      void readRules().then(takeRules);
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
