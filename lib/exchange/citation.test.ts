import { describe, expect, it } from 'vitest';
import { citation } from './citation.ts';
import { withTextFragment } from './text-fragment.ts';

const details = {
  title: 'Dam holds',
  outlet: 'The Meridian Wire',
  publishedAt: '2026-03-14T23:30:00-08:00',
  url: 'https://news.example/dam',
};

describe('a copied citation', () => {
  it('has quote, speaker, title, outlet, the date as printed, and a link to the words', () => {
    expect(citation('“We will not wait,”', { name: 'Ana Ruiz', sure: true }, details)).toBe(
      '“We will not wait,” — Ana Ruiz, quoted in “Dam holds”, The Meridian Wire, 14 March 2026\n' +
        'https://news.example/dam#:~:text=%E2%80%9CWe%20will%20not%20wait%2C%E2%80%9D',
    );
  });

  it('says when the speaker is only probable, and leaves an unknown one out', () => {
    expect(citation('that it will hold', { name: 'Ana Ruiz', sure: false }, details)).toContain(
      '“that it will hold” — probably Ana Ruiz, quoted in',
    );
    expect(citation('that it will hold', { name: null, sure: false }, details)).toContain(
      '“that it will hold” — “Dam holds”, The Meridian Wire',
    );
  });

  it('does without outlet and date where the page gives none', () => {
    const bare = { ...details, outlet: null, publishedAt: 'yesterday' };
    expect(citation('“No”', { name: null, sure: false }, bare).split('\n')[0]).toBe('“No” — “Dam holds”');
  });
});

describe('a link to a passage', () => {
  it('names a long passage by its first and last words and escapes what the syntax uses', () => {
    const quote =
      'The long-awaited report, he said, finds that water & power were cut off before the levee broke in two';
    expect(withTextFragment('https://news.example/dam#top', quote)).toBe(
      'https://news.example/dam#:~:text=The%20long%2Dawaited%20report%2C%20he%20said%2C,the%20levee%20broke%20in%20two',
    );
  });
});
