import * as v from 'valibot';
import type { Span } from '../text/span.ts';
import type { Claim, Entity, ResolvedDate } from './types.ts';

const SpanSchema = v.pipe(v.tuple([v.number(), v.number()]), v.readonly()) satisfies v.GenericSchema<
  unknown,
  Span
>;

export const ENTITY_TYPES = ['person', 'organisation', 'place', 'group', 'date', 'money', 'other'] as const;

const IsoDateSchema = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/));

const ResolvedDateSchema = v.object({
  start: IsoDateSchema,
  end: v.nullable(IsoDateSchema),
}) satisfies v.GenericSchema<unknown, ResolvedDate>;

/** Shape of an entity that comes from another part of the extension. */
export const EntitySchema = v.object({
  id: v.string(),
  type: v.picklist(ENTITY_TYPES),
  name: v.string(),
  mentions: v.array(SpanSchema),
  date: v.optional(ResolvedDateSchema),
}) satisfies v.GenericSchema<unknown, Entity>;

/** Shape of a claim that comes from another part of the extension. */
export const ClaimSchema = v.object({
  content: v.array(SpanSchema),
  kind: v.picklist(['direct', 'indirect', 'mixed']),
  cue: v.nullable(SpanSchema),
  speaker: v.object({
    mention: v.nullable(SpanSchema),
    entity: v.nullable(v.string()),
    name: v.nullable(v.string()),
    sure: v.boolean(),
  }),
  via: v.nullable(v.object({ mention: SpanSchema, name: v.string() })),
}) satisfies v.GenericSchema<unknown, Claim>;

export const AnalysisSchema = v.object({
  entities: v.array(EntitySchema),
  claims: v.array(ClaimSchema),
});

export const ArticleMetaSchema = v.object({
  title: v.optional(v.string()),
  language: v.optional(v.string()),
  publishedAt: v.optional(v.string()),
});
