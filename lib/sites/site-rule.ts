import * as v from 'valibot';
import { LONGEST_SELECTOR } from '../article/pointing/selector-problem.ts';
import { placeCovers, placeOf } from './rule-place.ts';

/** "This is the article", or "not part of it". */
export const RULE_KINDS = ['article', 'not'] as const;

const Time = v.pipe(v.number('must be a time in ms'), v.finite());

/** A rule of the reader for the pages of a site, as it is kept and exported. */
export const SiteRuleSchema = v.object({
  id: v.pipe(v.string('must be an id'), v.uuid('must be an id (a UUID)')),
  /** Host, perhaps with a path: see `placeOf`. */
  place: v.pipe(
    v.string('must be a site'),
    v.maxLength(300, 'is too long'),
    v.check(isPlace, 'must be a site such as “news.example” or “news.example/sport”'),
  ),
  kind: v.picklist(RULE_KINDS, 'must be “article” or “not”'),
  selector: v.pipe(
    v.string('must be a CSS selector'),
    v.trim(),
    v.minLength(1, 'is empty'),
    v.maxLength(LONGEST_SELECTOR, `is longer than ${LONGEST_SELECTOR} characters`),
  ),
  /** The first words of what the reader pointed at, to know the rule by. */
  words: v.pipe(v.string('must be text'), v.maxLength(300, 'is too long')),
  on: v.boolean('must be true or false'),
  createdAt: Time,
  updatedAt: Time,
});

export type SiteRule = v.InferOutput<typeof SiteRuleSchema>;

/** The rules that are switched on and hold for a page of this address. */
export function rulesFor(rules: readonly SiteRule[], url: string): SiteRule[] {
  return rules.filter(({ on, place }) => on && placeCovers(place, url));
}

function isPlace(place: string): boolean {
  try {
    return placeOf(place) === place;
  } catch {
    return false;
  }
}
