import type { Article } from '../../lib/article/types.ts';
import { watchPage } from '../../lib/article/watch-page.ts';
import { sender } from '../../lib/messages/messenger.ts';
import { backgroundProtocol } from '../../lib/messages/protocol.ts';
import type { Desk } from './desk.ts';
import { watchPointer } from './watch-pointer.ts';
import { watchSelection } from './watch-selection.ts';

/**
 * The documents that one reader listens in: the page's own and those of the frames that it can see into. There is one desk
 * for all of them, so that card, popup and commands know one page.
 */
export class DocumentsInReach {
  readonly #page: Document;
  readonly #desk: Desk;
  readonly #signal: AbortSignal;
  readonly #listening = new Map<Document, AbortController>();
  /** The documents of frames that have the marks' style. */
  readonly #styled = new WeakSet<Document>();
  #look: () => void = () => undefined;

  constructor(page: Document, desk: Desk, signal: AbortSignal) {
    this.#page = page;
    this.#desk = desk;
    this.#signal = signal;
  }

  /** Looks at the page anew, soon. */
  look(): void {
    this.#look();
  }

  /** Listens in these documents and in no others, and has the marks of these articles show. */
  follow(documents: readonly Document[], articles: readonly Article[]): void {
    for (const [document, ended] of this.#listening) {
      if (documents.includes(document)) continue;
      ended.abort();
      this.#listening.delete(document);
      if (this.#desk.selectingIn === document) this.#desk.selectingIn = this.#page;
    }
    for (const document of documents) if (!this.#listening.has(document)) this.#listen(document);
    this.#style(articles.map(({ root }) => root.ownerDocument));
  }

  #listen(document: Document): void {
    const ended = new AbortController();
    this.#listening.set(document, ended);
    const signal = AbortSignal.any([this.#signal, ended.signal]);
    const known = () => this.#desk.reading.articles.value.map(({ article }) => article);
    const { look } = watchPage(document, known, () => void this.#desk.scan(), signal);
    if (document === this.#page) this.#look = look;
    watchPointer(document, this.#desk, signal);
    watchSelection(document, this.#desk, signal);
  }

  /** The page's own document was given the style with the reader; a frame may have come since. */
  #style(documents: readonly Document[]): void {
    const bare = documents.filter((document) => document !== this.#page && !this.#styled.has(document));
    if (bare.length === 0) return;
    for (const document of bare) this.#styled.add(document);
    sender(backgroundProtocol)('reader/style-frames', null).catch(() => {
      // Asked for again with the next look.
      for (const document of bare) this.#styled.delete(document);
    });
  }
}
