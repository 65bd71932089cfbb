import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Analysis, Entity } from '../analysis/types.ts';
import type { CountedName, WatchedName } from '../store/watched-types.ts';
import { namesInText } from '../watching/names-in-text.ts';
import { isSameName } from '../watching/same-name.ts';
import type { ReadArticle } from './read-article.ts';

/** What is needed of the background to watch names. */
export interface WatchingPorts {
  list(): Promise<WatchedName[]>;
  put(watched: WatchedName): Promise<void>;
}

/** The names that the reader watches, and where the articles of this page have them. */
export class Watching {
  /** The names of each article that is analysed, by the entity that has them. */
  readonly names: ReadonlySignal<{ read: ReadArticle; names: ReadonlyMap<Entity, CountedName> }[]>;
  /** The entities of this page that are watched, each with the watched names that they have. */
  readonly here: ReadonlySignal<ReadonlyMap<Entity, readonly WatchedName[]>>;
  /** The same of the names that are stored: what the background knows of. */
  readonly storedHere: ReadonlySignal<ReadonlyMap<Entity, readonly WatchedName[]>>;
  readonly #stored: Signal<readonly WatchedName[]> = signal([]);
  /** What the reader just changed here and the store may not have yet, by id. */
  readonly #unsaved: Signal<ReadonlyMap<string, WatchedName>> = signal(new Map());
  readonly #ports: WatchingPorts;
  /** Counts the readings of the store, so that a slow one never undoes a newer one. */
  #loads = 0;
  /** An article read again with the same words keeps its analysis, and with it this. */
  readonly #known = new WeakMap<Analysis, ReadonlyMap<Entity, CountedName>>();

  constructor(articles: ReadonlySignal<readonly ReadArticle[]>, ports: WatchingPorts) {
    this.#ports = ports;
    this.names = computed(() => articles.value.map((read) => ({ read, names: this.#namesOf(read) })));
    const watched = computed(() => this.#watched());
    this.here = computed(() => watchedAmong(this.names.value, watched.value));
    this.storedHere = computed(() => watchedAmong(this.names.value, this.#stored.value));
  }

  /** Fetches the watched names anew. Without them the page is still read: they fail to come only when the extension is gone. */
  async reload(): Promise<void> {
    const load = ++this.#loads;
    const stored = await this.#ports.list().catch(() => null);
    if (stored && load === this.#loads) this.#stored.value = stored;
  }

  /**
   * Keeps a watched name, new, changed or in the bin: shown at once, and as it was again if that fails.
   *
   * @throws what the background throws
   */
  async put(watched: WatchedName): Promise<void> {
    this.#overlay(watched.id, watched);
    try {
      await this.#ports.put(watched);
      // In this order: there is no moment at which it is neither stored nor on its way.
      await this.reload();
    } finally {
      if (this.#unsaved.value.get(watched.id) === watched) this.#overlay(watched.id, null);
    }
  }

  #watched(): WatchedName[] {
    const unsaved = this.#unsaved.value;
    return [...this.#stored.value.filter(({ id }) => !unsaved.has(id)), ...unsaved.values()].filter(
      ({ deletedAt }) => deletedAt === null,
    );
  }

  #overlay(id: string, watched: WatchedName | null): void {
    const unsaved = new Map(this.#unsaved.value);
    if (watched) unsaved.set(id, watched);
    else unsaved.delete(id);
    this.#unsaved.value = unsaved;
  }

  #namesOf({ analysis, map }: ReadArticle): ReadonlyMap<Entity, CountedName> {
    if (!analysis) return new Map();
    const known = this.#known.get(analysis) ?? namesInText(analysis.entities, map.text);
    this.#known.set(analysis, known);
    return known;
  }
}

function watchedAmong(
  articles: readonly { names: ReadonlyMap<Entity, CountedName> }[],
  watched: readonly WatchedName[],
): Map<Entity, WatchedName[]> {
  const byKey = new Map<string, WatchedName[]>();
  for (const each of watched) {
    for (const key of each.keys) byKey.set(key, [...(byKey.get(key) ?? []), each]);
  }
  const found = new Map<Entity, WatchedName[]>();
  if (byKey.size === 0) return found;
  for (const { names } of articles) {
    for (const [entity, name] of names) {
      const candidates = new Set(name.keys.flatMap((key) => byKey.get(key) ?? []));
      const own = [...candidates].filter((each) => isSameName(each, name));
      if (own.length > 0) found.set(entity, own);
    }
  }
  return found;
}
