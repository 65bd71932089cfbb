import { describe, expect, it } from 'vitest';
import type { AnalyzedArticle } from './analyze.ts';
import { reportOf } from './report.ts';

const text = 'Wire said Ada spoke.';
const article: AnalyzedArticle = {
  title: 'A title',
  byline: ['Tom Reed', 'Lea Novak'],
  publishedAt: '2025-03-01T10:00:00Z',
  language: 'en',
  text,
  entities: [
    { id: 'e1', type: 'organisation', name: 'Wire', mentions: [[0, 4]] },
    { id: 'e2', type: 'person', name: 'Ada', mentions: [[10, 13]] },
  ],
  claims: [
    {
      content: [[10, 19]],
      kind: 'indirect',
      cue: [5, 9],
      speaker: { mention: [10, 13], entity: 'e2', name: 'Ada', sure: false },
      via: { mention: [0, 4], name: 'Wire' },
    },
    {
      content: [[0, 4]],
      kind: 'mixed',
      cue: null,
      speaker: { mention: null, entity: null, name: null, sure: false },
      via: null,
    },
  ],
};

describe('reportOf', () => {
  it('gives title, byline, date, names by type, and claims by speaker with kind, cue and via', () => {
    expect(reportOf([article], { colours: false })).toBe(`A title
by Tom Reed, Lea Novak · 2025-03-01T10:00:00Z · en · 4 words

People (1)
  Ada

Organisations (1)
  Wire

Claims (2)
  probably Ada
    Ada spoke [indirect, “said”, via Wire]
  not named
    Wire [mixed, no cue]
`);
  });

  it('parts several articles by a line, and uses colours only where told to', () => {
    const two = reportOf([article, article], { colours: true });
    expect(two.split('─'.repeat(60))).toHaveLength(2);
    expect(two).toContain('\u001b[');
  });
});
