import { describe, expect, it } from 'vitest';
import { titleFor } from './badge.ts';
import { mayBeNoted } from './watched-handlers.ts';

describe('what an article names', () => {
  it('is noted from an ordinary tab, never from a private window or from outside a tab', () => {
    expect(mayBeNoted({ tab: { incognito: false } })).toBe(true);
    expect(mayBeNoted({ tab: { incognito: true } })).toBe(false);
    expect(mayBeNoted({})).toBe(false);
  });
});

describe('the title of the toolbar button', () => {
  it('says in words what the number on it counts', () => {
    expect(titleFor([])).toBe('Pressmark');
    expect(titleFor(['Orsa'])).toBe('Pressmark – 1 watched name here: Orsa');
    expect(titleFor(['Orsa', 'Ana Ruiz'])).toBe('Pressmark – 2 watched names here: Orsa, Ana Ruiz');
  });
});
