import { describe, expect, it } from 'vitest';
import { isStableName, partBesideHash } from './stable-name.ts';

describe('a name that the next article of the site is likely to have too', () => {
  it.each([
    'article-body',
    'articleBody',
    'ArticleBody',
    'story__text',
    'c-entry-content',
    'l-article__body',
    'td-post-content',
    'ssrcss-RichTextComponentWrapper',
    'related',
    'ad',
    'статья',
    'body-2',
    'h2-title',
    'GTM-zone',
    'followUs',
    'card__title',
  ])('is %s', (name) => {
    expect(isStableName(name)).toBe(true);
  });

  it.each([
    ['numbers of an article', ['post-48213', 'ember1203', 'article1234']],
    [
      'hashes of build tools',
      [
        'css-1q2w3e',
        'sc-bdVaJa',
        'Article_body__x3f9Q',
        '_3k4Jq',
        'nfyQp',
        'Article_news__Frmfx',
        'jsx-2a4b6c',
        'e1xue1i8',
      ],
    ],
    ['states', ['is-open', 'active', 'visible', 'lazyloaded', 'has-sidebar']],
    [
      'looks',
      [
        'mt-4',
        'col-8',
        'text-center',
        'md:flex',
        'w-1/2',
        'clearfix',
        'px-auto',
        'bg-gray-100',
        'col3',
        'o-Grid_Col-10',
        'common--pt',
      ],
    ],
    ['nothing to write plainly', ['', '1st', ':r1:', 'a b', '--x', 'u_0_1', `x${'y'.repeat(60)}`]],
  ])('is not one with %s', (_, names) => {
    expect(names.filter(isStableName)).toEqual([]);
  });
});

describe('the part beside a hash', () => {
  it.each([
    ['Article_body__x3f9Q', 'Article_body__'],
    ['styles_articleText__1aB2c', 'styles_articleText__'],
    ['css-1q2w3e-TextBlock', '-TextBlock'],
    ['Article_news__Frmfx', 'Article_news__'],
    ['css-1q2w3e', null],
    ['sc-bdVaJa', null],
    ['article-body', null],
  ])('of %s is %s', (name, part) => {
    expect(partBesideHash(name)).toBe(part);
  });
});
