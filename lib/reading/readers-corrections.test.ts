import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sameAs } from '../analysis/corrections/same-as.ts';
import type { Correction } from '../analysis/corrections/types.ts';
import { nameCorrection } from './name-correction.ts';
import { ReadersCorrections } from './readers-corrections.ts';

/** A store in memory, where the later word wins, that can be made to fail. */
function aStore() {
  const rows = new Map<string, Correction>();
  return {
    rows,
    isDown: false,
    loadCorrections: vi.fn(async () => [...rows.values()]),
    async putCorrection(row: Correction) {
      await Promise.resolve();
      if (this.isDown) throw new Error('the disk is full');
      if (row.updatedAt > (rows.get(row.id)?.updatedAt ?? 0)) rows.set(row.id, row);
    },
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const place = { what: 'type', type: 'place' } as const;
const group = { what: 'type', type: 'group' } as const;

describe('the reader’s corrections on a page', () => {
  let store: ReturnType<typeof aStore>;
  let problems: string[];
  let corrections: ReadersCorrections;
  beforeEach(async () => {
    store = aStore();
    problems = [];
    corrections = new ReadersCorrections(store, (what) => problems.push(what));
    await corrections.start();
  });
  const saidOf = (name: string) => corrections.of(name).map(({ says }) => says);

  it('hold at once, and are stored', async () => {
    corrections.say('Orsa', place, 10);
    expect(saidOf('ORSA')).toEqual([place]);
    expect(store.rows.size).toBe(0);
    await settled();
    expect([...store.rows.values()]).toMatchObject([{ key: 'orsa', form: 'Orsa', says: place }]);
    expect(saidOf('Orsa')).toEqual([place]);
  });

  it('are undone word by word, down to nothing, even within one moment', async () => {
    corrections.say('Orsa', place, 10);
    corrections.say('Orsa', group, 10);
    const undo = () => {
      const [last] = corrections.of('Orsa');
      if (last) corrections.undo(last, 10);
    };
    undo();
    expect(saidOf('Orsa')).toEqual([place]);
    undo();
    expect(saidOf('Orsa')).toEqual([]);
    await settled();
    expect([...store.rows.values()]).toMatchObject([{ deletedAt: 10 }]);
    corrections.say('Orsa', group, 10);
    await settled();
    expect(saidOf('Orsa')).toEqual([group]);
    expect([...store.rows.values()]).toMatchObject([{ says: group, deletedAt: null }]);
  });

  it('said on another day, by a clock that runs ahead, can be taken back and changed', async () => {
    const ahead = nameCorrection('Orsa', place, 99_999);
    if (ahead) store.rows.set(ahead.id, ahead);
    await corrections.reload();
    corrections.say('Orsa', group, 10);
    await settled();
    expect([...store.rows.values()]).toMatchObject([{ says: group }]);
    const [last] = corrections.of('Orsa');
    if (last) corrections.undo(last, 11);
    expect(saidOf('Orsa')).toEqual([place]);
  });

  it('keep several names that are the same apart from each other and from the type', async () => {
    corrections.say('TO', sameAs('Tide Office'), 1);
    corrections.say('Tide Office', sameAs('Office of Tides'), 2);
    corrections.say('Tide Office', group, 3);
    corrections.say('Tide Office', sameAs('TO'), 4);
    await settled();
    // The pair is one row, whichever of the two it was said of.
    expect(store.rows.size).toBe(3);
    expect(saidOf('TO')).toEqual([sameAs('TO'), group, sameAs('Office of Tides')]);
  });

  it('stay when they can not be stored, and are stored by trying again', async () => {
    store.isDown = true;
    corrections.say('Orsa', place, 10);
    await settled();
    await corrections.reload();
    expect(problems).toEqual(['Your correction could not be saved']);
    expect(saidOf('Orsa')).toEqual([place]);
    store.isDown = false;
    corrections.retry();
    await settled();
    expect(store.rows.size).toBe(1);
  });

  it('follow what another tab said, unless the word here is later', async () => {
    corrections.say('Orsa', place, 10);
    await settled();
    const [row] = store.rows.values();
    if (row) store.rows.set(row.id, { ...row, deletedAt: 20, updatedAt: 20 });
    await corrections.reload();
    expect(saidOf('Orsa')).toEqual([]);
  });

  it('that can not be read are said to be missing, and the page is marked without them', async () => {
    store.loadCorrections.mockRejectedValueOnce(new Error('no'));
    const other = new ReadersCorrections(store, (what) => problems.push(what));
    expect(other.all.value).toBeNull();
    await other.start();
    expect(other.all.value).toEqual([]);
    expect(problems).toEqual(['Your corrections could not be read']);
    corrections.say('Orsa', place, 10);
    await settled();
    other.retry();
    await settled();
    expect(other.of('Orsa')).toHaveLength(1);
  });

  it('of what has nothing to be known by again are refused with a word', () => {
    corrections.say('…', place, 1);
    expect(problems).toEqual(['This name can not be corrected']);
    expect(store.rows.size).toBe(0);
  });

  it('are not asked for where nothing is read', async () => {
    store.loadCorrections.mockClear();
    const other = new ReadersCorrections(store, () => undefined);
    await other.reload();
    expect(store.loadCorrections).not.toHaveBeenCalled();
  });
});
