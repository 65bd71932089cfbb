import { describe, expect, it } from 'vitest';
import type { Claim, Entity } from '../analysis/types.ts';
import { anAnnotation } from '../store/sample-rows.ts';
import { layerOf } from './layers.ts';
import { inTextOrder, type Mark, markAt, marksOfAnalysis } from './mark.ts';
import { stepFrom } from './step.ts';

const ruiz: Entity = {
  id: 'e1',
  type: 'person',
  name: 'Ana Ruiz',
  mentions: [
    [10, 18],
    [40, 44],
  ],
};
const claim: Claim = {
  content: [
    [0, 30],
    [50, 60],
  ],
  kind: 'direct',
  cue: null,
  speaker: { mention: null, entity: null, name: null, sure: false },
  via: null,
};
const highlight: Mark = { kind: 'annotation', span: [0, 30], annotation: anAnnotation(), changed: false };
const marks = [...marksOfAnalysis({ entities: [ruiz], claims: [claim] }), highlight].sort(inTextOrder);
const all = { person: true, organisation: true, place: true, group: true, claim: true };

describe('a click on a word', () => {
  it('means the name inside the claim, not the claim around it', () => {
    expect(markAt(marks, 12)).toMatchObject({ kind: 'entity', mention: 0 });
  });
  it("means the reader's own highlight where that covers the same words as a claim", () => {
    expect(markAt(marks, 2)?.kind).toBe('annotation');
  });
  it('means nothing between the marks, and the end of a mark is no longer in it', () => {
    expect(markAt(marks, 47)).toBeNull();
    expect(markAt(marks, 44)).toBeNull();
    expect(markAt(marks, 59)?.kind).toBe('claim');
  });
});

describe('a step by keyboard', () => {
  it('begins at what is in view, goes in text order, and around the end', () => {
    const order: unknown[] = [];
    let here: Mark | null = null;
    for (let i = 0; i < 6; i++) {
      here = stepFrom(marks, here, 10, 1);
      order.push(here?.span[0]);
    }
    expect(order).toEqual([10, 40, 50, 0, 0, 10]);
    expect(stepFrom(marks, null, 10, -1)?.span).toEqual([0, 30]);
    expect(stepFrom([], null, 0, 1)).toBeNull();
  });
});

describe('what is painted', () => {
  it('leaves out what the reader switched off, and dates, but never a highlight', () => {
    const [mention] = marksOfAnalysis({ entities: [ruiz], claims: [] });
    const [date] = marksOfAnalysis({ entities: [{ ...ruiz, type: 'date' }], claims: [] });
    const none = { person: false, organisation: false, place: false, group: false, claim: false };
    expect(mention && layerOf(mention, all)).toBe('person');
    expect(mention && layerOf(mention, none)).toBeNull();
    expect(date && layerOf(date, all)).toBeNull();
    expect(layerOf(highlight, none)).toBe('yellow');
  });
  it('shows a claim whose speaker is not sure in another style', () => {
    const [mark] = marksOfAnalysis({ entities: [], claims: [claim] });
    expect(mark && layerOf(mark, all)).toBe('claim-unsure');
  });
});
