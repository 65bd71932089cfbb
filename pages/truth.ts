import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const SpanSchema = v.strictTuple([v.number(), v.number()]);

const EntityTruthSchema = v.strictObject({
  type: v.picklist(['person', 'organisation', 'place', 'group', 'date', 'money', 'other']),
  name: v.string(),
  mentions: v.array(SpanSchema),
});

const ClaimTruthSchema = v.strictObject({
  content: v.array(SpanSchema),
  /** What stands at each span of `content`. */
  words: v.array(v.string()),
  kind: v.picklist(['direct', 'indirect', 'mixed']),
  cue: v.nullable(SpanSchema),
  /** `name` is `null` where the words name nobody: "officials in Washington". */
  speaker: v.strictObject({ mention: v.nullable(SpanSchema), name: v.nullable(v.string()) }),
  via: v.nullable(v.strictObject({ mention: SpanSchema, name: v.string() })),
});

const ArticleTruthSchema = v.strictObject({
  title: v.string(),
  byline: v.array(v.string()),
  publishedAt: v.string(),
  /** The body alone: paragraphs apart by a blank line, white space collapsed. All offsets count in it. */
  text: v.string(),
  entities: v.array(EntityTruthSchema),
  claims: v.array(ClaimTruthSchema),
  /** Quotation marks that make no claim of their own: scare quotes and titles. */
  scareQuotes: v.array(SpanSchema),
});

const TruthSchema = v.record(v.string(), v.strictObject({ articles: v.array(ArticleTruthSchema) }));

export type EntityTruth = v.InferOutput<typeof EntityTruthSchema>;
export type ClaimTruth = v.InferOutput<typeof ClaimTruthSchema>;
export type ArticleTruth = v.InferOutput<typeof ArticleTruthSchema>;

/**
 * The right answers for a bundled page, in the order of its articles; none for a page without an article.
 * `page` is the file's name, such as "stacked.html". Throws where there is no truth for it.
 */
export function truthOf(page: string): ArticleTruth[] {
  const file = new URL('truth.json', import.meta.url);
  const truth = v.parse(TruthSchema, JSON.parse(readFileSync(file, 'utf8')))[page];
  if (!truth) throw new Error(`No truth is kept for ${page}`);
  return truth.articles;
}
