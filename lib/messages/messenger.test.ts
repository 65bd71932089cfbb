import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, sender } from './messenger.ts';

const protocol = {
  double: { asks: v.object({ number: v.number() }), answers: v.number() },
  nothing: { asks: v.optional(v.null()), answers: v.optional(v.null()) },
} as const;

beforeEach(() => {
  fakeBrowser.reset();
  // The library speaks to `chrome`, as both browsers call it.
  vi.stubGlobal('chrome', {
    runtime: {
      onMessage: fakeBrowser.runtime.onMessage,
      sendMessage: (message: unknown, done: (response: unknown) => void) => {
        fakeBrowser.runtime.sendMessage(message).then(done, () => done(undefined));
      },
    },
  });
});

describe('messages between the parts', () => {
  it('come back answered, and what they say is checked at both ends', async () => {
    answer(protocol, { double: ({ number }) => number * 2, nothing: () => null });
    const send = sender(protocol);
    expect(await send('double', { number: 21 })).toBe(42);
    expect(await send('nothing', null)).toBeNull();
  });

  it('of a wrong shape never reach whoever would answer them', async () => {
    const double = vi.fn(() => 0);
    answer(protocol, { double, nothing: () => null });
    const wrong: unknown = { number: 'many' };
    const send = sender({ double: { asks: v.unknown(), answers: v.number() } });
    await expect(send('double', wrong)).rejects.toThrow();
    expect(double).not.toHaveBeenCalled();
  });

  it('hand on what went wrong at the other end', async () => {
    answer(protocol, {
      double: () => {
        throw new RangeError('the disk is full');
      },
      nothing: () => null,
    });
    await expect(sender(protocol)('double', { number: 1 })).rejects.toThrow('the disk is full');
  });

  it('fail when nobody answers any more', async () => {
    const stop = new AbortController();
    answer(protocol, { double: () => 1, nothing: () => null }, stop.signal);
    stop.abort();
    await expect(sender(protocol)('double', { number: 1 })).rejects.toThrow();
  });
});
