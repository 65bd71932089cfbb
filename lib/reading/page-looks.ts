import { type FindOnPageOptions, findOnPageInSteps, type PageFind } from '../article/find-on-page.ts';
import { PageMemory } from '../article/page-memory.ts';
import { inSlices } from './in-slices.ts';

/** See findArticles. */
export type LookOptions = Omit<FindOnPageOptions, 'memoryOf'>;

/**
 * Looks at one open page for its articles, again and again, in slices, while it is visible. Owns what one look leaves for
 * the next. Of two looks at a time the later one counts.
 */
export class PageLooks {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #onLook: () => void;
  readonly #memories = new WeakMap<Document, PageMemory>();
  #current = new AbortController();
  #latest: Promise<PageFind | null> = Promise.resolve(null);

  /** @param onLook called at the beginning of each look: what tests count */
  constructor(document: Document, signal: AbortSignal, onLook: () => void = () => undefined) {
    this.#document = document;
    this.#signal = signal;
    this.#onLook = onLook;
  }

  /**
   * Finds the articles of the page and its frames as they are once it is visible. A look that a later one takes the place of gives what that finds.
   *
   * @param options see findArticles
   * @returns `null` where the page is not to be read any more
   */
  look(options: LookOptions): Promise<PageFind | null> {
    this.#current.abort();
    this.#current = new AbortController();
    this.#latest = this.#find(options, this.#current.signal);
    return this.#latest;
  }

  readonly #memoryOf = (document: Document): PageMemory => {
    const known = this.#memories.get(document) ?? new PageMemory();
    this.#memories.set(document, known);
    return known;
  };

  async #find(options: LookOptions, replaced: AbortSignal): Promise<PageFind | null> {
    const ended = AbortSignal.any([this.#signal, replaced]);
    while (!ended.aborted) {
      if (this.#document.visibilityState === 'hidden') await untilVisible(this.#document, ended);
      if (ended.aborted) break;
      this.#onLook();
      const found = await this.#findInSlices(options, ended);
      if (found) return found;
    }
    return this.#signal.aborted ? null : this.#latest;
  }

  /** `null` where the page was hidden meanwhile, or the look is over. */
  async #findInSlices(options: LookOptions, ended: AbortSignal): Promise<PageFind | null> {
    const stop = new AbortController();
    const signal = AbortSignal.any([ended, stop.signal]);
    let changes = 0;
    const observer = new MutationObserver((records) => {
      changes += records.length;
    });
    observer.observe(this.#document, { childList: true, characterData: true, subtree: true });
    this.#document.addEventListener(
      'visibilitychange',
      () => {
        if (this.#document.visibilityState === 'hidden') stop.abort();
      },
      { signal },
    );
    try {
      return await inSlices(
        () => findOnPageInSteps(this.#document, { ...options, memoryOf: this.#memoryOf }),
        {
          signal,
          hasChanged() {
            const changed = changes + observer.takeRecords().length > 0;
            changes = 0;
            return changed;
          },
        },
      );
    } finally {
      observer.disconnect();
      stop.abort();
    }
  }
}

function untilVisible(document: Document, ended: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const heard = new AbortController();
    const done = () => {
      heard.abort();
      resolve();
    };
    const { signal } = heard;
    ended.addEventListener('abort', done, { signal });
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.visibilityState !== 'hidden') done();
      },
      { signal },
    );
  });
}
