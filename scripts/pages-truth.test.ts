import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Span } from '../lib/text/span.ts';
import { contains } from '../lib/text/span.ts';
import type { ArticleTruth } from '../pages/truth.ts';
import { truthOf } from '../pages/truth.ts';

const PAGES = join(import.meta.dirname, '../pages');
const read = (name: string) => readFileSync(join(PAGES, name), 'utf8');
const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The full articles of a page, with the one that it fetches on scroll. */
function nodesOf(page: string): Element[] {
  const { document } = parseHTML(read(page));
  const next = document.querySelector('[data-next]')?.getAttribute('data-next');
  const fetched = next
    ? [...parseHTML(`<html><body>${read(next)}</body></html>`).document.querySelectorAll('.node')]
    : [];
  return [...document.querySelectorAll('.node'), ...fetched];
}

/** Every stretch from one opening mark to its closing one, whichever shapes they have; a quotation that
 * runs on over a paragraph has no closing mark there. */
function quotations(text: string): Span[] {
  const found: Span[] = [];
  let paragraphStart = 0;
  for (const paragraph of text.split('\n\n')) {
    let open: number | null = null;
    for (const mark of paragraph.matchAll(/["“”]/g)) {
      const at = paragraphStart + mark.index;
      if (open === null) open = at;
      else {
        found.push([open, at + 1]);
        open = null;
      }
    }
    if (open !== null) found.push([open, paragraphStart + paragraph.length]);
    paragraphStart += paragraph.length + 2;
  }
  return found;
}

describe('the front page', () => {
  it('holds no article and no long paragraph', () => {
    expect(truthOf('front.html')).toEqual([]);
    const { document } = parseHTML(read('front.html'));
    for (const p of document.querySelectorAll('p'))
      expect(collapse(p.textContent ?? '').length).toBeLessThan(160);
  });
});

describe.each(['stacked.html', 'scroll.html'])('%s', (page) => {
  const truths = truthOf(page);
  const nodes = nodesOf(page);

  it('shows two articles of agency length, as its truth says', () => {
    expect(nodes).toHaveLength(2);
    expect(truths).toHaveLength(2);
    for (const { text } of truths) {
      const words = text.split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(400);
      expect(words).toBeLessThanOrEqual(700);
    }
  });

  it('has headline, authors, time and body of its truth in the page', () => {
    truths.forEach((truth, i) => {
      const node = nodes[i];
      expect(collapse(node?.querySelector('h1')?.textContent ?? '')).toBe(truth.title);
      const authors = [...(node?.querySelectorAll('[rel=author]') ?? [])].map((a) => a.textContent);
      expect(authors).toEqual(truth.byline);
      expect(node?.querySelector('time')?.getAttribute('datetime')).toBe(truth.publishedAt);
      const body = [...(node?.querySelectorAll('.field--name-body > p') ?? [])];
      expect(body.map((p) => collapse(p.textContent ?? '')).join('\n\n')).toBe(truth.text);
    });
  });
});

describe.each(truthOf('stacked.html').map((truth): [string, ArticleTruth] => [truth.title, truth]))(
  'the truth of “%s”',
  (_, truth) => {
    const at = (span: Span) => truth.text.slice(...span);
    const mentions = truth.entities.flatMap((entity) => entity.mentions);

    it('keeps the words of each claim where its spans are', () => {
      for (const claim of truth.claims) {
        expect(claim.content.map(at)).toEqual(claim.words);
        for (const [start, end] of claim.content) expect(end).toBeGreaterThan(start);
      }
    });

    it('calls direct what stands in quotation marks, mixed what holds some, indirect what holds none', () => {
      for (const { kind, words } of truth.claims) {
        const whole = words.every((part) => /^["“][\s\S]*["”]$/.test(part));
        const some = words.some((part) => /["“”]/.test(part));
        expect([kind, words]).toEqual([whole ? 'direct' : some ? 'mixed' : 'indirect', words]);
        if (kind === 'indirect') expect(words.at(-1)).not.toMatch(/[.,]$/);
      }
    });

    it('leaves no quotation out: each is in a claim, or kept as one that makes none', () => {
      const claimed = truth.claims.flatMap((claim) => claim.content);
      const found = quotations(truth.text);
      expect(found.length).toBeGreaterThan(12);
      for (const quotation of found) {
        const accounted = [...claimed, ...truth.scareQuotes].some((span) => contains(span, quotation));
        expect(accounted, at(quotation)).toBe(true);
      }
      for (const quotes of truth.scareQuotes) expect(found).toContainEqual(quotes);
    });

    it('has a cue, a speaker and a relayer outside the content, in words that fit', () => {
      for (const { content, cue, speaker, via } of truth.claims) {
        const around = [cue, speaker.mention, via?.mention ?? null].filter((span) => span !== null);
        for (const span of around) {
          expect(content.some((part) => part[0] < span[1] && span[0] < part[1])).toBe(false);
          expect(at(span)).toBe(at(span).trim());
        }
        if (cue) expect(at(cue)).toMatch(/^[A-Za-z]+( to)?$/);
        if (!speaker.mention) expect(cue).toBeNull();
        if (speaker.name) expect(truth.entities.map((entity) => entity.name)).toContain(speaker.name);
        if (via) expect(truth.entities.map((entity) => entity.name)).toContain(via.name);
      }
    });

    it('has mentions that are whole words, in order, never overlapping', () => {
      const sorted = mentions.toSorted((a, b) => a[0] - b[0]);
      sorted.forEach(([start, end], i) => {
        expect(start).toBeGreaterThanOrEqual(sorted[i - 1]?.[1] ?? 0);
        expect(truth.text.slice(start - 1, start)).not.toMatch(/[\p{L}\p{N}]/u);
        expect(truth.text.slice(end, end + 1)).not.toMatch(/[\p{L}\p{N}]/u);
        expect(at([start, end])).toMatch(/^[\p{Lu}\p{N}$].*[\p{L}\p{N}]$/u);
        expect(at([start, end])).not.toMatch(/^The |^(President|Minister)\b|['’]s$/);
      });
      for (const entity of truth.entities) {
        expect(entity.mentions).toEqual(entity.mentions.toSorted((a, b) => a[0] - b[0]));
      }
    });

    it('names each entity by a form that the text holds, and marks that form wherever it stands', () => {
      for (const entity of truth.entities) {
        expect(entity.mentions.map(at)).toContain(entity.name);
        for (const form of new Set(entity.mentions.map(at))) {
          const pattern = new RegExp(
            `(?<![\\p{L}\\p{N}])${form.replace(/[$.]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
            'gu',
          );
          for (const match of truth.text.matchAll(pattern)) {
            const here: Span = [match.index, match.index + form.length];
            expect(
              mentions.some((mention) => contains(mention, here)),
              `${form} at ${here[0]}`,
            ).toBe(true);
          }
        }
      }
    });
  },
);

describe('assets', () => {
  const pages = readdirSync(PAGES).filter((name) => name.endsWith('.html'));

  it.each(pages)('%s names only files of this folder, by relative paths', (page) => {
    const { document } = parseHTML(`<html><body>${read(page)}</body></html>`);
    const files = new Set([
      ...readdirSync(PAGES),
      ...readdirSync(join(PAGES, 'images')).map((name) => `images/${name}`),
    ]);
    const named = [...document.querySelectorAll('[src], link[href], a[href], [data-next]')].map(
      (element) =>
        element.getAttribute('data-next') ??
        element.getAttribute('src') ??
        element.getAttribute('href') ??
        '',
    );
    for (const path of named.map((address) => address.replace(/[?#].*$/, '')).filter(Boolean)) {
      expect(files.has(path), path).toBe(true);
    }
  });
});
