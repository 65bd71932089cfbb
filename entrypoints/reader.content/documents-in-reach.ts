import { largeFrames } from '../../lib/article/large-frames.ts';
import { mayHoldArticle } from '../../lib/article/may-hold-article.ts';
import type { Article } from '../../lib/article/types.ts';
import { type PageChange, watchPage } from '../../lib/article/watch-page.ts';
import { sender } from '../../lib/messages/messenger.ts';
import { backgroundProtocol } from '../../lib/messages/protocol.ts';
import { isStillShown } from '../../lib/text/still-shown.ts';
import type { Desk } from './desk.ts';
import { watchPointer } from './watch-pointer.ts';
import { watchSelection } from './watch-selection.ts';

export interface PageEvents {
  /** A document may hold other words or other articles than before. */
  onChange(what: PageChange): void;
  /** The selectors by which the reader said "this is the article" on this page. */
  pointed(): readonly string[];
}

/**
 * The documents that one reader listens in: the page's own and those of the frames that it can see into. There is one desk
 * for all of them, so that card, popup and commands know one page.
 */
export class DocumentsInReach {
  readonly #page: Document;
  readonly #desk: Desk;
  readonly #events: PageEvents;
  readonly #signal: AbortSignal;
  readonly #listening = new Map<Document, AbortController>();
  /** The documents of frames that have the marks' style. */
  readonly #styled = new WeakSet<Document>();
  #look: () => void = () => undefined;

  constructor(page: Document, desk: Desk, events: PageEvents, signal: AbortSignal) {
    this.#page = page;
    this.#desk = desk;
    this.#events = events;
    this.#signal = signal;
  }

  /** Looks at the page anew, soon. */
  look(): void {
    this.#look();
  }

  /** Listens in these documents and in no others. */
  follow(documents: readonly Document[]): void {
    for (const [document, ended] of this.#listening) {
      if (documents.includes(document)) continue;
      ended.abort();
      this.#listening.delete(document);
    }
    for (const document of documents) if (!this.#listening.has(document)) this.#listen(document);
  }

  /** Has the marks of these articles show: the page's own document was given their style with the reader, frames were not. */
  style(articles: readonly Article[]): void {
    const bare = articles
      .map(({ root }) => root.ownerDocument)
      .filter((document) => document !== this.#page && !this.#styled.has(document));
    if (bare.length === 0) return;
    for (const document of bare) this.#styled.add(document);
    sender(backgroundProtocol)('reader/style-frames', null).catch(() => {
      // Asked for again with the next look.
      for (const document of bare) this.#styled.delete(document);
    });
  }

  #listen(document: Document): void {
    const ended = new AbortController();
    this.#listening.set(document, ended);
    const signal = AbortSignal.any([this.#signal, ended.signal]);
    const known = () => this.#desk.reading.articles.value.map(({ article }) => article);
    const { look } = watchPage(document, known, (what) => this.#events.onChange(what), signal, {
      pointed: () => this.#events.pointed(),
      onFrames: () => this.#followFrames(),
    });
    if (document === this.#page) this.#look = look;
    watchPointer(document, this.#desk, signal);
    watchSelection(document, this.#desk, signal);
  }

  /** Frames come and go with every advertisement: the page is looked at anew only for those with text. */
  #followFrames(): void {
    const documents = [this.#page, ...largeFrames(this.#page)];
    const hasNews = documents.some((document) => !this.#listening.has(document) && mayHoldArticle(document));
    const isGone = this.#desk.reading.articles.value.some(
      ({ article: { root } }) => !isStillShown(root) || !documents.includes(root.ownerDocument),
    );
    this.follow(documents);
    if (hasNews || isGone) this.#look();
  }
}
