import { type Signal, signal } from '@preact/signals';
import { patched } from '../store/later-wins.ts';
import type { AnnotationPatch } from '../store/schemas.ts';
import type { Annotation, ArticleRecord } from '../store/types.ts';

export type SaveStatus = 'saved' | 'saving' | 'failed';

interface WritePorts {
  add(annotation: Annotation, article: ArticleRecord): Promise<void>;
  edit(id: string, patch: AnnotationPatch, at: number): Promise<void>;
}

interface Change {
  patch: AnnotationPatch;
  /** ms since epoch */
  at: number;
}

/** All that is still to be written of one highlight. */
interface Unsaved {
  /** As the reader sees it, with every change. */
  annotation: Annotation;
  /** What the background does not know yet: the highlight as it was made, and its article. */
  add: { annotation: Annotation; article: ArticleRecord } | null;
  /** Changes since; later ones are laid over earlier ones, so that one write carries them all. */
  change: Change | null;
  status: 'saving' | 'failed';
}

/**
 * Highlights that are on their way to the store: shown at once, one write at a time for each, kept when a write
 * fails until it is tried again. An older change never follows a newer one.
 */
export class UnsavedWrites {
  readonly #entries: Signal<ReadonlyMap<string, Unsaved>> = signal(new Map());
  readonly #inFlight = new Set<string>();
  readonly #ports: WritePorts;
  readonly #onSaved: (annotation: Annotation) => void;
  readonly #onFailed: (error: unknown) => void;

  constructor(
    ports: WritePorts,
    told: { onSaved: (annotation: Annotation) => void; onFailed: (error: unknown) => void },
  ) {
    this.#ports = ports;
    this.#onSaved = told.onSaved;
    this.#onFailed = told.onFailed;
  }

  /** Every highlight with something unsaved, deleted ones included. */
  annotations(): Annotation[] {
    return [...this.#entries.value.values()].map(({ annotation }) => annotation);
  }

  find(id: string): Annotation | undefined {
    return this.#entries.value.get(id)?.annotation;
  }

  statusOf(id: string): SaveStatus {
    return this.#entries.value.get(id)?.status ?? 'saved';
  }

  add(annotation: Annotation, article: ArticleRecord): void {
    this.#set(annotation.id, { annotation, add: { annotation, article }, change: null, status: 'saving' });
    void this.#write(annotation.id);
  }

  /** @param at ms since epoch, when the reader made the change */
  edit(annotation: Annotation, patch: AnnotationPatch, at: number): void {
    const entry = this.#entries.value.get(annotation.id);
    this.#set(annotation.id, {
      annotation: { ...patched(annotation, patch), updatedAt: at },
      add: entry?.add ?? null,
      change: laidOver(entry?.change ?? null, { patch, at }),
      status: 'saving',
    });
    void this.#write(annotation.id);
  }

  /** Tries every failed write again. */
  retry(): void {
    for (const [id, entry] of this.#entries.value) {
      if (entry.status !== 'failed') continue;
      this.#set(id, { ...entry, status: 'saving' });
      void this.#write(id);
    }
  }

  /** Writes what waits for this highlight, until nothing does. */
  async #write(id: string): Promise<void> {
    if (this.#inFlight.has(id)) return;
    this.#inFlight.add(id);
    try {
      for (let entry = this.#entries.value.get(id); entry; entry = this.#entries.value.get(id)) {
        const { add, change } = entry;
        if (add) {
          await this.#ports.add(add.annotation, add.article);
          this.#patch(id, { add: null });
        } else if (change) {
          // Taken out first: a change made during the write is a new one, and laid over this one if it fails.
          this.#patch(id, { change: null });
          try {
            await this.#ports.edit(id, change.patch, change.at);
          } catch (error) {
            const since = this.#entries.value.get(id)?.change ?? null;
            this.#patch(id, { change: since ? laidOver(change, since) : change });
            throw error;
          }
        } else {
          // In this order: there is no moment at which it is neither stored nor on its way.
          this.#onSaved(entry.annotation);
          this.#set(id, null);
        }
      }
    } catch (error) {
      this.#patch(id, { status: 'failed' });
      this.#onFailed(error);
    } finally {
      this.#inFlight.delete(id);
    }
  }

  #patch(id: string, part: Partial<Unsaved>): void {
    const entry = this.#entries.value.get(id);
    if (entry) this.#set(id, { ...entry, ...part });
  }

  #set(id: string, entry: Unsaved | null): void {
    const entries = new Map(this.#entries.value);
    if (entry) entries.set(id, entry);
    else entries.delete(id);
    this.#entries.value = entries;
  }
}

function laidOver(earlier: Change | null, later: Change): Change {
  return { patch: { ...earlier?.patch, ...later.patch }, at: later.at };
}
