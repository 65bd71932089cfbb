import * as v from 'valibot';
import { ArticleRecordSchema } from './schemas.ts';
import {
  type CountedName,
  NAMED_TYPES,
  type NamingArticle,
  type Sighting,
  type WatchedName,
} from './watched-types.ts';

/** ms since epoch, whole. */
const Time = v.pipe(v.number(), v.integer(), v.minValue(0));
const Words = v.pipe(v.string(), v.minLength(1));
export const NameKeysSchema = v.pipe(v.array(Words), v.minLength(1));
export const NamedTypeSchema = v.picklist(NAMED_TYPES);

/** Shape of a watched name, whoever hands it over: a tab, the library, a backup. */
export const WatchedNameSchema = v.object({
  id: Words,
  name: Words,
  type: v.nullable(NamedTypeSchema),
  keys: NameKeysSchema,
  createdAt: Time,
  changedAt: Time,
  deletedAt: v.nullable(Time),
}) satisfies v.GenericSchema<unknown, WatchedName>;

/** Shape of a name as a tab tells that an article has it. */
export const CountedNameSchema = v.object({
  nameId: Words,
  name: Words,
  type: NamedTypeSchema,
  keys: NameKeysSchema,
  mentions: v.pipe(v.number(), v.integer(), v.minValue(1)),
}) satisfies v.GenericSchema<unknown, CountedName>;

/** Shape of a stored sighting. */
export const SightingSchema = v.object({
  ...CountedNameSchema.entries,
  articleKey: Words,
  seenAt: Time,
}) satisfies v.GenericSchema<unknown, Sighting>;

export const NamingArticleSchema = v.object({
  article: ArticleRecordSchema,
  mentions: v.number(),
  seenAt: Time,
}) satisfies v.GenericSchema<unknown, NamingArticle>;
