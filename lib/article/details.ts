import { shownClosest } from '../text/flat-tree.ts';
import { addressOf } from './address.ts';
import { bylineOf } from './byline.ts';
import type { LinkedArticle } from './json-ld.ts';
import { pageAddress } from './large-frames.ts';
import { modifiedAtOf } from './modified-at.ts';
import type { PageClues } from './page-clues.ts';
import { printedText } from './printed-text.ts';
import { publishedAtOf } from './published-at.ts';
import { type Scope, scopeAround } from './scope.ts';
import { titleOf } from './title.ts';
import type { Article, ArticleDetails } from './types.ts';
import { greatestLikeness, likeness, wordBag, wordsOf } from './words.ts';

type Found = Omit<Article, 'details'>;

/** Least likeness of a JSON-LD headline to the printed one for it to mean that article on a page with several. */
const SAME_HEADLINE = 0.7;

/**
 * What the page says of each of its articles. The head speaks of one of them: the only one, or the one whose headline is likest
 * to the page's titles. Details of the others come from their own part of the page and from JSON-LD of the same headline.
 *
 * @param shadows the shadow trees that the page's text stands in
 */
export function readDetails(
  document: Document,
  clues: PageClues,
  articles: readonly Found[],
  shadows: readonly ShadowRoot[] = [],
): ArticleDetails[] {
  const headlines = articles.map(({ headline }) => textOf(headline));
  const main = mainArticle(headlines, clues);
  return articles.map((article, at) => {
    const others = articles.filter((other) => other !== article).map(({ root }) => root);
    const scope: Scope = {
      element: scopeAround(article.root, others),
      headline: article.headline,
      end: article.blocks.at(-1) ?? null,
      shadows,
    };
    const ofPage = at === main;
    const headline = headlines[at] ?? '';
    const linked = linkedArticleOf(headline, clues, ofPage, articles.length === 1);
    const outlet = outletOf(clues, linked);
    const notPersons = [outlet, ...(linked?.publisher ?? [])].filter((name) => name !== null);
    const publishedAt = publishedAtOf(clues, linked, scope, ofPage);
    return {
      title: titleOf(headline, clues, linked, outlet, ofPage),
      byline: bylineOf(clues, linked, scope, ofPage, notPersons, article.blocks),
      publishedAt,
      modifiedAt: modifiedAtOf(clues, linked, scope, ofPage, publishedAt),
      outlet,
      language: languageOf(document, clues, linked, article.root),
      url: addressOf(pageAddress(document), clues, linked, scope, { ofPage, several: articles.length > 1 }),
    };
  });
}

function textOf(element: Element | null): string {
  return printedText(element).replace(/\s+/g, ' ');
}

function mainArticle(headlines: readonly string[], clues: PageClues): number {
  let main = 0;
  let best = 0;
  headlines.forEach((headline, at) => {
    const words = wordsOf(headline);
    const like = greatestLikeness(words, clues.titles);
    if (like > best) {
      best = like;
      main = at;
    }
  });
  return main;
}

function linkedArticleOf(
  headline: string,
  clues: PageClues,
  ofPage: boolean,
  only: boolean,
): LinkedArticle | null {
  const words = wordsOf(headline);
  let best: LinkedArticle | null = null;
  let most = only ? 0 : SAME_HEADLINE;
  for (const article of clues.linked.articles) {
    const like = likeness(words, wordBag(article.headline ?? article.name ?? ''));
    if (like > most) {
      most = like;
      best = article;
    }
  }
  return best ?? (ofPage && clues.linked.articles.length <= 3 ? (clues.linked.articles[0] ?? null) : null);
}

function outletOf(clues: PageClues, linked: LinkedArticle | null): string | null {
  const name =
    clues.meta('og:site_name') ??
    linked?.publisher[0] ??
    clues.linked.siteName ??
    clues.meta('application-name');
  return name?.trim() || null;
}

function languageOf(
  document: Document,
  clues: PageClues,
  linked: LinkedArticle | null,
  root: Element,
): string | null {
  const candidates = [
    shownClosest(root, '[lang]')?.getAttribute('lang'),
    document.documentElement.getAttribute('xml:lang'),
    linked?.inLanguage,
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
    clues.meta('og:locale', 'language', 'dc.language'),
  ];
  for (const candidate of candidates) {
    try {
      const [language] = Intl.getCanonicalLocales((candidate ?? '').trim().replaceAll('_', '-') || []);
      if (language) return language;
    } catch {
      // Not a language tag: the next one may be.
    }
  }
  return null;
}
