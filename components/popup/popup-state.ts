import type { Claim, Entity } from '../../lib/analysis/types.ts';
import type { Annotation } from '../../lib/store/types.ts';

/** A highlight, and what became of its passage in the page as it stands. */
export interface PlacedAnnotation {
  annotation: Annotation;
  status: 'exact' | 'changed' | 'lost';
  /** How the page words a changed passage now, `null` for others. */
  now: string | null;
}

/** A claim and what is claimed as text. */
export interface QuotedClaim {
  claim: Claim;
  quote: string;
  /** When the entry of a live blog that it stands in was published, ISO 8601; `null` elsewhere. */
  at: string | null;
}

export interface PopupArticle {
  title: string;
  outlet: string | null;
  /** BCP 47; `und` for one that is not known, but is not English. */
  language: string | null;
  /** ISO 8601 as the page gives it. */
  publishedAt: string | null;
  modifiedAt: string | null;
  annotations: PlacedAnnotation[];
  entities: Entity[];
  claims: QuotedClaim[];
}

export type PopupState =
  | { kind: 'loading' }
  /** A page that no extension may read. */
  | { kind: 'unavailable'; reason: string }
  | { kind: 'no-article'; canRun: boolean }
  /** `current`: 0-based, the article that is shown. */
  | { kind: 'articles'; articles: PopupArticle[]; current: number };

/** Where Pressmark looks by itself; see components/sites. */
export type SiteMode = 'click' | 'sites' | 'all';

export interface PopupSite {
  host: string;
  running: boolean;
  mode: SiteMode;
}
