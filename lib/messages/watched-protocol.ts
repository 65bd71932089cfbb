import * as v from 'valibot';
import { ArticleRecordSchema } from '../store/schemas.ts';
import {
  CountedNameSchema,
  NamedTypeSchema,
  NameKeysSchema,
  NamingArticleSchema,
  WatchedNameSchema,
} from '../store/watched-schemas.ts';

const nothing = v.optional(v.null());

/** What the background answers about watched names, and the articles that have a name. */
export const watchedProtocol = {
  'watched/list': { asks: nothing, answers: v.array(WatchedNameSchema) },
  /** Keep a watched name, new, changed or in the bin. */
  'watched/put': { asks: v.object({ watched: WatchedNameSchema }), answers: nothing },
  /** The names of an article that is open. The background keeps what the reader wants kept, and nothing of private windows. */
  'sightings/note': {
    asks: v.object({ article: ArticleRecordSchema, names: v.array(CountedNameSchema) }),
    answers: nothing,
  },
  /** The reader's articles that have a name, newest first. */
  'articles/naming': {
    asks: v.object({
      type: v.nullable(NamedTypeSchema),
      keys: NameKeysSchema,
      except: v.array(v.string()),
      limit: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
    answers: v.object({ items: v.array(NamingArticleSchema), total: v.number() }),
  },
  /** Open an article of which something is kept in a new tab. */
  'article/open': { asks: v.object({ key: v.string() }), answers: nothing },
  /** Open the library where it lists the articles that have a name. */
  'library/open-name': {
    asks: v.object({ name: v.string(), type: v.nullable(NamedTypeSchema), keys: NameKeysSchema }),
    answers: nothing,
  },
  /** Show on the toolbar button of this tab which watched names its articles have. */
  'badge/show': { asks: v.object({ names: v.array(v.string()) }), answers: nothing },
} as const;
