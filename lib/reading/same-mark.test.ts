import { describe, expect, it } from 'vitest';
import type { Entity } from '../analysis/types.ts';
import { type Mark, marksOfAnalysis } from '../marks/mark.ts';
import { anAnnotation } from '../store/sample-rows.ts';
import { findAgain, identify } from './same-mark.ts';

const TEXT = 'Orsa held. Orsa Lind said so.';
const orsa: Entity = { id: 'e1', type: 'person', name: 'Orsa', mentions: [[0, 4]] };
const lind: Entity = { id: 'e2', type: 'person', name: 'Orsa Lind', mentions: [[11, 20]] };
const marksOf = (...entities: Entity[]): Mark[] => marksOfAnalysis({ entities, claims: [] });

function open(entity: Entity) {
  const [mark] = marksOf(entity);
  if (!mark) throw new Error('no mark');
  return identify(mark, TEXT);
}

describe('an open mark', () => {
  it('goes on with the same name where that stands now', () => {
    const later = `Early. ${TEXT}`;
    const moved: Entity = { ...orsa, mentions: [[7, 11]] };
    expect(findAgain(open(orsa), marksOf(moved, lind), later)).toMatchObject({ entity: moved });
  });

  it('goes on with the same words when they are of another type or a part of a fuller name by now', () => {
    const place: Entity = { ...orsa, type: 'place' };
    expect(findAgain(open(orsa), marksOf(place, lind), TEXT)).toMatchObject({ entity: place });
    const joined: Entity = { ...lind, mentions: [...orsa.mentions, ...lind.mentions] };
    expect(findAgain(open(orsa), marksOf(joined), TEXT)).toMatchObject({ entity: joined, mention: 0 });
  });

  it('is gone when the words are no name any more', () => {
    expect(findAgain(open(orsa), marksOf(lind), TEXT)).toBeNull();
    expect(findAgain(open(orsa), marksOf({ ...lind, mentions: [[0, 9]] }), TEXT)).toBeNull();
  });

  it('goes on with a highlight that has just taken the article’s new words', () => {
    const annotation = anAnnotation({ quote: 'Orsa held on' });
    const mark: Mark = { kind: 'annotation', span: [0, 10], annotation, changed: true };
    const accepted: Mark = { ...mark, annotation: { ...annotation, quote: 'Orsa held' }, changed: false };
    const another: Mark = { ...accepted, annotation: anAnnotation({ quote: 'Orsa held on' }) };
    expect(findAgain(identify(mark, TEXT), [another, accepted], TEXT)).toBe(accepted);
  });
});
