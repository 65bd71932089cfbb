import * as v from 'valibot';
import { ClaimSchema, EntitySchema } from '../analysis/schemas.ts';
import { AnnotationSchema } from '../store/schemas.ts';

/** The name of the port by which a tab's reader tells the popup what is on its page. */
export const PAGE_PORT = 'page';

/** What is on a page, as the popup and the side panel show it. */
export const PageStateSchema = v.object({
  /** False until the first look at the page is done. */
  ready: v.boolean(),
  articles: v.array(
    v.object({
      key: v.string(),
      title: v.string(),
      outlet: v.nullable(v.string()),
      language: v.nullable(v.string()),
      publishedAt: v.nullable(v.string()),
      modifiedAt: v.nullable(v.string()),
      /** False until the analysis is there. */
      analysed: v.boolean(),
      annotations: v.array(
        v.object({
          annotation: AnnotationSchema,
          status: v.picklist(['exact', 'changed', 'lost']),
          /** How the article words a changed passage now, `null` for others. */
          now: v.nullable(v.string()),
        }),
      ),
      entities: v.array(EntitySchema),
      /** `at`: when the entry of a live blog that it stands in was published, ISO 8601. */
      claims: v.array(v.object({ claim: ClaimSchema, quote: v.string(), at: v.nullable(v.string()) })),
    }),
  ),
  /** Index of the article in view. */
  current: v.number(),
});

export type PageState = v.InferOutput<typeof PageStateSchema>;
