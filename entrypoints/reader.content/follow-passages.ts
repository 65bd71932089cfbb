import { effect } from '@preact/signals';
import type { PageReading } from '../../lib/reading/page-reading.ts';
import { PassageNotes } from '../../lib/reading/passage-notes.ts';

/**
 * How long the highlights must have stood still before what became of them is noted, ms: what is lost in the first moment may
 * come with the rest of the page.
 */
const AFTER = 4_000;

/** Has it noted, for the popup's lists and the library, what became of the passages on this page. */
export function followPassages(reading: PageReading, signal: AbortSignal): void {
  const notes = new PassageNotes();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = () => {
    const stored = reading.placed.value.filter(
      ({ annotation }) => reading.statusOf(annotation.id) === 'saved',
    );
    const news = notes.news(stored, reading.articles.value, Date.now());
    if (news.length === 0) return;
    // Said again with the next change; nothing of the reader's own is lost with it.
    reading.noteSeen(news).catch(() => notes.forget(news));
  };
  const stop = effect(() => {
    void reading.placed.value;
    clearTimeout(timer);
    timer = setTimeout(note, AFTER);
  });
  signal.addEventListener(
    'abort',
    () => {
      stop();
      clearTimeout(timer);
    },
    { once: true },
  );
}
