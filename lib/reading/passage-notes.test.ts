import { describe, expect, it } from 'vitest';
import { anAnnotation } from '../store/sample-rows.ts';
import type { Annotation, Finding } from '../store/types.ts';
import { PassageNotes } from './passage-notes.ts';
import type { Placed } from './place-annotations.ts';

const DAY = 24 * 60 * 60 * 1_000;
const MONDAY = new Date(2031, 2, 3, 12).getTime();

const standing = (annotation: Annotation): Placed => ({
  annotation,
  article: 0,
  status: 'exact',
  span: [0, 9],
});
const lost = (annotation: Annotation): Placed => ({ annotation, article: 0, status: 'lost', span: null });
const found = (part: Partial<Finding>): Finding => ({
  status: 'exact',
  at: MONDAY,
  seenAt: MONDAY,
  words: null,
  ...part,
});

describe('what is noted of passages', () => {
  it('is said once a day, and when it becomes another', () => {
    const notes = new PassageNotes();
    const annotation = anAnnotation();
    const says = (placed: Placed, now: number) => notes.news([placed], [], now).map(({ status }) => status);
    expect(says(standing(annotation), MONDAY)).toEqual(['exact']);
    expect(says(standing(annotation), MONDAY + 60_000)).toEqual([]);
    expect(says(lost(annotation), MONDAY + 120_000)).toEqual(['lost']);
    expect(says(lost(annotation), MONDAY + DAY)).toEqual(['lost']);
    expect(says(lost(annotation), MONDAY + DAY)).toEqual([]);
  });

  it('is not what is known already: made today, or noted by another tab', () => {
    const notes = new PassageNotes();
    expect(notes.news([standing(anAnnotation({ createdAt: MONDAY }))], [], MONDAY)).toEqual([]);
    const known = anAnnotation({ found: found({ status: 'lost', words: 'last seen so' }) });
    expect(notes.news([lost(known)], [], MONDAY)).toEqual([]);
  });

  it('is not said because another tab sees it otherwise, or two tabs would contradict each other for ever', () => {
    const notes = new PassageNotes();
    const annotation = anAnnotation();
    notes.news([standing(annotation)], [], MONDAY);
    const fromElsewhere = { ...annotation, found: found({ status: 'lost' }) };
    expect(notes.news([standing(fromElsewhere)], [], MONDAY)).toEqual([]);
  });

  it('is said anew of a passage that the reader moved, and of one that could not be noted', () => {
    const notes = new PassageNotes();
    const annotation = anAnnotation();
    notes.news([lost(annotation)], [], MONDAY);
    const moved = { ...annotation, changedAt: { passage: MONDAY - DAY } };
    const news = notes.news([lost(moved)], [], MONDAY);
    expect(news).toMatchObject([{ passageFrom: MONDAY - DAY, status: 'lost' }]);
    notes.forget(news);
    expect(notes.news([lost(moved)], [], MONDAY)).toEqual(news);
  });
});
