import { type Signal, signal } from '@preact/signals';
import type { Correction } from '../../lib/analysis/corrections/types.ts';
import { putCorrection } from '../../lib/messages/put-correction.ts';
import { Database } from '../../lib/store/database.ts';
import { watchCorrections } from '../../lib/store/live-corrections.ts';

/** The reader's corrections as the settings show them, in step with every other page and tab. */
export class CorrectionsState {
  /** Those that hold, latest first; `null` until they are read. */
  readonly corrections: Signal<Correction[] | null> = signal(null);
  /** Those taken back here, the last one last: each can be said again. */
  readonly takenBack: Signal<Correction[]> = signal([]);
  readonly notice: Signal<{ kind: 'info' | 'error'; text: string } | null> = signal(null);

  constructor(signal: AbortSignal) {
    watchCorrections(
      new Database(),
      (all) => {
        this.corrections.value = all.filter(({ deletedAt }) => deletedAt === null);
      },
      (error) => {
        this.corrections.value ??= [];
        this.#fail('Your corrections could not be read', error);
      },
      signal,
    );
  }

  takeBack(correction: Correction): void {
    const now = laterThan(correction);
    const taken = { ...correction, deletedAt: now, updatedAt: now };
    putCorrection(taken).then(
      () => {
        this.takenBack.value = [...this.takenBack.value, taken];
      },
      (error: unknown) => this.#fail('The correction could not be taken back', error),
    );
  }

  /** Says again what was taken back last. */
  undo(): void {
    const last = this.takenBack.value.at(-1);
    if (!last) return;
    putCorrection({ ...last, deletedAt: null, updatedAt: laterThan(last) }).then(
      () => {
        this.takenBack.value = this.takenBack.value.filter((correction) => correction !== last);
      },
      (error: unknown) => this.#fail('The correction could not be brought back', error),
    );
  }

  #fail(what: string, error: unknown): void {
    const why = error instanceof Error ? error.message : String(error);
    this.notice.value = { kind: 'error', text: `${what} (${why}).` };
  }
}

/** Now, but later than the word before, which a clock that ran ahead may have made. */
function laterThan({ updatedAt }: Correction): number {
  return Math.max(Date.now(), updatedAt + 1);
}
