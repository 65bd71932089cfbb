import { posix } from 'node:path';
import type { Import, ModuleUse } from './read-module.ts';

/** Rooms that know the page but not the browser around it. */
const PAGE_ROOMS = ['lib/article', 'lib/text', 'lib/anchoring', 'lib/marks'];
/** The only rooms that name `browser.*`; components and the rest of lib get plain data. */
const BROWSER_ROOMS = ['entrypoints', 'lib/messages', 'lib/settings'];
const TOOLS = ['cli', 'bench', 'scripts', 'e2e'];
const PRODUCT = ['entrypoints', 'components', 'lib'];

const ANALYSIS_MAY_IMPORT = [
  'lib/analysis',
  'lib/text/span.ts',
  'lib/text/sentences.ts',
  'lib/text/folding.ts',
  'compromise',
  'valibot',
];
const BROWSER_NAMES = ['browser', 'chrome'];
const DOM_NAMES = ['document', 'window', 'navigator', 'self', 'localStorage', 'fetch', 'DOMParser'];
const BROWSER_PACKAGES = ['wxt', '@webext-core', '#imports', 'virtual:wxt'];
/** Rooms that reach the browser or the disk: whoever runs their code does so too. */
const OUTER_ROOMS = ['lib/store', 'lib/messages', 'lib/settings'];
/** But for this plain data, the list of colours among it. */
const PLAIN_DATA = 'lib/store/types.ts';

function reachesOut(target: string, { typeOnly }: Import): boolean {
  if (within(target, BROWSER_PACKAGES)) return true;
  return !typeOnly && target !== PLAIN_DATA && within(target, OUTER_ROOMS);
}

/** What an import of a file leads to: a path from the project's root, or a package's specifier. */
function targetOf(path: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier);
  return specifier.replace(/^[@~]{1,2}\//, '');
}

function within(target: string, rooms: readonly string[]): boolean {
  return rooms.some((room) => target === room || target.startsWith(`${room}/`));
}

interface Rule {
  says: string;
  /** Whether the rule speaks of this file. */
  holds(path: string): boolean;
  forbids?(target: string, found: Import): boolean;
  forbiddenNames?: readonly string[];
}

/** DESIGN.md's direction of imports. */
const RULES: readonly Rule[] = [
  {
    says: 'lib imports neither components nor entrypoints',
    holds: (path) => within(path, ['lib']),
    forbids: (target) => within(target, ['components', 'entrypoints']),
  },
  {
    says: 'components import no entrypoints',
    holds: (path) => within(path, ['components']),
    forbids: (target) => within(target, ['entrypoints']),
  },
  {
    says: 'the product imports nothing of cli, bench, scripts, e2e or Node',
    holds: (path) => within(path, PRODUCT),
    forbids: (target) => within(target, TOOLS) || target.startsWith('node:'),
  },
  {
    says: 'lib/analysis imports only itself, compromise, valibot and span, sentences, folding of lib/text',
    holds: (path) => within(path, ['lib/analysis']),
    forbids: (target) => !within(target, ANALYSIS_MAY_IMPORT),
  },
  {
    says: 'lib/analysis names nothing of browser or DOM',
    holds: (path) => within(path, ['lib/analysis']),
    forbiddenNames: [...BROWSER_NAMES, ...DOM_NAMES],
  },
  {
    says: 'lib/article, text, anchoring and marks know the page, not the browser, the store or the messages',
    holds: (path) => within(path, PAGE_ROOMS),
    forbids: reachesOut,
  },
  {
    says: 'components get props and give events: no storage, no messages, no browser',
    holds: (path) => within(path, ['components']),
    forbids: reachesOut,
    forbiddenNames: ['localStorage', 'sessionStorage', 'indexedDB'],
  },
  {
    says: 'only entrypoints, lib/messages and lib/settings name browser.*',
    holds: (path) => within(path, PRODUCT) && !within(path, BROWSER_ROOMS),
    forbids: (target) => within(target, BROWSER_PACKAGES),
    forbiddenNames: BROWSER_NAMES,
  },
  {
    says: 'only lib/store imports Dexie',
    holds: (path) => !within(path, ['lib/store']),
    forbids: (target) => within(target, ['dexie']),
  },
];

/**
 * Every breach of the direction of imports by one module, one sentence each.
 *
 * @param path of the file, from the project's root, with `/`
 */
export function breaches(path: string, use: ModuleUse): string[] {
  const found: string[] = [];
  for (const rule of RULES) {
    if (!rule.holds(path)) continue;
    for (const each of use.imports) {
      if (rule.forbids?.(targetOf(path, each.specifier), each))
        found.push(`${path} imports ${each.specifier}: ${rule.says}`);
    }
    for (const name of rule.forbiddenNames ?? []) {
      if (use.names.has(name)) found.push(`${path} names ${name}: ${rule.says}`);
    }
  }
  return found;
}
