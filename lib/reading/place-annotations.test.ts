// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Article } from '../article/types.ts';
import { newAnnotation } from './new-annotation.ts';
import { createPlacer } from './place-annotations.ts';
import { type ReadArticle, readArticles } from './read-article.ts';

const BODY =
  'The dam at Orsa held through the night. “We were lucky,” said Ana Ruiz, who lives below it. The water fell in the morning.';

function read(body: string): ReadArticle {
  const root = document.createElement('article');
  root.innerHTML = `<p>${body}</p>`;
  const details = { title: 'Dam', byline: [], publishedAt: null, modifiedAt: null, outlet: null };
  const article: Article = {
    details: { ...details, language: 'en', url: 'https://news.example/dam' },
    root,
    headline: null,
    blocks: [...root.querySelectorAll('p')],
  };
  const [first] = readArticles([article], []);
  if (!first) throw new Error('no article was read');
  return first;
}

const highlight = (words: string) => {
  const at = BODY.indexOf(words);
  return newAnnotation(read(BODY), [at, at + words.length], { colour: 'green', of: null, now: 1 });
};

describe('placing highlights', () => {
  it('follows a passage through the versions of an article', () => {
    const place = createPlacer();
    const annotation = highlight('The dam at Orsa held through the night.');
    const states = [BODY, BODY.replace('held through', 'just held through'), 'All is new here.', BODY].map(
      (body) => place([read(body)], [annotation])[0],
    );
    expect(states.map((state) => state?.status)).toEqual(['exact', 'changed', 'lost', 'exact']);
    expect(states[1]?.span).toEqual([0, 44]);
    expect(states[2]).toEqual({ annotation, article: 0, status: 'lost', span: null });
  });

  it('gives a highlight that was edited meanwhile as it is now, at the same place', () => {
    const place = createPlacer();
    const annotation = highlight('Ana Ruiz');
    const [before] = place([read(BODY)], [annotation]);
    const edited = { ...annotation, note: 'Call her.' };
    expect(place([read(BODY)], [edited])).toEqual([{ ...before, annotation: edited }]);
  });
});
