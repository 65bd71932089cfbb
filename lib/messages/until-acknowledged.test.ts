import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { untilAcknowledged } from './until-acknowledged.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a write that must arrive', () => {
  it('is sent again until it is acknowledged', async () => {
    let tries = 0;
    const done = untilAcknowledged(async () => {
      tries++;
      if (tries < 4) throw new Error('Could not establish connection');
      return 'kept';
    });
    await vi.runAllTimersAsync();
    expect(await done).toBe('kept');
    expect(tries).toBe(4);
  });

  it('gives up at once when the extension is gone, and in the end when nothing helps', async () => {
    const orphaned = new Error('Extension context invalidated.');
    const write = vi.fn(() => Promise.reject(orphaned));
    await expect(untilAcknowledged(write, { isFinal: (error) => error === orphaned })).rejects.toBe(orphaned);
    expect(write).toHaveBeenCalledOnce();
    const never = untilAcknowledged(() => Promise.reject(new Error('no'))).catch(
      (error: Error) => error.message,
    );
    await vi.runAllTimersAsync();
    expect(await never).toBe('no');
  });
});
