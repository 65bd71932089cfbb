import { type Signal, signal } from '@preact/signals';
import { sender } from '../../lib/messages/messenger.ts';
import { backgroundProtocol } from '../../lib/messages/protocol.ts';
import { untilAcknowledged } from '../../lib/messages/until-acknowledged.ts';
import type { WatchedName } from '../../lib/store/watched-types.ts';
import { unwatched, watchedAgain } from '../../lib/watching/watched-name.ts';

/** What the library does with watched names, through the background and repeated until it is acknowledged. */
export class WatchedEdits {
  /** The names removed here, the last one last: each can be taken back. */
  readonly removed: Signal<readonly WatchedName[]> = signal([]);
  /** What went wrong, in words. */
  readonly problem: Signal<string | null> = signal(null);

  put(watched: WatchedName): void {
    this.#keep(watched);
  }

  remove(watched: WatchedName): void {
    const inBin = unwatched(watched, Date.now());
    this.removed.value = [...this.removed.value, inBin];
    this.#keep(inBin);
  }

  /** Takes the name removed last out of the bin again. */
  undo(): void {
    const last = this.removed.value.at(-1);
    if (!last) return;
    this.removed.value = this.removed.value.slice(0, -1);
    this.#keep(watchedAgain(last, Date.now()));
  }

  openArticle(key: string): void {
    sender(backgroundProtocol)('article/open', { key }).catch(this.#fail('The article could not be opened'));
  }

  #keep(watched: WatchedName): void {
    this.problem.value = null;
    untilAcknowledged(() => sender(backgroundProtocol)('watched/put', { watched })).catch(
      this.#fail('Your change could not be saved'),
    );
  }

  readonly #fail = (what: string) => (error: unknown) => {
    this.problem.value = `${what} (${error instanceof Error ? error.message : String(error)}).`;
  };
}
