import { describe, expect, it } from 'vitest';
import { destination } from './rove.ts';

describe('destination', () => {
  it('goes round the ends', () => {
    expect(destination('ArrowRight', 2, 3, false)).toBe(0);
    expect(destination('ArrowLeft', 0, 3, false)).toBe(2);
  });

  it('follows the eye where text runs from right to left', () => {
    expect(destination('ArrowLeft', 0, 3, true)).toBe(1);
    expect(destination('ArrowRight', 1, 3, true)).toBe(0);
  });

  it('jumps to both ends and leaves other keys alone', () => {
    expect(destination('Home', 2, 3, false)).toBe(0);
    expect(destination('End', 0, 3, false)).toBe(2);
    expect(destination('a', 0, 3, false)).toBeNull();
  });
});
