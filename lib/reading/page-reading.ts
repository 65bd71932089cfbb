import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Analysis, ArticleMeta } from '../analysis/types.ts';
import type { Article } from '../article/types.ts';
import type { AnnotationPatch } from '../store/schemas.ts';
import type { Annotation, ArticleRecord } from '../store/types.ts';
import { articleRecord } from './article-record.ts';
import { type Placed, placeAnnotations } from './place-annotations.ts';
import { bodyOf, inTextMap, type ReadArticle, readArticles } from './read-article.ts';

/** What the page needs of the background. Each may fail; a failed write is kept and can be tried again. */
export interface ReadingPorts {
  analyse(text: string, meta: ArticleMeta): Promise<Analysis>;
  load(articleKeys: string[]): Promise<Annotation[]>;
  add(annotation: Annotation, article: ArticleRecord): Promise<void>;
  edit(id: string, patch: AnnotationPatch, at: number): Promise<void>;
  tags(): Promise<string[]>;
}

export type SaveStatus = 'saved' | 'saving' | 'failed';

/** A highlight of this page as the reader sees it, stored or still on its way. */
interface Unsaved {
  annotation: Annotation;
  status: 'saving' | 'failed';
  write: () => Promise<void>;
}

/** The articles of one open page, what is said in them, and the reader's highlights. */
export class PageReading {
  readonly articles: Signal<ReadArticle[]> = signal([]);
  readonly placed: ReadonlySignal<Placed[]>;
  /** The last thing that went wrong, in words for the reader. */
  readonly problem: Signal<string | null> = signal(null);
  readonly #stored: Signal<Annotation[]> = signal([]);
  readonly #unsaved: Signal<ReadonlyMap<string, Unsaved>> = signal(new Map());
  readonly #ports: ReadingPorts;

  constructor(ports: ReadingPorts) {
    this.#ports = ports;
    this.placed = computed(() => placeAnnotations(this.articles.value, this.#annotations()));
  }

  /** Takes in what is on the page now: new articles are analysed, those that left are forgotten. */
  async take(found: readonly Article[]): Promise<void> {
    const before = this.articles.value;
    const keysBefore = keysOf(before);
    const articles = readArticles(found, before);
    this.articles.value = articles;
    const isNew = keysOf(articles).some((key) => !keysBefore.includes(key));
    await Promise.all([
      isNew || articles.length === 0 ? this.reload() : undefined,
      ...articles.filter(({ analysis }) => !analysis).map((article) => this.#analyse(article)),
    ]);
  }

  /** Fetches the highlights anew, if any of these articles is on the page. */
  async reload(changedKeys?: readonly string[]): Promise<void> {
    const keys = keysOf(this.articles.value);
    if (changedKeys && !changedKeys.some((key) => keys.includes(key))) return;
    if (keys.length === 0) {
      this.#stored.value = [];
      return;
    }
    try {
      const stored = await this.#ports.load(keys);
      if (keys.join('\n') === keysOf(this.articles.value).join('\n')) this.#stored.value = stored;
    } catch (error) {
      this.#fail('Your highlights could not be read', error);
    }
  }

  /** Keeps a new highlight: shown at once, stored as soon as the background acknowledges it. */
  add(annotation: Annotation, read: ReadArticle, now: number): void {
    const record = articleRecord(read, now);
    this.#write(annotation, () => this.#ports.add(annotation, record));
  }

  /** Changes a highlight: shown at once, stored as soon as the background acknowledges it. */
  edit(id: string, patch: AnnotationPatch, now: number): void {
    const annotation = this.find(id);
    if (annotation) this.#change(annotation, patch, now);
  }

  /** Puts a highlight into the bin and gives it back, for `restore`. */
  remove(id: string, now: number): Annotation | undefined {
    const annotation = this.find(id);
    if (annotation) this.#change(annotation, { deletedAt: now }, now);
    return annotation;
  }

  /** Takes a highlight out of the bin again. */
  restore(annotation: Annotation, now: number): void {
    this.#change(annotation, { deletedAt: null }, now);
  }

  /** A highlight of this page by its id. */
  find(id: string): Annotation | undefined {
    return this.#unsaved.value.get(id)?.annotation ?? this.#stored.value.find((kept) => kept.id === id);
  }

  /** How far the storing of a highlight has come. */
  statusOf(id: string): SaveStatus {
    return this.#unsaved.value.get(id)?.status ?? 'saved';
  }

  /** Every tag the reader uses, to be offered while one is typed. */
  tags(): Promise<string[]> {
    return this.#ports.tags();
  }

  /** Tries every failed write again. */
  retry(): void {
    this.problem.value = null;
    for (const { annotation, status, write } of this.#unsaved.value.values()) {
      if (status === 'failed') this.#write(annotation, write);
    }
  }

  #change(annotation: Annotation, patch: AnnotationPatch, now: number): void {
    const { id } = annotation;
    // An edit of a highlight that is itself on its way waits for it, or there would be nothing to edit.
    const earlier = this.#unsaved.value.get(id);
    const edit = () => this.#ports.edit(id, patch, now);
    this.#write(
      { ...annotation, ...patch, updatedAt: now },
      earlier ? async () => earlier.write().then(edit) : edit,
    );
  }

  #annotations(): Annotation[] {
    const unsaved = this.#unsaved.value;
    const stored = this.#stored.value.filter(({ id }) => !unsaved.has(id));
    return [...stored, ...[...unsaved.values()].map(({ annotation }) => annotation)].filter(
      ({ deletedAt }) => deletedAt === null,
    );
  }

  async #analyse(read: ReadArticle): Promise<void> {
    const { title, language, publishedAt } = read.article.details;
    try {
      const analysis = await this.#ports.analyse(bodyOf(read), {
        title,
        language: language ?? undefined,
        publishedAt: publishedAt ?? undefined,
      });
      // The page may have changed meanwhile: the answer goes to whichever article has these words now.
      this.articles.value = this.articles.value.map((now) =>
        !now.analysis && bodyOf(now) === bodyOf(read) ? { ...now, analysis: inTextMap(analysis, now) } : now,
      );
    } catch (error) {
      this.#fail('This article could not be analysed', error);
    }
  }

  #write(annotation: Annotation, write: () => Promise<void>): void {
    const entry: Unsaved = { annotation, status: 'saving', write };
    this.#setUnsaved(annotation.id, entry);
    write().then(
      async () => {
        await this.reload();
        if (this.#unsaved.value.get(annotation.id) === entry) this.#setUnsaved(annotation.id, null);
      },
      (error: unknown) => {
        if (this.#unsaved.value.get(annotation.id) === entry) {
          this.#setUnsaved(annotation.id, { ...entry, status: 'failed' });
        }
        this.#fail('Your change could not be saved', error);
      },
    );
  }

  #setUnsaved(id: string, entry: Unsaved | null): void {
    const unsaved = new Map(this.#unsaved.value);
    if (entry) unsaved.set(id, entry);
    else unsaved.delete(id);
    this.#unsaved.value = unsaved;
  }

  #fail(what: string, error: unknown): void {
    const why = error instanceof Error ? error.message : String(error);
    this.problem.value = `${what} (${why}).`;
  }
}

function keysOf(articles: readonly ReadArticle[]): string[] {
  return [...new Set(articles.map(({ key }) => key))];
}
