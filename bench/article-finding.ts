import { readFileSync } from 'node:fs';
import { parsePage } from '../cli/page.ts';
import { findArticles } from '../lib/article/find-articles.ts';
import { cpuTime } from './cpu-time.ts';
import type { Figure } from './figure.ts';

/** What finding the articles of the bundled stacked page costs under linkedom, parsing left out. */
export function articleFindingFigures(): Figure[] {
  const html = readFileSync(new URL('../pages/stacked.html', import.meta.url), 'utf8');
  const document = parsePage(html, 'https://meridian.example/stacked.html');
  const found = findArticles(document).length;
  const ms = cpuTime(() => void findArticles(document));
  return [{ name: `finding ${found} articles on pages/stacked.html`, value: ms, unit: 'ms CPU (linkedom)' }];
}
