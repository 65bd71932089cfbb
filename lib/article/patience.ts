/** Changes are gathered for this long, ms: a framework draws an article in many small steps. */
const SETTLE = 300;
/** A page that never rests is looked at again after this long all the same, ms. */
const LONGEST_WAIT = 2_000;
/** Where one and the same place goes on changing, each wait is twice the one before, up to this long, ms. */
const LONGEST_PATIENCE = 60_000;
/** A place that has changed so often, never resting for so long (ms), is a ticker or a clock. */
const MOST_CHANGES = 5;
const REST = 5_000;

/**
 * Says when to look at a page that changes: soon after it has come to rest, or after a while where it does not. Places that
 * change on and on do not keep the others waiting, and are themselves looked at less and less often.
 */
export class Patience {
  readonly #onDue: () => void;
  readonly #places = new WeakMap<Node, { changes: number; last: number }>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Times of the first and the last change that is waited with, ms; those of restless places apart. */
  #fresh: { first: number; last: number } | null = null;
  #restless: { first: number; last: number } | null = null;
  #longestWait = LONGEST_WAIT;

  /** @param onDue called when it is time to look */
  constructor(onDue: () => void) {
    this.#onDue = onDue;
  }

  /** A place of the page has changed; `null` for the page as a whole. */
  change(place: Node | null): void {
    const now = performance.now();
    if (place && this.#isRestless(place, now))
      this.#restless = { first: this.#restless?.first ?? now, last: now };
    else this.#fresh = { first: this.#fresh?.first ?? now, last: now };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#due(), Math.max(0, this.#dueAt() - now));
  }

  /** Forgets what was waited with. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#fresh = null;
    this.#restless = null;
  }

  #dueAt(): number {
    const fresh = this.#fresh
      ? Math.min(this.#fresh.last + SETTLE, this.#fresh.first + LONGEST_WAIT)
      : Number.POSITIVE_INFINITY;
    const restless = this.#restless
      ? Math.min(this.#restless.last + SETTLE, this.#restless.first + this.#longestWait)
      : Number.POSITIVE_INFINITY;
    return Math.min(fresh, restless);
  }

  #due(): void {
    const restless = this.#restless;
    if (restless && !this.#fresh) {
      const cameToRest = performance.now() >= restless.last + SETTLE;
      this.#longestWait = cameToRest ? LONGEST_WAIT : Math.min(LONGEST_PATIENCE, 2 * this.#longestWait);
    }
    this.stop();
    this.#onDue();
  }

  #isRestless(place: Node, now: number): boolean {
    const known = this.#places.get(place);
    const changes = known && now - known.last < REST ? known.changes + 1 : 1;
    this.#places.set(place, { changes, last: now });
    return changes > MOST_CHANGES;
  }
}
