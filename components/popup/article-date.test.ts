import { describe, expect, it } from 'vitest';
import { articleDate, clockOf } from './article-date.ts';

describe('the date of an article', () => {
  it('is the day on the page, whatever zone it is read in', () => {
    expect(articleDate('2031-03-04T23:30:00-08:00', null)).toBe('4 Mar 2031');
    expect(articleDate('2031-03-04', null)).toBe('4 Mar 2031');
  });

  it('says when it was changed: the time on the same day, else the day', () => {
    expect(articleDate('2031-03-04T08:00:00Z', '2031-03-04T10:42:00Z')).toBe('4 Mar 2031, updated 10:42');
    expect(articleDate('2031-03-04T08:00:00Z', '2031-03-06T10:42:00Z')).toBe(
      '4 Mar 2031, updated 6 Mar 2031',
    );
    expect(articleDate(null, '2031-03-06')).toBe('updated 6 Mar 2031');
  });

  it('is none where the page has none, or one that is no date', () => {
    expect(articleDate(null, null)).toBeNull();
    expect(articleDate('2031-13-45', null)).toBeNull();
    expect(articleDate('soon', null)).toBeNull();
    expect(clockOf('2031-03-04')).toBeNull();
  });
});
