import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Analysis, ArticleMeta } from '../analysis/types.ts';
import type { Article } from '../article/types.ts';
import { withFinding } from '../store/passage-found.ts';
import type { AnnotationPatch, SeenPassage } from '../store/schemas.ts';
import type { Annotation, ArticleRecord } from '../store/types.ts';
import { articleRecord } from './article-record.ts';
import { corrected } from './corrected.ts';
import { createPlacer, type Placed } from './place-annotations.ts';
import { bodyOf, inTextMap, type ReadArticle, readArticles } from './read-article.ts';
import { type CorrectionPorts, ReadersCorrections } from './readers-corrections.ts';
import { type SaveStatus, UnsavedWrites } from './unsaved-writes.ts';

export type { SaveStatus } from './unsaved-writes.ts';

/** What the page needs of the background. Each may fail; a failed write is kept and can be tried again. */
export interface ReadingPorts extends CorrectionPorts {
  analyse(text: string, meta: ArticleMeta): Promise<Analysis>;
  load(articleKeys: string[]): Promise<Annotation[]>;
  add(annotation: Annotation, article: ArticleRecord): Promise<void>;
  edit(id: string, patch: AnnotationPatch, at: number): Promise<void>;
  tags(): Promise<string[]>;
  noteSeen(seen: SeenPassage[]): Promise<void>;
}

/** The articles of one open page, what is said in them, and the reader's highlights. */
export class PageReading {
  /** With the reader's corrections applied. */
  readonly articles: ReadonlySignal<ReadArticle[]>;
  readonly corrections: ReadersCorrections;
  readonly placed: ReadonlySignal<Placed[]>;
  /** The last thing that went wrong, in words for the reader. */
  readonly problem: Signal<string | null> = signal(null);
  /** As the analysis found them. */
  readonly #found: Signal<ReadArticle[]> = signal([]);
  readonly #stored: Signal<Annotation[]> = signal([]);
  readonly #unsaved: UnsavedWrites;
  readonly #ports: ReadingPorts;
  /** Counts the readings of the store, so that a slow one never undoes a newer one. */
  #loads = 0;
  /** The texts whose analysis is under way. */
  readonly #analysing = new Set<string>();

