import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ToastAction } from '../../components/controls/toast.tsx';
import { isNoName } from '../../lib/analysis/corrections/readers-names.ts';
import { layerOf, type Shown } from '../../lib/marks/layers.ts';
import type { Mark } from '../../lib/marks/mark.ts';
import { stepFrom } from '../../lib/marks/step.ts';
import { sender } from '../../lib/messages/messenger.ts';
import { backgroundProtocol } from '../../lib/messages/protocol.ts';
import { newAnnotation } from '../../lib/reading/new-annotation.ts';
import { type MarkedArticle, markedArticles } from '../../lib/reading/page-marks.ts';
import type { PageReading } from '../../lib/reading/page-reading.ts';
import type { ReadArticle } from '../../lib/reading/read-article.ts';
import { findAgain, identify, type MarkIdentity } from '../../lib/reading/same-mark.ts';
import { textOfSpans } from '../../lib/reading/text-of-spans.ts';
import { Watching } from '../../lib/reading/watching.ts';
import type { SiteRule } from '../../lib/sites/site-rule.ts';
import type { Annotation, Colour, Origin } from '../../lib/store/types.ts';
import type { Span } from '../../lib/text/span.ts';
import { isShownDocument, isStillShown } from '../../lib/text/still-shown.ts';
import { startAttaching } from './move-highlight.ts';
import { HOST_NAME } from './overlay-host.ts';
import { articleInView, firstOffsetInView, scrollTo } from './place-in-view.ts';
import type { Pointing } from './pointing/pointing.ts';
import { startPointing } from './pointing/start-pointing.ts';
import type { RulePorts } from './ports.ts';
import { type Selected, selectedIn } from './selected-in.ts';
import type { WatchedPorts } from './watched-ports.ts';

/** A mark that the reader has opened, in the article that begins at `root`. */
export interface OpenMark extends MarkIdentity {
  root: Element;
  /** Whether the keyboard goes straight to the note of a highlight. */
  startsInNote: boolean;
}

export interface Notice {
  message: string;
  action?: ToastAction;
}

/** What lies open before the reader on this page: marks, the card, the selection; and what can be done there. */
export class Desk {
  readonly document: Document;
  #selectingIn: Document;
  readonly reading: PageReading;
  readonly marked: ReadonlySignal<MarkedArticle[]>;
  readonly open: Signal<OpenMark | null> = signal(null);
  readonly selected: Signal<Selected | null> = signal(null);
  readonly notice: Signal<Notice | null> = signal(null);
  /** The id of the highlight that the reader selects a new place for, while that lasts. */
  readonly attaching: Signal<string | null> = signal(null);
  readonly shown: Signal<Shown> = signal({
    person: true,
    organisation: true,
    place: true,
    group: true,
    claim: true,
  });
  /** The reader's rules for all sites, and the pointing that makes one more, while it lasts. */
  readonly rules: Signal<readonly SiteRule[]> = signal([]);
  readonly pointing: Signal<Pointing | null> = signal(null);
  readonly rulePorts: RulePorts;
  readonly watching: Watching;
  readonly watchedPorts: WatchedPorts;
  /** The reader wants this page read although it does not look like an article. */
  runAnyway = false;
  /** The first look at the page, articles and highlights included. */
  ready: Promise<void> = Promise.resolve();
  scan: () => Promise<void> = () => Promise.resolve();
  /** The highlight that this tab was opened for, until it is shown. */
  #wanted: string | null = null;
  /** What had the focus before a card took it. */
  #focusBefore: Element | null = null;

  constructor(document: Document, reading: PageReading, rulePorts: RulePorts, watchedPorts: WatchedPorts) {
    this.document = document;
    this.#selectingIn = document;
    this.reading = reading;
    this.rulePorts = rulePorts;
    this.watching = new Watching(reading.articles, watchedPorts);
    this.watchedPorts = watchedPorts;
    this.marked = computed(() => markedArticles(reading.articles.value, reading.placed.value));
  }

