// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Patience } from './patience.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Changes a place every so many ms for so long, ms. */
async function tick(patience: Patience, place: Node, every: number, during: number): Promise<void> {
  for (let time = 0; time < during; time += every) {
    patience.change(place);
    await vi.advanceTimersByTimeAsync(every);
  }
}

describe('patience', () => {
  const place = () => document.createElement('div');

  it('looks ever less often at a place that never rests, and once more when it does', async () => {
    const onDue = vi.fn();
    const patience = new Patience(onDue);
    const ticker = place();
    await tick(patience, ticker, 100, 30_000);
    expect(onDue.mock.calls.length).toBeGreaterThanOrEqual(2);
    expect(onDue.mock.calls.length).toBeLessThanOrEqual(5);
    const before = onDue.mock.calls.length;
    await tick(patience, ticker, 100, 300_000);
    expect(onDue.mock.calls.length - before).toBeLessThanOrEqual(8);
    patience.change(ticker);
    const restless = onDue.mock.calls.length;
    await vi.advanceTimersByTimeAsync(400);
    expect(onDue.mock.calls.length).toBe(restless + 1);
  });

  it('looks at once at what comes beside a ticker', async () => {
    const onDue = vi.fn();
    const patience = new Patience(onDue);
    const ticker = place();
    await tick(patience, ticker, 100, 20_000);
    const before = onDue.mock.calls.length;
    patience.change(place());
    await tick(patience, ticker, 100, 400);
    expect(onDue.mock.calls.length).toBe(before + 1);
  });

  it('takes a place that changes now and then for no ticker', async () => {
    const onDue = vi.fn();
    const patience = new Patience(onDue);
    await tick(patience, place(), 6_000, 60_000);
    expect(onDue).toHaveBeenCalledTimes(10);
  });
});
