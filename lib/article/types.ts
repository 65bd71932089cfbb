/** What the page says of an article, as plain data. */
export interface ArticleDetails {
  /** The headline as printed, without the outlet's name. */
  title: string;
  /** Persons without "By" and roles; newsrooms and agencies only where the page names them as authors. */
  byline: string[];
  /** ISO 8601 as the page gives it, or `null`. */
  publishedAt: string | null;
  /** When it was last changed since then, as ISO 8601; `null` where the page does not say, or never. */
  modifiedAt: string | null;
  outlet: string | null;
  /** BCP 47, or `null` where neither page nor article declares one. */
  language: string | null;
  /** The address of this article: canonical where the page names one, tracking parameters off. */
  url: string;
}

/** An entry of a live blog, which is one article of many entries. */
export interface ArticleEntry {
  /** The element that holds the entry. */
  root: Element;
  /** Which of the article's blocks are the entry's, [from, to) into the list. */
  from: number;
  to: number;
  heading: string | null;
  /** ISO 8601 as the page gives it, or `null`. */
  publishedAt: string | null;
}

/** An article in the live DOM. The elements are the page's own: never changed, only read. */
export interface Article {
  details: ArticleDetails;
  /** The smallest element that holds headline and body. */
  root: Element;
  headline: Element | null;
  /** The elements whose text is the article's body, in document order, none inside another. */
  blocks: Element[];
  /** Nodes inside blocks that are not the article's text: a related-stories box between two paragraphs of one element. */
  omitted?: readonly Node[];
  /** Some of it stands in shadow trees or slots, where document order is not the order in which things are shown. */
  composed?: boolean;
  /** Of a live blog: its entries in the order in which they stand. */
  entries?: readonly ArticleEntry[];
}