  /** Where the reader selected last: the page's own document or that of a frame. */
  get selectingIn(): Document {
    return isShownDocument(this.#selectingIn) ? this.#selectingIn : this.document;
  }

  set selectingIn(document: Document) {
    this.#selectingIn = document;
  }

  /** Opens the card of a mark. */
  show(root: Element, mark: Mark, { scroll = false, startsInNote = false } = {}): void {
    const article = this.articleAt(root);
    if (!article) return;
    if (scroll) scrollTo(article.map.rangesOf(mark.span));
    if (!this.open.value) this.#focusBefore = this.document.activeElement;
    this.selected.value = null;
    this.open.value = { root, ...identify(mark, article.map.text), startsInNote };
  }

  /** Closes the card; the keyboard goes back to where it was, unless the reader has taken it elsewhere. */
  close(): void {
    const isOurs = this.document.activeElement?.localName === HOST_NAME;
    this.open.value = null;
    if (isOurs && this.#focusBefore instanceof HTMLElement && this.#focusBefore.isConnected) {
      this.#focusBefore.focus({ preventScroll: true });
    }
    this.#focusBefore = null;
  }

  /**
   * Brings what is open in step with the page as it is read now: the card goes on with the same name, claim or
   * highlight where that stands now, and closes when it is gone; a selection is read again.
   */
  follow(): void {
    const articles = this.marked.value;
    const open = this.open.peek();
    if (open) {
      const article = articles.find(({ read }) => read.article.root === open.root);
      const mark = article && findAgain(open, article.marks, article.read.map.text);
      // A name that is none by the reader's word has no mark; its card stays, to undo it there and then.
      if (!mark) this.open.value = article && this.#isNoName(open, article.read) ? open : null;
      else if (mark !== open.mark) this.open.value = { ...open, mark };
    }
    if (this.selected.peek()) {
      this.selected.value = selectedIn(
        this.selectingIn,
        articles.map(({ read }) => read),
      );
    }
    // Deleted elsewhere, or its article has left the page.
    if (this.attaching.peek() !== null && !this.reading.find(this.attaching.peek() ?? '')) {
      this.attaching.value = null;
    }
    this.#showWanted();
  }

  #isNoName({ mark, words }: OpenMark, { map }: ReadArticle): boolean {
    return (
      mark.kind === 'entity' &&
      this.reading.corrections.of(mark.entity.name).some(isNoName) &&
      textOfSpans(map.text, [mark.span]) === words
    );
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
    return layerOf(mark, this.shown.value) !== null || this.isWatched(mark);
  }

  /** Whether a mark is a mention of a watched name. */
  isWatched(mark: Mark): boolean {
    return mark.kind === 'entity' && this.watching.here.value.has(mark.entity);
  }

  /** Highlights the selected words and opens the card to write a note, unless told not to. */
  highlightSelection(colour: Colour, { openCard }: { openCard: boolean }): void {
    const selected = this.selected.value;
    if (!selected) return;
    this.selectingIn.getSelection()?.removeAllRanges();
    this.keep(selected.read, selected.span, colour, null, { openCard });
  }

  /** Lets the reader point at what is the article, or no part of it. */
  point(kind: SiteRule['kind']): void {
    startPointing(this, kind);
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
    const { annotation, span, status } = placed;
    const mark: Mark = { kind: 'annotation', span, annotation, changed: status === 'changed' };
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

  /** Goes to the highlight that this tab was opened for, if it was, as soon as it is found. */
  async goToWantedPassage(): Promise<void> {
    this.#wanted = await sender(backgroundProtocol)('passage/wanted', null).catch(() => null);
    this.#showWanted();
  }

  #showWanted(): void {
    const wanted = this.#wanted;
    const placed = wanted && this.reading.placed.peek().find(({ annotation }) => annotation.id === wanted);
    if (!wanted || !placed) return;
    // A lost passage may still come with the rest of the page, so it stays wanted; the reader is told meanwhile.
    if (placed.status === 'lost') {
      this.notice.value = {
        message: 'These words are not in the article as it is now.',
        action: { label: 'Attach…', icon: 'point', onAction: () => startAttaching(this, wanted) },
      };
      return;
    }
    this.#wanted = null;
    this.notice.value = null;
    this.showAnnotation(wanted, { scroll: true });
  }

  /** The article that begins at `root`, unless its frame has just gone. */
  articleAt(root: Element): ReadArticle | undefined {
    const found = this.reading.articles.value.find(({ article }) => article.root === root);
    return found && isStillShown(root) ? found : undefined;
  }
}
