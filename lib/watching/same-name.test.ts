import { describe, expect, it } from 'vitest';
import { isSameName, standaloneKeys } from './same-name.ts';

describe('a name that is looked for', () => {
  const wanted = { type: 'person', keys: ['javad zarif'] } as const;

  it('is found by its key and by any form that an article joins to it', () => {
    expect(isSameName(wanted, { type: 'person', keys: ['javad zarif', 'zarif'] })).toBe(true);
    expect(isSameName(wanted, { type: 'person', keys: ['mohammad javad zarif', 'javad zarif'] })).toBe(true);
  });

  it('is not found where only its last word stands', () => {
    expect(isSameName(wanted, { type: 'person', keys: ['zarif'] })).toBe(false);
  });

  it('keeps persons apart from what is no person, and nothing else', () => {
    const jordan = { type: 'person', keys: ['michael jordan', 'jordan'] } as const;
    expect(isSameName({ type: 'place', keys: ['jordan'] }, jordan)).toBe(false);
    expect(isSameName({ type: null, keys: ['jordan'] }, jordan)).toBe(true);
    expect(isSameName({ type: 'place', keys: ['jordan'] }, { ...jordan, type: 'organisation' })).toBe(true);
    expect(isSameName({ type: 'person', keys: ['jordan'] }, { ...jordan, type: 'other' })).toBe(true);
  });
});

describe('the forms that name something by themselves', () => {
  it('are a name, its other full forms and acronyms, but no part that only ends it', () => {
    expect(
      standaloneKeys({
        type: 'person',
        keys: ['mustapha el khalfi', 'khalfi', 'el khalfi', 'mustapha', 'mustapha khalfi'],
      }),
    ).toEqual(['mustapha el khalfi', 'mustapha khalfi']);
    expect(
      standaloneKeys({
        type: 'organisation',
        keys: ['moroccan foreign ministry', 'foreign ministry', 'mfm'],
      }),
    ).toEqual(['moroccan foreign ministry', 'mfm']);
    expect(standaloneKeys({ type: 'organisation', keys: ['polisario front', 'polisario'] })).toEqual([
      'polisario front',
      'polisario',
    ]);
    expect(standaloneKeys({ type: 'person', keys: ['lula'] })).toEqual(['lula']);
  });
});
