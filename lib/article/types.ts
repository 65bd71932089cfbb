/** What the page says of an article, as plain data. */
export interface ArticleDetails {
  /** The headline as printed, without the outlet's name. */
  title: string;
  /** Persons without "By" and roles; newsrooms and agencies only where the page names them as authors. */
  byline: string[];
  /** ISO 8601 as the page gives it, or `null`. */
  publishedAt: string | null;
  outlet: string | null;
  /** BCP 47, or `null` where neither page nor article declares one. */
  language: string | null;
  /** The address of this article: canonical where the page names one, tracking parameters off. */
  url: string;
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
}
