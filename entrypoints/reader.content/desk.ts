import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { layerOf, type Shown } from '../../lib/marks/layers.ts';
import type { Mark } from '../../lib/marks/mark.ts';
import { stepFrom } from '../../lib/marks/step.ts';
import { sender } from '../../lib/messages/messenger.ts';
import { backgroundProtocol } from '../../lib/messages/protocol.ts';
import { newAnnotation } from '../../lib/reading/new-annotation.ts';
import { type MarkedArticle, markedArticles } from '../../lib/reading/page-marks.ts';
import type { PageReading } from '../../lib/reading/page-reading.ts';
import type { ReadArticle } from '../../lib/reading/read-article.ts';
import type { Annotation, Colour, Origin } from '../../lib/store/types.ts';
import type { Span } from '../../lib/text/span.ts';
import { articleInView, firstOffsetInView, scrollTo } from './place-in-view.ts';

/** A mark that the reader has opened, in the article that begins at `root`. */
export interface OpenMark {
  root: Element;
  mark: Mark;
  /** Whether the keyboard goes straight to the note of a highlight. */
  startsInNote: boolean;
}

/** Selected words of one article. */
export interface Selected {
  read: ReadArticle;
  span: Span;
}

export interface Notice {
  message: string;
  action?: { label: string; onAction: () => void };
}

/** What lies open before the reader on this page: marks, the card, the selection; and what can be done there. */
export class Desk {
  readonly document: Document;
  readonly reading: PageReading;
  readonly marked: ReadonlySignal<MarkedArticle[]>;
  readonly open: Signal<OpenMark | null> = signal(null);
  readonly selected: Signal<Selected | null> = signal(null);
  readonly notice: Signal<Notice | null> = signal(null);
  readonly shown: Signal<Shown> = signal({
    person: true,
    organisation: true,
    place: true,
    group: true,
    claim: true,
  });
  /** The reader wants this page read although it does not look like an article. */
  runAnyway = false;
  /** The first look at the page, articles and highlights included. */
  ready: Promise<void> = Promise.resolve();
  scan: () => Promise<void> = () => Promise.resolve();
  /** What had the focus before a card took it. */
  #focusBefore: Element | null = null;

  constructor(document: Document, reading: PageReading) {
    this.document = document;
    this.reading = reading;
    this.marked = computed(() => markedArticles(reading.articles.value, reading.placed.value));
  }

  /** Opens the card of a mark. */
  show(root: Element, mark: Mark, { scroll = false, startsInNote = false } = {}): void {
    const article = this.articleAt(root);
    if (!article) return;
    if (scroll) scrollTo(article.map.rangesOf(mark.span));
    if (!this.open.value) this.#focusBefore = this.document.activeElement;
    this.selected.value = null;
    this.open.value = { root, mark, startsInNote };
  }

  /** Closes the card and gives the keyboard back to where it was. */
  close(): void {
    this.open.value = null;
    if (this.#focusBefore instanceof HTMLElement && this.#focusBefore.isConnected) {
      this.#focusBefore.focus({ preventScroll: true });
    }
    this.#focusBefore = null;
  }

  /** Closes a card whose article has left the page, and lets go of a selection in it. */
  closeWhatLeft(): void {
    const roots = this.reading.articles.value.map(({ article }) => article.root);
    const open = this.open.peek();
    if (open && !roots.includes(open.root)) this.open.value = null;
    const selected = this.selected.peek();
    if (selected && !roots.includes(selected.read.article.root)) this.selected.value = null;
  }

  /** Goes on to the next or previous mark and opens its card. */
  step(direction: 1 | -1): void {
    const here = this.open.value;
    const articles = this.marked.value;
    const at = here ? articles.findIndex(({ read }) => read.article.root === here.root) : -1;
    const found = at >= 0 ? articles[at] : articleInView(articles);
    if (!found) return;
    const painted = found.marks.filter((mark) => this.isShown(mark));
    const from = here && at >= 0 ? here.mark.span[0] : firstOffsetInView(found);
    const next = stepFrom(painted, here?.mark ?? null, from, direction);
    if (next) this.show(found.read.article.root, next, { scroll: true });
  }

  isShown(mark: Mark): boolean {
    return layerOf(mark, this.shown.value) !== null;
  }

  /** Highlights the selected words and opens the card to write a note, unless told not to. */
  highlightSelection(colour: Colour, { openCard }: { openCard: boolean }): void {
    const selected = this.selected.value;
    if (!selected) return;
    this.document.getSelection()?.removeAllRanges();
    this.keep(selected.read, selected.span, colour, null, { openCard });
  }

  /** Keeps a passage as a highlight. */
  keep(
    read: ReadArticle,
    span: Span,
    colour: Colour,
    of: Origin | null,
    { openCard }: { openCard: boolean },
  ): Annotation {
    const now = Date.now();
    const annotation = newAnnotation(read, span, { colour, of, now });
    this.reading.add(annotation, read, now);
    this.selected.value = null;
    if (openCard) this.showAnnotation(annotation.id, { startsInNote: true });
    return annotation;
  }

  /** Opens a highlight's card. `false` when it is not found on this page. */
  showAnnotation(id: string, how: { scroll?: boolean; startsInNote?: boolean } = {}): boolean {
    const placed = this.reading.placed.value.find(({ annotation }) => annotation.id === id);
    const read = placed && this.reading.articles.value[placed.article];
    if (!placed?.span || !read) return false;
    const mark: Mark = { kind: 'annotation', span: placed.span, annotation: placed.annotation };
    this.show(read.article.root, mark, how);
    return true;
  }

  /** Puts a highlight into the bin and offers to take it out again. */
  remove(id: string): void {
    this.close();
    const removed = this.reading.remove(id, Date.now());
    if (!removed) return;
    this.notice.value = {
      message: 'Highlight deleted.',
      action: {
        label: 'Undo',
        onAction: () => {
          this.reading.restore(removed, Date.now());
          this.notice.value = null;
        },
      },
    };
  }

  /** Goes to the highlight that this tab was opened for, if it was. */
  async goToWantedPassage(): Promise<void> {
    const id = await sender(backgroundProtocol)('passage/wanted', null).catch(() => null);
    if (id) this.showAnnotation(id, { scroll: true });
  }

  articleAt(root: Element): ReadArticle | undefined {
    return this.reading.articles.value.find(({ article }) => article.root === root);
  }
}
