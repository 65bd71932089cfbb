import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recogniserFrom } from '../cli/names-model.ts';
import { articlesOfHtml } from '../cli/page.ts';
import { analyze } from '../lib/analysis/analyze.ts';
import type { Claim } from '../lib/analysis/types.ts';
import type { Span } from '../lib/text/span.ts';
import { type ClaimTruth, truthOf } from '../pages/truth.ts';

const recognise = recogniserFrom();

const html = readFileSync(new URL('../pages/stacked.html', import.meta.url), 'utf8');
const found = articlesOfHtml(html, 'https://news.example/stacked.html');

describe('the articles of the stacked page', () => {
  it('are found with headline, byline, date and every word, and nothing else', () => {
    expect(
      found.map(({ details, text }) => [details.title, details.byline, details.publishedAt, text]),
    ).toEqual(
      truthOf('stacked.html').map(({ title, byline, publishedAt, text }) => [
        title,
        byline,
        publishedAt,
        text,
      ]),
    );
  });

  it('are none on the front page', () => {
    const front = readFileSync(new URL('../pages/front.html', import.meta.url), 'utf8');
    expect(articlesOfHtml(front, 'https://news.example/front.html')).toEqual([]);
  });
});

describe.each(truthOf('stacked.html'))('what is said in “$title”', (truth) => {
  const { text, title, publishedAt } = truth;
  const { claims, entities } = analyze(text, { title, publishedAt, language: 'en' }, recognise);
  const covering = (wanted: ClaimTruth): Claim | undefined =>
    claims.find(({ content }) => same(content, wanted.content));

  it('is marked in its right words where it stands in quotation marks, mismatched ones included', () => {
    const quoted = truth.claims.filter(({ words }) => words.some((each) => /["“”]/.test(each)));
    expect(quoted.length).toBeGreaterThan(8);
    const missing = quoted.filter((wanted) => covering(wanted)?.kind !== wanted.kind);
    expect(missing.map(({ words }) => words)).toEqual([]);
  });

  it('is never a scare quote or a title alone', () => {
    const scare = truth.scareQuotes.map((span) => text.slice(...span));
    expect(scare.length).toBeGreaterThan(0);
    const marked = claims.map(({ content }) => content.map((span) => text.slice(...span)).join(' '));
    for (const words of scare) expect(marked).not.toContain(words);
  });

  it('is attributed to whoever said it, or to nobody, never to somebody else', () => {
    for (const wanted of truth.claims) {
      const claim = covering(wanted);
      const name = claim?.speaker.name ?? null;
      if (name === null || wanted.speaker.name === null) continue;
      expect(`${name}: ${wanted.words[0]}`).toBe(`${wanted.speaker.name}: ${wanted.words[0]}`);
    }
  });

  it('comes with the entities named, each mention under one name', () => {
    const answer = entities.map(({ type, name, mentions }) => [
      type,
      name,
      mentions.map((span) => text.slice(...span)),
    ]);
    const wanted = truth.entities.map(({ type, name, mentions }) => [
      type,
      name,
      mentions.map((span) => text.slice(...span)),
    ]);
    for (const entity of wanted.filter(([type]) => type === 'person')) expect(answer).toContainEqual(entity);
  });
});

function same(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((span, i) => span[0] === b[i]?.[0] && span[1] === b[i]?.[1]);
}
