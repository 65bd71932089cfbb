import type { Annotation } from '../lib/store/types.ts';

/** A highlight for tests, with what the test is about put in. */
export function sampleAnnotation(change: Partial<Annotation> = {}): Annotation {
  return {
    id: 'a1',
    articleKey: 'https://ledger.example/fleet',
    quote: 'The fleet will sail before the first frost.',
    prefix: '',
    suffix: '',
    start: 40,
    colour: 'yellow',
    note: '',
    tags: [],
    of: null,
    createdAt: 1_000,
    updatedAt: 1_000,
    changedAt: {},
    deletedAt: null,
    ...change,
  };
}
