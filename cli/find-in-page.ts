// Bundled and evaluated in the page by `analyze --browser`.
import { pageArticles } from './page-articles.ts';

Object.assign(globalThis, { pressmarkArticles: () => pageArticles(document) });
