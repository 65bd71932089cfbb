import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { placeCovers, placeOf } from './rule-place.ts';
import { aRule } from './sample-rule.ts';
import { rulesFor, SiteRuleSchema } from './site-rule.ts';
import { SiteError } from './sites.ts';

describe('where a rule holds', () => {
  it.each([
    ['https://www.News.example/', 'news.example'],
    ['news.example/sport/', 'news.example/sport'],
    ['http://localhost:8080/a/b?x=1#y', 'localhost/a/b'],
  ])('%s is the place %s', (typed, place) => {
    expect(placeOf(typed)).toBe(place);
    expect(placeOf(place)).toBe(place);
  });

  it('is no place without a site', () => {
    expect(() => placeOf('two words')).toThrow(SiteError);
  });

  it.each([
    ['news.example', 'https://www.news.example/a', true],
    ['news.example', 'http://live.news.example/', true],
    ['news.example', 'https://fakenews.example/', false],
    ['news.example/sport', 'https://news.example/sport', true],
    ['news.example/sport', 'https://news.example/sport/1?x', true],
    ['news.example/sport', 'https://news.example/sports', false],
    ['news.example', 'about:blank', false],
  ])('%s and %s: %s', (place, url, covers) => {
    expect(placeCovers(place, url)).toBe(covers);
  });

  it('gives a page the rules that are on and cover it', () => {
    const rules = [aRule(), aRule({ on: false }), aRule({ place: 'other.example' })];
    expect(rulesFor(rules, 'https://news.example/1')).toEqual(rules.slice(0, 1));
  });
});

describe('the shape of a rule', () => {
  it('is kept as it is', () => {
    expect(v.parse(SiteRuleSchema, aRule())).toEqual(aRule());
  });

  it.each([
    { id: 'seven' },
    { place: 'https://news.example' },
    { place: '' },
    { kind: 'maybe' },
    { selector: ' ' },
    { selector: 'x'.repeat(501) },
    { words: 7 },
    { on: 'yes' },
    { createdAt: Number.NaN },
  ])('refuses %j', (change) => {
    expect(v.is(SiteRuleSchema, { ...aRule(), ...change })).toBe(false);
  });
});
