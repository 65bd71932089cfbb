import * as v from 'valibot';
import { AnalysisSchema, ArticleMetaSchema } from '../analysis/schemas.ts';
import { SiteRuleSchema } from '../sites/site-rule.ts';
import {
  AnnotationPatchSchema,
  AnnotationSchema,
  ArticleRecordSchema,
  CorrectionSchema,
  SeenPassageSchema,
} from '../store/schemas.ts';
import { SightingSchema, WatchedNameSchema } from '../store/watched-schemas.ts';
import { watchedProtocol } from './watched-protocol.ts';

const TabId = v.pipe(v.number(), v.integer());
const AnnotationId = v.pipe(v.string(), v.uuid());

const nothing = v.optional(v.null());

/** A message: the shape of what is asked and of what is answered. Both ends check what they get. */
export interface Exchange {
  asks: v.GenericSchema;
  answers: v.GenericSchema;
}

/** What the background answers. */
export const backgroundProtocol = {
  /** The scout in a tab says that its page may hold an article. */
  'scout/found': { asks: nothing, answers: nothing },
  /** Start the reader in a tab at the reader's own wish. `false`: the browser lets no extension run there. */
  'reader/start': { asks: v.object({ tabId: TabId }), answers: v.boolean() },
  /** The reader in a tab found an article in a frame: its marks need their style there. */
  'reader/style-frames': { asks: nothing, answers: nothing },
  'analysis/run': {
    asks: v.object({ text: v.string(), meta: ArticleMetaSchema }),
    answers: AnalysisSchema,
  },
  'annotations/list': {
    asks: v.object({ articleKeys: v.array(v.string()) }),
    answers: v.array(AnnotationSchema),
  },
  'annotations/add': {
    asks: v.object({ annotation: AnnotationSchema, article: ArticleRecordSchema }),
    answers: nothing,
  },
  'annotations/edit': {
    asks: v.object({ id: AnnotationId, patch: AnnotationPatchSchema, at: v.number() }),
    answers: nothing,
  },
  /** What became of passages on the page of a tab. */
  'annotations/found': { asks: v.object({ seen: v.array(SeenPassageSchema) }), answers: nothing },
  /** The reader's corrections of names, a small list: every page applies them to what the analysis found. */
  'corrections/list': { asks: nothing, answers: v.array(CorrectionSchema) },
  /** Keep the reader's word, new, changed or taken back. */
  'corrections/put': { asks: v.object({ correction: CorrectionSchema }), answers: nothing },
  /** Keep a rule of the reader, new or changed. */
  'rules/put': { asks: v.object({ rule: SiteRuleSchema }), answers: nothing },
  'rules/remove': { asks: v.object({ id: v.string() }), answers: nothing },
  /** Every tag in use, to be offered while one is typed. */
  'tags/list': { asks: nothing, answers: v.array(v.string()) },
  /** Put one part of a backup aside; nothing of it shows until all are merged. */
  'backup/stage': {
    asks: v.object({
      importId: v.pipe(v.string(), v.uuid()),
      part: v.pipe(v.number(), v.integer(), v.minValue(0)),
      articles: v.array(ArticleRecordSchema),
      annotations: v.array(AnnotationSchema),
      corrections: v.array(CorrectionSchema),
      watched: v.array(WatchedNameSchema),
      sightings: v.array(SightingSchema),
    }),
    answers: nothing,
  },
  /** Take in all parts of a backup, or none. */
  'backup/merge': {
    asks: v.object({ importId: v.pipe(v.string(), v.uuid()), parts: v.number() }),
    answers: v.object({ added: v.number(), updated: v.number(), unchanged: v.number() }),
  },
  /** Open the article of a highlight in a new tab and go to the place. */
  'passage/open': { asks: v.object({ id: AnnotationId }), answers: nothing },
  /** The highlight that this tab was opened for, once. */
  'passage/wanted': { asks: nothing, answers: v.nullable(AnnotationId) },
  ...watchedProtocol,
} as const satisfies Record<string, Exchange>;

/** What the reader in a tab answers. */
export const tabProtocol = {
  /** Whether a reader runs here already. */
  'page/ping': { asks: nothing, answers: v.literal(true) },
  'page/command': {
    asks: v.object({
      name: v.picklist(['highlight', 'next-mark', 'previous-mark', 'rule-article', 'rule-not']),
    }),
    answers: nothing,
  },
  /** Take the densest text of the page for an article although it does not look like one. `false`: there is none. */
  'page/run-anyway': { asks: nothing, answers: v.boolean() },
  'page/go-to-annotation': { asks: v.object({ id: AnnotationId }), answers: v.boolean() },
  /** Keep the words that the article has now for those of a highlight. `false`: the page has none. */
  'page/accept-words': { asks: v.object({ id: AnnotationId }), answers: v.boolean() },
  /** Look for a lost passage once more. Whether it is there. */
  'page/try-again': { asks: v.object({ id: AnnotationId }), answers: v.boolean() },
  /** Let the reader select where a highlight belongs. `false`: the page has no such highlight. */
  'page/attach': { asks: v.object({ id: AnnotationId }), answers: v.boolean() },
  'page/go-to-entity': { asks: v.object({ article: v.number(), id: v.string() }), answers: v.boolean() },
  'page/go-to-claim': { asks: v.object({ article: v.number(), index: v.number() }), answers: v.boolean() },
} as const satisfies Record<string, Exchange>;

/** Any set of messages. Written over its own keys so that looking one up is never `undefined`. */
export type Protocol<P> = { [K in keyof P]: Exchange };
export type Asks<P extends Protocol<P>, K extends keyof P> = v.InferInput<P[K]['asks']>;
export type Answers<P extends Protocol<P>, K extends keyof P> = v.InferOutput<P[K]['answers']>;
