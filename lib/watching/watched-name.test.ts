import { describe, expect, it } from 'vitest';
import { aWatchedName } from '../store/sample-watched.ts';
import { unwatched, watchedAgain, watchedFrom, watchedFromTyped } from './watched-name.ts';

describe('a watched name', () => {
  it('keeps the forms that name it by themselves', () => {
    const name = { nameId: 'person ana ruiz', name: 'Ana Ruiz', type: 'person' as const };
    expect(watchedFrom({ ...name, keys: ['ana ruiz', 'ruiz', 'ana maria ruiz'] }, 5)).toMatchObject({
      id: 'person ana ruiz',
      keys: ['ana ruiz', 'ana maria ruiz'],
      deletedAt: null,
    });
  });

  it('that is typed may be anything, and is the same name however it is spelt', () => {
    const one = watchedFromTyped('  El-Khalfi ', 5);
    expect(one).toMatchObject({ id: 'any el khalfi', name: 'El-Khalfi', type: null, keys: ['el khalfi'] });
    expect(watchedFromTyped('el  khalfi', 5)).toMatchObject({ id: 'any el khalfi' });
  });

  it('is none where nothing or a whole page is typed, and says why', () => {
    expect(watchedFromTyped(' … ', 5)).toEqual({ problem: expect.stringContaining('letters') });
    expect(watchedFromTyped('a'.repeat(201), 5)).toEqual({ problem: expect.stringContaining('too long') });
  });

  it('is changed later than before even when the clock was put back', () => {
    const inBin = unwatched(aWatchedName({ changedAt: 9_000 }), 2_000);
    expect(inBin).toMatchObject({ changedAt: 9_001, deletedAt: 9_001 });
    expect(watchedAgain(inBin, 2_000)).toMatchObject({ changedAt: 9_002, deletedAt: null });
  });
});
