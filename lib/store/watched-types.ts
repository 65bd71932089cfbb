import type { ArticleRecord } from './types.ts';

/** The types of names; dates and sums of money are found too, but they name nobody. */
export const NAMED_TYPES = ['person', 'organisation', 'place', 'group', 'other'] as const;
export type NamedType = (typeof NAMED_TYPES)[number];

/** What a name is known by, in an article and from one article to the next. */
export interface Name {
  /** Type and key of the name, see `nameId`. */
  nameId: string;
  /** As it is shown: the fullest form. */
  name: string;
  type: NamedType;
  /** The keys (lib/analysis/entities/name-key.ts) of all its forms in the article, that of `name` first. */
  keys: string[];
}

/** A name that the reader watches, or, in the bin, did. */
export interface WatchedName {
  /** Type and key of the name: the same name watched in two tabs or on two machines is one. */
  id: string;
  name: string;
  /** `null` for one that was typed: it may be anything. */
  type: NamedType | null;
  /** The keys of the forms that name it by themselves, that of `name` first. */
  keys: string[];
  /** ms since epoch */
  createdAt: number;
  /** ms since epoch: of two copies the one changed later holds. */
  changedAt: number;
  /** ms since epoch; in the bin since then, or `null`. */
  deletedAt: number | null;
}

/** A name with how often an article has it. */
export interface CountedName extends Name {
  mentions: number;
}

/** That an article names something: kept of articles with highlights, and of those that name what is watched. */
export interface Sighting extends CountedName {
  articleKey: string;
  /** ms since epoch, when it was noted first. */
  seenAt: number;
}

/** An article that has a name. */
export interface NamingArticle {
  article: ArticleRecord;
  mentions: number;
  /** ms since epoch, when the name was first noted there. */
  seenAt: number;
}
