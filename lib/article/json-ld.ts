import * as v from 'valibot';

// Sites nest, repeat and leave out at will, so every field falls back by itself instead of failing the whole object.
const text = v.fallback(v.optional(v.pipe(v.string(), v.trim())), undefined);
const Name: v.GenericSchema<unknown, string> = v.pipe(
  v.union([
    v.string(),
    v.pipe(
      v.object({ name: v.string() }),
      v.transform(({ name }) => name),
    ),
  ]),
  v.trim(),
);
const Person = v.union([
  v.pipe(
    v.string(),
    v.transform((name) => ({ name, type: '' })),
  ),
  v.pipe(
    v.object({ name: v.union([v.string(), v.array(v.string())]), '@type': v.optional(v.unknown()) }),
    v.transform((person) => ({
      name: [person.name].flat().join(', '),
      type: [person['@type']].flat().join(' '),
    })),
  ),
]);
const oneOrMany = <T>(schema: v.GenericSchema<unknown, T>) =>
  v.fallback(
    v.pipe(
      v.unknown(),
      v.transform((value) =>
        [value].flat().flatMap((item) => {
          const result = v.safeParse(schema, item);
          return result.success ? [result.output] : [];
        }),
      ),
    ),
    [],
  );

const ArticleObject = v.object({
  headline: text,
  name: text,
  articleBody: text,
  datePublished: text,
  dateCreated: text,
  dateModified: text,
  inLanguage: v.fallback(v.optional(Name), undefined),
  url: text,
  mainEntityOfPage: v.fallback(
    v.optional(
      v.union([
        v.string(),
        v.pipe(
          v.object({ '@id': v.string() }),
          v.transform((page) => page['@id']),
        ),
      ]),
    ),
    undefined,
  ),
  author: v.optional(oneOrMany(Person), []),
  creator: v.optional(oneOrMany(Person), []),
  publisher: v.optional(oneOrMany(Name), []),
});

/** What a page's JSON-LD says of one article. Texts as given, not yet cleaned. */
export interface LinkedArticle extends v.InferOutput<typeof ArticleObject> {
  /** The schema.org types, such as NewsArticle. */
  types: string[];
}

/** What a page's JSON-LD says. */
export interface LinkedData {
  articles: LinkedArticle[];
  /** All schema.org types named on the page at the top or in a graph. */
  types: Set<string>;
  /** The name of the site, from WebSite, NewsMediaOrganization or Organization objects. */
  siteName: string | null;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Review|Reportage)$/;
// Deeply nested or endless graphs are cut off: what matters stands near the top.
const MOST_OBJECTS = 2000;

/** Reads every JSON-LD script of the document. Broken ones are mended where that is safe, otherwise passed over. Never throws. */
export function readLinkedData(document: Document): LinkedData {
  const found: LinkedData = { articles: [], types: new Set(), siteName: null };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const queue: unknown[] = [parseLeniently(script.textContent ?? '')];
    for (let seen = 0; queue.length > 0 && seen < MOST_OBJECTS; seen++) {
      const value = queue.shift();
      if (Array.isArray(value)) queue.push(...value);
      else if (typeof value === 'object' && value !== null) {
        readObject(value, found);
        for (const [key, inner] of Object.entries(value)) {
          if (typeof inner === 'object' && inner !== null && !NOT_THIS_PAGE.has(key)) queue.push(inner);
        }
      }
    }
  }
  return found;
}

// What these lead to is some other page or thing.
const NOT_THIS_PAGE = new Set([
  'isPartOf',
  'publisher',
  'author',
  'itemListElement',
  'comment',
  'image',
  'video',
  'breadcrumb',
  'review',
  'relatedLink',
  'mentions',
  'about',
]);

function readObject(value: object, found: LinkedData): void {
  const types = [Reflect.get(value, '@type')].flat().filter((type) => typeof type === 'string');
  for (const type of types) found.types.add(type);
  if (types.some((type) => ARTICLE_TYPE.test(type))) {
    const result = v.safeParse(ArticleObject, value);
    if (result.success) found.articles.push({ ...result.output, types });
  } else if (types.some((type) => /^(?:WebSite|NewsMediaOrganization|Organization)$/.test(type))) {
    const name = v.safeParse(Name, value);
    if (name.success && name.output) found.siteName ??= name.output;
  }
}

function parseLeniently(source: string): unknown {
  const body = source
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/)\s*;?\s*$/, '');
  for (const mend of [
    (s: string) => s,
    // Raw line breaks inside strings, then trailing commas and semicolons: the two most common breakages.
    (s: string) => s.replace(/\p{Cc}+/gu, ' '),
    (s: string) =>
      s
        .replace(/\p{Cc}+/gu, ' ')
        .replace(/,\s*(?=[}\]])/g, '')
        .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(mend(body));
    } catch {
      // The next mend may do.
    }
  }
  return null;
}
