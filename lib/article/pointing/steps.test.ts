// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { choiceAround, choiceAt, choiceBeside, choiceInside, firstWords } from './steps.ts';

document.body.innerHTML = `
  <main><header><h1>Ferry runs again</h1></header>
  <div class="story-body"><div><p id="one">It left <a href="/x">at noon</a>.</p></div><p id="two">It came back.</p>
  <script>var hidden = 'words';</script><p id="empty"> </p><p id="three">That was all.</p></div></main>`;
const $ = (selector: string) => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(selector);
  return found;
};
const names = (elements: readonly (Element | null)[]) =>
  elements.map((element) => element && (element.id || element.className || element.localName));

it('chooses the block around the pointer, and nothing where there are no words', () => {
  expect(names([choiceAt($('a')), choiceAt($('script')), choiceAt(null)])).toEqual([
    'one',
    'story-body',
    null,
  ]);
});

it('grows to elements with more words only, up to the body', () => {
  const grown: (Element | null)[] = [$('#one')];
  for (let at = grown[0]; at; at = choiceAround(at)) if (at !== grown[0]) grown.push(at);
  expect(names(grown)).toEqual(['one', 'story-body', 'main']);
  document.body.insertAdjacentHTML('beforeend', '<p>Below.</p>');
  expect(names([choiceAround($('main')), choiceAround(document.body)])).toEqual(['body', null]);
});

it('takes, of elements with the same words, the one with a name', () => {
  document.body.insertAdjacentHTML(
    'beforeend',
    '<section class="plug"><div><p id="inner"><b>Buy oars.</b></p></div></section>',
  );
  $('#inner').removeAttribute('id');
  expect(names([choiceAt($('b'))])).toEqual(['plug']);
});

it('shrinks to the first part with words', () => {
  expect(names([choiceInside($('.story-body')), choiceInside($('#one')), choiceInside($('#two'))])).toEqual([
    'one',
    'a',
    null,
  ]);
});

it('goes on to what stands beside it, past what is empty', () => {
  expect(names([choiceBeside($('#two'), 1), choiceBeside($('#two'), -1), choiceBeside($('h1'), 1)])).toEqual([
    'three',
    'one',
    'story-body',
  ]);
  expect(choiceBeside($('main'), -1)).toBeNull();
});

it('gives the first words, whole', () => {
  expect(firstWords($('.story-body'), 30)).toBe('It left at noon. · It came…');
  expect(firstWords($('.story-body'), 19)).toBe('It left at noon.…');
  expect(firstWords($('#two'), 20)).toBe('It came back.');
});
