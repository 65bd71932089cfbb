import { describe, expect, it } from 'vitest';
import { readModule } from './read-module.ts';
import { breaches } from './rules.ts';

const check = (path: string, source: string) => breaches(path, readModule(path, source));

describe('the direction of imports', () => {
  it.each([
    ['lib that imports a component', 'lib/marks/a.ts', `import { Card } from '../../components/card.tsx';`],
    [
      'lib that imports an entrypoint',
      'lib/sites/a.ts',
      `export * from '../../entrypoints/background/index.ts';`,
    ],
    ['a component that imports an entrypoint', 'components/a.tsx', `import '../entrypoints/popup/main.tsx';`],
    ['the product that imports the cli', 'lib/text/a.ts', `import { readPage } from '../../cli/page.ts';`],
    ['the product that imports a bench', 'entrypoints/a.ts', `await import('../bench/main.ts');`],
    ['the product that imports a script', 'components/a.tsx', `import x from '../scripts/demo.ts';`],
    ['the product that imports Node', 'lib/exchange/a.ts', `import { readFileSync } from 'node:fs';`],
    [
      'analysis that imports the DOM side of text',
      'lib/analysis/a.ts',
      `import { buildTextMap } from '../text/text-map.ts';`,
    ],
    [
      'analysis that imports types of the article',
      'lib/analysis/a.ts',
      `import type { Article } from '../article/types.ts';`,
    ],
    ['analysis that imports a foreign package', 'lib/analysis/claims/a.ts', `import { uuid } from 'uuid';`],
    ['analysis that names the document', 'lib/analysis/a.ts', 'export const title = () => document.title;'],
    [
      'analysis that names the window',
      'lib/analysis/a.ts',
      'export const wide = typeof window === "object";',
    ],
    ['analysis that names the browser', 'lib/analysis/a.ts', 'export const id = browser.runtime.id;'],
    ['a page room that imports wxt', 'lib/article/a.ts', `import { browser } from 'wxt/browser';`],
    ['a page room that names the browser', 'lib/text/a.ts', 'browser.runtime.sendMessage({});'],
    ['a page room that names chrome', 'lib/anchoring/a.ts', 'chrome.runtime.sendMessage({});'],
    ['a page room that sends messages', 'lib/marks/a.ts', `import { send } from '../messages/send.ts';`],
    [
      'a component that reads the store',
      'components/a.tsx',
      `import { all } from '../lib/store/queries.ts';`,
    ],
    [
      'a component that sends messages',
      'components/a.tsx',
      `import { send } from '../lib/messages/send.ts';`,
    ],
    [
      'a component that names the browser',
      'components/a.tsx',
      'const A = () => <a href={browser.runtime.getURL("/")} />;',
    ],
    ['a component that keeps something itself', 'components/a.tsx', 'localStorage.setItem("a", "b");'],
    ['the store naming the browser', 'lib/store/a.ts', 'void browser.storage.local.get();'],
    ['Dexie outside the store', 'entrypoints/library/a.ts', `import { liveQuery } from 'dexie';`],
    ['Dexie in the cli', 'cli/a.ts', `import Dexie from 'dexie';`],
    ['a dynamic import', 'lib/text/a.ts', `const d = () => import('dexie');`],
    ['a type written in place', 'lib/sites/a.ts', `export type D = import('dexie').Dexie;`],
  ])('catches %s', (_, path, source) => {
    expect(check(path, source)).not.toEqual([]);
  });

  it.each([
    [
      'entrypoints that wire everything',
      'entrypoints/popup/main.tsx',
      `import { App } from '../../components/app.tsx'; import { send } from '../../lib/messages/send.ts'; browser.action.openPopup();`,
    ],
    [
      'the store with Dexie',
      'lib/store/db.ts',
      `import Dexie from 'dexie'; import type { Annotation } from './types.ts';`,
    ],
    [
      'analysis on spans and compromise',
      'lib/analysis/a.ts',
      `import type { Span } from '../text/span.ts'; const nlp = await import('compromise/three');`,
    ],
    [
      'words that only look like globals',
      'lib/analysis/a.ts',
      `// document.title\nexport const a = { document: 1, window: 'browser.x' }; export const b = a.document; const quote = /["'\`]document\\./;`,
    ],
    [
      'components with the types of the store',
      'components/a.tsx',
      `import type { Store } from '../lib/store/queries.ts'; import { COLOURS } from '../lib/store/types.ts';`,
    ],
    [
      'page rooms in the DOM',
      'lib/marks/a.ts',
      `import { COLOURS } from '../store/types.ts'; document.adoptedStyleSheets.push(new CSSStyleSheet());`,
    ],
    [
      'messages that name the browser',
      'lib/messages/a.ts',
      `import { browser } from 'wxt/browser'; browser.runtime.sendMessage({});`,
    ],
    [
      'the cli on lib and Node',
      'cli/a.ts',
      `import { readFile } from 'node:fs/promises'; import { analyze } from '../lib/analysis/analyze.ts';`,
    ],
  ])('lets pass %s', (_, path, source) => {
    expect(check(path, source)).toEqual([]);
  });

  it('says which file, which import and which rule', () => {
    expect(check('cli/a.ts', `import Dexie from 'dexie';`)).toEqual([
      'cli/a.ts imports dexie: only lib/store imports Dexie',
    ]);
  });
});
