import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EDIT_DELAY_MS, patchBuffer } from './patch-buffer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('patchBuffer', () => {
  it('gives a burst of edits out once, joined, after the last one has rested', () => {
    const emit = vi.fn();
    const buffer = patchBuffer(emit);
    buffer.add({ note: 'a' });
    vi.advanceTimersByTime(EDIT_DELAY_MS - 1);
    buffer.add({ note: 'ab', colour: 'pink' });
    vi.advanceTimersByTime(EDIT_DELAY_MS - 1);
    expect(emit).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(emit.mock.calls).toEqual([[{ note: 'ab', colour: 'pink' }]]);
  });

  it('gives out nothing twice', () => {
    const emit = vi.fn();
    const buffer = patchBuffer(emit);
    buffer.add({ note: 'a' });
    buffer.flush();
    buffer.flush();
    vi.runAllTimers();
    expect(emit).toHaveBeenCalledTimes(1);
  });

  it('flushes on close and gives what comes later out at once, so that the last word of a field going away is kept', () => {
    const emit = vi.fn();
    const buffer = patchBuffer(emit);
    buffer.add({ note: 'a' });
    buffer.close();
    buffer.add({ tags: ['late'] });
    expect(emit.mock.calls).toEqual([[{ note: 'a' }], [{ tags: ['late'] }]]);
  });

  it('knows which fields wait', () => {
    const buffer = patchBuffer(() => {});
    buffer.add({ note: 'a' });
    expect(buffer.holds('note')).toBe(true);
    expect(buffer.holds('tags')).toBe(false);
    buffer.flush();
    expect(buffer.holds('note')).toBe(false);
  });
});
