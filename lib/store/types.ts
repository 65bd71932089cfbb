/** The marker colours, in the order in which they are offered. */
export const COLOURS = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
export type Colour = (typeof COLOURS)[number];

/** An article that the reader has kept something of. Nothing is stored of articles merely opened. */
export interface ArticleRecord {
  /** Canonical address without tracking parameters, see lib/article/article-key.ts. */
  key: string;
  url: string;
  title: string;
  outlet: string | null;
  byline: string[];
  /** ISO 8601 as the page gave it. */
  publishedAt: string | null;
  /** ISO 8601 as the page gave it; missing in what was kept before there was this field. */
  modifiedAt?: string | null;
  language: string | null;
  /** ms since epoch */
  firstSeenAt: number;
  /** ms since epoch */
  lastSeenAt: number;
}

/** What an annotation was made from, if not from a bare selection. */
export type Origin =
  | { kind: 'entity'; type: string; name: string }
  | { kind: 'claim'; claimKind: string; speaker: string | null; cue: string | null; via: string | null };

/** Where the passage is: W3C TextQuoteSelector (quote, prefix, suffix) and the start of a TextPositionSelector. */
export interface PassageSelector {
  quote: string;
  prefix: string;
  suffix: string;
  /** UTF-16 offset into the article's TextMap when it was made. */
  start: number;
}

/** What became of a passage when its article was last looked at. */
export interface Finding {
  status: 'exact' | 'changed' | 'lost';
  /** ms since epoch, of the look. */
  at: number;
  /** ms since epoch, when the passage was last in the article, changed or not. */
  seenAt: number;
  /** How the article worded it then, `null` where as in the quote. */
  words: string | null;
}

/** What the reader may change of a highlight, with the time of the last change. Absent: as it was made. */
export interface ChangeTimes {
  /** Quote, context and start change together: the reader took the article's new words, or another place. */
  passage?: number;
  colour?: number;
  note?: number;
  tags?: number;
  deletedAt?: number;
}

/** One highlight of the reader. */
export interface Annotation extends PassageSelector {
  /** UUID made where the annotation was made, so that a repeated write is the same write. */
  id: string;
  articleKey: string;
  colour: Colour;
  /** Markdown */
  note: string;
  tags: string[];
  of: Origin | null;
  /** Absent until the article was looked at again, and in what was kept before there was this field. */
  found?: Finding;
  /** ms since epoch */
  createdAt: number;
  /** ms since epoch, of the last change of anything. */
  updatedAt: number;
  /** ms since epoch, of the last change of each field: of two changes of a field the later one wins, whichever comes first. */
  changedAt: ChangeTimes;
  /** ms since epoch; in the bin since then, or `null`. */
  deletedAt: number | null;
}
