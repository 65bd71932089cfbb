import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClaims } from './find-claims.ts';

const pieces = fc.constantFrom(
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  "''",
  '``',
  '„',
  '«',
  ' ',
  '\n',
  '\n\n',
  ', ',
  '. ',
  '? ',
  ': ',
  ' — ',
  '(',
  ')',
  'said',
  ' said ',
  'says that ',
  'told ',
  'according to ',
  'Anna Berg',
  'the minister',
  'he ',
  'who ',
  'and ',
  ', adding that ',
  'called ',
  'not ',
  'if ',
  '\u200b',
  '\u00a0',
  '😀',
  '\ud800',
  'The dam holds',
  ', KCNA said.',
);
const text = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 120 }),
);

describe('findClaims', () => {
  it('keeps every offset in the text, and content sorted and disjoint, whatever the text', () => {
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(80), fc.nat(12)), { maxLength: 4 }), (input, spans) => {
        const mentions = spans.map(([start, length]): [number, number] => [start, start + length]);
        const entities = [{ id: 'e', type: 'person' as const, name: 'Anna Berg', mentions }];
        let before = -1;
        for (const { content, cue, speaker, via } of findClaims(input, entities)) {
          expect(content.length).toBeGreaterThan(0);
          let last = -1;
          for (const [start, end] of content) {
            expect(start).toBeGreaterThanOrEqual(Math.max(0, last));
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(input.length);
            last = end;
          }
          expect(content[0]?.[0]).toBeGreaterThanOrEqual(before);
          before = content[0]?.[0] ?? before;
          for (const span of [cue, speaker.mention, via?.mention ?? null]) {
            if (!span) continue;
            expect(span[0]).toBeGreaterThanOrEqual(0);
            expect(span[1]).toBeGreaterThan(span[0]);
            expect(span[1]).toBeLessThanOrEqual(input.length);
          }
          expect(speaker.sure && speaker.name === null).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  }, 30_000);

  it('takes under a second for 100,000 quotation marks and for one paragraph of 200 kB', () => {
    const hard = [
      '"'.repeat(100_000),
      '“'.repeat(100_000),
      '“We go,” he said. '.repeat(11_000),
      'The minister said the plan is good and the mayor said it is bad. '.repeat(3_100),
      '“a '.repeat(70_000),
      'said '.repeat(40_000),
    ];
    for (const input of hard) {
      // The processor's time, not the clock's: other work on the machine says nothing of ours.
      const before = process.cpuUsage();
      findClaims(input, []);
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1000).toBeLessThan(1000);
    }
  }, 30_000);

  it('gives nothing for an empty text', () => {
    expect(findClaims('', [])).toEqual([]);
  });
});