  constructor(ports: ReadingPorts) {
    this.#ports = ports;
    this.#unsaved = new UnsavedWrites(ports, {
      onSaved: (annotation) => this.#keep(annotation),
      onFailed: (error) => this.#fail('Your change could not be saved', error),
    });
    this.corrections = new ReadersCorrections(ports, (what, error) => this.#fail(what, error));
    this.articles = computed(() => corrected(this.#found.value, this.corrections.all.value));
    const place = createPlacer();
    this.placed = computed(() => place(this.#found.value, this.#annotations()));
  }

  /** Takes in what is on the page now: new articles are analysed, those that left are forgotten. */
  async take(found: readonly Article[]): Promise<void> {
    const before = this.#found.value;
    const keysBefore = keysOf(before);
    const articles = readArticles(found, before);
    this.#found.value = articles;
    const keys = keysOf(articles);
    const isNew = keys.some((key) => !keysBefore.includes(key));
    await Promise.all([
      articles.length > 0 ? this.corrections.start() : undefined,
      isNew || keys.length === 0 ? this.reload() : undefined,
      ...articles.filter(({ isAnalysed }) => !isAnalysed).map((article) => this.#analyse(article)),
    ]);
  }

  /** Fetches the highlights anew, if any of these articles is on the page. */
  async reload(changedKeys?: readonly string[]): Promise<void> {
    const keys = keysOf(this.#found.value);
    if (changedKeys && !changedKeys.some((key) => keys.includes(key))) return;
    const load = ++this.#loads;
    try {
      const stored = keys.length === 0 ? [] : await this.#ports.load(keys);
      if (load === this.#loads) this.#stored.value = stored;
    } catch (error) {
      if (load === this.#loads) this.#fail('Your highlights could not be read', error);
    }
  }

  /** Keeps a new highlight: shown at once, stored as soon as the background acknowledges it. */
  add(annotation: Annotation, read: ReadArticle, now: number): void {
    this.#unsaved.add(annotation, articleRecord(read, now));
  }

  /** Changes a highlight: shown at once, stored as soon as the background acknowledges it. */
  edit(id: string, patch: AnnotationPatch, now: number): void {
    const annotation = this.find(id);
    if (annotation) {
      this.#unsaved.edit(annotation, patch, now);
      return;
    }
    // Deleted in another tab while something was typed here: in the bin it is still kept, with what was typed.
    this.#ports.edit(id, patch, now).catch((error: unknown) => {
      this.#fail('Your change could not be saved', error);
    });
  }

  /** Puts a highlight into the bin and gives it back, for `restore`. */
  remove(id: string, now: number): Annotation | undefined {
    const annotation = this.find(id);
    if (annotation) this.#unsaved.edit(annotation, { deletedAt: now }, now);
    return annotation;
  }

  /** Takes a highlight out of the bin again. */
  restore(annotation: Annotation, now: number): void {
    this.#unsaved.edit(annotation, { deletedAt: null }, now);
  }

  /** A highlight of this page by its id. */
  find(id: string): Annotation | undefined {
    return this.#unsaved.find(id) ?? this.#stored.value.find((kept) => kept.id === id);
  }

  /** How far the storing of a highlight has come. */
  statusOf(id: string): SaveStatus {
    return this.#unsaved.statusOf(id);
  }

  /**
   * Has it noted what became of passages. No other tab needs to hear of it.
   *
   * @throws what the background throws
   */
  async noteSeen(seen: SeenPassage[]): Promise<void> {
    await this.#ports.noteSeen(seen);
    const byId = new Map(seen.map((each) => [each.id, each]));
    this.#stored.value = this.#stored.value.map((annotation) => {
      const news = byId.get(annotation.id);
      return news ? withFinding(annotation, news) : annotation;
    });
  }

  /** Every tag the reader uses, to be offered while one is typed. */
  tags(): Promise<string[]> {
    return this.#ports.tags();
  }

  /** Tries every failed write again. */
  retry(): void {
    this.problem.value = null;
    this.#unsaved.retry();
    this.corrections.retry();
  }

  #annotations(): Annotation[] {
    const unsaved = this.#unsaved.annotations();
    const waiting = new Set(unsaved.map(({ id }) => id));
    const stored = this.#stored.value.filter(({ id }) => !waiting.has(id));
    return [...stored, ...unsaved].filter(({ deletedAt }) => deletedAt === null);
  }

  /** What was just acknowledged is stored, whether or not the store can be read again. */
  #keep(annotation: Annotation): void {
    const others = this.#stored.value.filter(({ id }) => id !== annotation.id);
    this.#stored.value = annotation.deletedAt === null ? [...others, annotation] : others;
    void this.reload();
  }

  async #analyse(read: ReadArticle): Promise<void> {
    const body = bodyOf(read);
    if (this.#analysing.has(body)) return;
    this.#analysing.add(body);
    const { title, language, publishedAt } = read.article.details;
    try {
      const analysis = await this.#ports.analyse(body, {
        title,
        language: language ?? undefined,
        publishedAt: publishedAt ?? undefined,
      });
      // The page may have changed meanwhile: the answer goes to whichever article has these words now.
      this.#found.value = this.#found.value.map((now) =>
        !now.isAnalysed && bodyOf(now) === body
          ? { ...now, analysis: inTextMap(analysis, now), isAnalysed: true }
          : now,
      );
    } catch (error) {
      this.#fail('This article could not be analysed', error);
    } finally {
      this.#analysing.delete(body);
    }
  }

  #fail(what: string, error: unknown): void {
    const why = error instanceof Error ? error.message : String(error);
    this.problem.value = `${what} (${why}).`;
  }
}

function keysOf(articles: readonly ReadArticle[]): string[] {
  return [...new Set(articles.map(({ key }) => key))];
}
