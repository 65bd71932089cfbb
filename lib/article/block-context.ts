import { isDeclaredHidden, isRendered } from '../text/element-kinds.ts';

/** What the elements around a block say of it. Shared by all blocks of the same surroundings; never changed once made. */
export interface BlockContext {
  readonly depth: number;
  readonly hidden: boolean;
  readonly navigation: boolean;
  readonly figure: boolean;
  readonly caption: boolean;
  readonly aside: boolean;
  readonly footer: boolean;
  readonly header: boolean;
  readonly form: boolean;
  readonly listItem: boolean;
  readonly table: boolean;
  readonly quote: boolean;
  readonly main: boolean;
  readonly articleBody: boolean;
  /** The whole block is a link. */
  readonly link: boolean;
  /** The innermost `<article>`, and how many of them are around. */
  readonly article: Element | null;
  readonly articleDepth: number;
  /** Stands in a shadow tree, or is shown in a slot of one: document order is not the order in which things are shown. */
  readonly composed: boolean;
  /** What class names and ids around it hint at, as a set of bits: see HINTS. */
  readonly hints: number;
}

export const OUTERMOST: BlockContext = {
  depth: 0,
  hidden: false,
  navigation: false,
  figure: false,
  caption: false,
  aside: false,
  footer: false,
  header: false,
  form: false,
  listItem: false,
  table: false,
  quote: false,
  main: false,
  articleBody: false,
  link: false,
  article: null,
  articleDepth: 0,
  composed: false,
  hints: 0,
};

// Words that style sheets of any site use for the same things. Kept few: unknown sites and languages must not depend on them.
const HINT_WORDS = {
  caption: /caption|(?:photo|image|picture)[-_]?(?:credit|text|desc)|\bcredits?\b/i,
  comment: /\bcomments?\b|comment-?(?:list|body|text)|disqus|respond\b/i,
  related:
    /related|recommend|more-?(?:stories|news|from|on)|read-?(?:more|next|also)|most-?(?:read|popular)|trending|outbrain|taboola|teaser|promo/i,
  share: /shar(?:e|ing)\b|social|toolbar|font-?size|text-?(?:size|resize)/i,
  subscribe: /newsletter|subscri|sign-?up|paywall|donat|consent|cookie/i,
  byline: /byline|author|\bdate|time-?stamp|publish|posted|article-?meta/i,
  advertisement: /\bad(?:s|vert\w*)?\b|\bsponsor|banner/i,
  rail: /sidebar|\brail\b|widget|complementary/i,
  tags: /\btags?\b|topics?\b|breadcrumb|categor(?:y|ies)/i,
  body: /(?:article|story|post|entry|content|news)[-_]*(?:body|content|text)|\bprose\b/i,
  lead: /\blead\b|stand-?first|sub-?(?:title|head|line)|\bde[ck]k?\b|excerpt|\bintro|summary|chapo|vorspann|abstract|strap-?line/i,
  embed: /embed|tweet|twitter|instagram|tik-?tok|placeholder|\bpoll\b|player|external/i,
  box: /(?:info|fact|side)-?box|\bbox\b|call-?out|high-?light|disclaimer|\bbio\b|\bcta\b/i,
  // Saved pages without their style sheets, and pages before theirs arrive, show what these names hide.
  unseen:
    /(?:^|\s)(?:is-)?hidden\b|\bd-none\b|\bsr-only\b|visually-hidden|screen-reader|\bhide\b|\bmodal\b|popup/i,
} as const;

/** The names of the hints, each of which is the bit at its place. */
export const HINTS = Object.keys(HINT_WORDS);
const HINT_TESTS = Object.values(HINT_WORDS);

/** The contexts of one walk: elements repeat their classes, and children of one element mostly stand in the same context. */
export class KnownContexts {
  readonly #hints = new Map<string, number>();
  /** The context one level further in, for elements that add nothing to it. */
  readonly #plain = new Map<BlockContext, BlockContext>();

  /** The context of what is inside `element`, which itself stands in `outer`. Reads attributes and visibility, changes nothing. */
  enter(element: Element, name: string, outer: BlockContext): BlockContext {
    const hasAttributes = element.hasAttributes();
    const role = hasAttributes ? element.getAttribute('role') : null;
    const property = hasAttributes ? element.getAttribute('itemprop') : null;
    const hidden = outer.hidden || (hasAttributes && isDeclaredHidden(element)) || !isRendered(element);
    const hints = hasAttributes ? outer.hints | this.#hintsOf(element) : outer.hints;
    if (
      role === null &&
      property === null &&
      hidden === outer.hidden &&
      hints === outer.hints &&
      !TELLING.has(name)
    )
      return this.#deeper(outer);
    const isArticle = name === 'article' || role === 'article';
    return {
      depth: outer.depth + 1,
      hidden,
      navigation:
        outer.navigation || name === 'nav' || role === 'navigation' || role === 'menu' || role === 'menubar',
      figure: outer.figure || name === 'figure',
      caption: outer.caption || name === 'figcaption' || property === 'caption',
      aside: outer.aside || name === 'aside' || role === 'complementary',
      footer: outer.footer || name === 'footer' || role === 'contentinfo',
      header: outer.header || name === 'header' || role === 'banner',
      form:
        outer.form || name === 'fieldset' || name === 'label' || role === 'dialog' || role === 'alertdialog',
      listItem: outer.listItem || name === 'li',
      table: outer.table || name === 'table',
      quote: outer.quote || name === 'blockquote',
      main: outer.main || name === 'main' || role === 'main',
      articleBody: outer.articleBody || (property !== null && /articleBody/i.test(property)),
      link: outer.link || name === 'a',
      article: isArticle ? element : outer.article,
      articleDepth: outer.articleDepth + (isArticle ? 1 : 0),
      composed: outer.composed,
      hints,
    };
  }

  /** The same for an element in the line. Most carry nothing that bears on the text; some hide it or name a body. */
  enterInline(element: Element, name: string, outer: BlockContext): BlockContext {
    const changes =
      element.hasAttributes() &&
      (element.hasAttribute('itemprop') ||
        element.hasAttribute('hidden') ||
        element.hasAttribute('aria-hidden'));
    return changes ? { ...this.enter(element, name, outer), depth: outer.depth, hints: outer.hints } : outer;
  }

  #deeper(outer: BlockContext): BlockContext {
    let inner = this.#plain.get(outer);
    if (!inner) {
      inner = { ...outer, depth: outer.depth + 1 };
      this.#plain.set(outer, inner);
    }
    return inner;
  }

  #hintsOf(element: Element): number {
    const words = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (words.length < 3) return 0;
    const before = this.#hints.get(words);
    if (before !== undefined) return before;
    // Camel case is opened so that `\b` sees the words: articleMeta, relatedLinks.
    const spaced = words
      .slice(0, 300)
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .replaceAll('_', '-');
    let bits = 0;
    HINT_TESTS.forEach((test, bit) => {
      if (test.test(spaced)) bits |= 1 << bit;
    });
    this.#hints.set(words, bits);
    return bits;
  }
}

/** Elements whose name alone says something of what they hold. */
const TELLING: ReadonlySet<string> = new Set([
  'a',
  'article',
  'aside',
  'blockquote',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'header',
  'label',
  'li',
  'main',
  'nav',
  'table',
]);
