import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { correctionsOf } from '../analysis/corrections/readers-names.ts';
import type { Correction, NameCorrection, NameVerdict } from '../analysis/corrections/types.ts';
import { nameKey } from '../analysis/entities/name-key.ts';
import { nameCorrection } from './name-correction.ts';

export interface CorrectionPorts {
  loadCorrections(): Promise<Correction[]>;
  putCorrection(correction: Correction): Promise<void>;
}

/**
 * The reader's corrections as one page knows them: what is stored, and over it what was said here and is still on
 * its way. What is said holds at once; a write that failed is kept until it is tried again.
 */
export class ReadersCorrections {
  /** Those that hold; `null` until the store was read for the first time. */
  readonly all: ReadonlySignal<readonly Correction[] | null>;
  readonly #stored: Signal<readonly Correction[] | null> = signal(null);
  readonly #unsaved: Signal<ReadonlyMap<string, Correction>> = signal(new Map());
  /** What stood before the last word said here, by the row's id; `null`: nothing. */
  readonly #before = new Map<string, Correction | null>();
  readonly #ports: CorrectionPorts;
  readonly #onFailed: (what: string, error: unknown) => void;
  #isAsked = false;
  #isUnread = false;
  /** Counts the readings of the store, so that a slow one never undoes a newer one. */
  #loads = 0;

  constructor(ports: CorrectionPorts, onFailed: (what: string, error: unknown) => void) {
    this.#ports = ports;
    this.#onFailed = onFailed;
    this.all = computed(() => {
      const stored = this.#stored.value;
      if (!stored) return null;
      return latest([...stored, ...this.#unsaved.value.values()]).filter(
        ({ deletedAt }) => deletedAt === null,
      );
    });
  }

  /** Reads them for the first time; a page without an article never asks. */
  async start(): Promise<void> {
    if (!this.#isAsked) await this.#load();
  }

  /** Reads them anew, if they were read at all: they changed somewhere, or may have. */
  async reload(): Promise<void> {
    if (this.#isAsked) await this.#load();
  }

  /** What holds of a name, latest first. */
  of(name: string): NameCorrection[] {
    return correctionsOf(nameKey(name), this.all.value ?? []);
  }

  /**
   * Takes the reader's word on a name.
   *
   * @param now ms since epoch
   */
  say(name: string, says: NameVerdict, now: number): void {
    const correction = nameCorrection(name, says, now);
    if (!correction) {
      this.#onFailed('This name can not be corrected', new Error('it has no letter or digit'));
      return;
    }
    const known = this.#find(correction.id);
    this.#before.set(correction.id, known?.deletedAt === null ? known : null);
    this.#put({ ...correction, createdAt: known?.createdAt ?? now }, known);
  }

  /** Undoes the last word said here, or takes back one that was said elsewhere or earlier. */
  undo({ id }: Correction, now: number): void {
    const current = this.#find(id);
    if (!current) return;
    const before = this.#before.get(id);
    this.#before.delete(id);
    this.#put(
      before ? { ...before, updatedAt: now } : { ...current, deletedAt: now, updatedAt: now },
      current,
    );
  }

  /** Tries every failed write again, and the reading when it failed. */
  retry(): void {
    if (this.#isUnread) void this.reload();
    for (const correction of this.#unsaved.value.values()) void this.#write(correction);
  }

  #find(id: string): Correction | undefined {
    const rows = [...(this.#stored.value ?? []), ...this.#unsaved.value.values()];
    return latest(rows).find((correction) => correction.id === id);
  }

  /** What is said now is later than what is known, whatever the clock of another machine said. */
  #put(correction: Correction, known: Correction | undefined): void {
    const updatedAt = Math.max(correction.updatedAt, (known?.updatedAt ?? 0) + 1);
    const row = { ...correction, updatedAt };
    this.#unsaved.value = new Map([...this.#unsaved.value, [row.id, row]]);
    void this.#write(row);
  }

  async #write(row: Correction): Promise<void> {
    try {
      await this.#ports.putCorrection(row);
    } catch (error) {
      this.#onFailed('Your correction could not be saved', error);
      return;
    }
    // Stored first, then no longer unsaved: there is no moment at which it is neither.
    this.#stored.value = latest([...(this.#stored.value ?? []), row]);
    const unsaved = new Map(this.#unsaved.value);
    if (unsaved.get(row.id) === row) unsaved.delete(row.id);
    this.#unsaved.value = unsaved;
    // A reading under way may be of the time before.
    void this.reload();
  }

  async #load(): Promise<void> {
    this.#isAsked = true;
    const load = ++this.#loads;
    try {
      const stored = await this.#ports.loadCorrections();
      if (load !== this.#loads) return;
      this.#stored.value = stored;
      this.#isUnread = false;
    } catch (error) {
      if (load !== this.#loads) return;
      // Better marks without corrections than none.
      this.#stored.value ??= [];
      this.#isUnread = true;
      this.#onFailed('Your corrections could not be read', error);
    }
  }
}

/** Of several states of one correction the latest; of two of the same moment the one given last. */
function latest(rows: readonly Correction[]): Correction[] {
  const byId = new Map<string, Correction>();
  for (const row of rows) {
    if (row.updatedAt >= (byId.get(row.id)?.updatedAt ?? 0)) byId.set(row.id, row);
  }
  return [...byId.values()];
}
