import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAMED_TYPES } from '../store/watched-types.ts';
import { nameAsked, nameHash } from './name-hash.ts';

describe('the address of a name in the library', () => {
  it('gives back what was asked for, whatever the name', () => {
    const words = fc.string({ minLength: 1, unit: 'grapheme' });
    const name = fc.record({
      name: words,
      type: fc.constantFrom(null, ...NAMED_TYPES),
      keys: fc.array(words, { minLength: 1 }),
    });
    fc.assert(
      fc.property(name, (asked) => {
        expect(nameAsked(nameHash(asked))).toEqual(asked);
      }),
    );
  });

  it('asks for nothing where it is another part or damaged', () => {
    for (const hash of ['', '#watched', '#name?', '#name?name=Orsa', '#name?name=Orsa&key=orsa&type=ship']) {
      expect(nameAsked(hash)).toBeNull();
    }
  });
});
