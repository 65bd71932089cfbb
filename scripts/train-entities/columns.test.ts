import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readColumns } from './columns.ts';

const named = (source: string): string[][] =>
  readColumns(source).map(({ text, names }) => [
    text,
    ...names.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`),
  ]);

describe('readColumns', () => {
  it('prints tokens as a page would, with the names where they stand', () => {
    const source = `#doc one
Ada	B-PER
Lunt	I-PER
's	O
crew	O
(	O
\`\`	O
Port	B-LOC
Ellen	I-LOC
''	O
)	O
left	O
.	O

It	O
rained	O
.	O
`;
    expect(named(source)).toEqual([
      [`Ada Lunt's crew ("Port Ellen") left. It rained.`, 'person Ada Lunt', 'place Port Ellen'],
    ]);
  });

  it('keeps names apart that stand side by side, and leaves dates and money out', () => {
    expect(named('#doc x\nOslo\tB-LOC\nNorwegian\tB-NORP\nMonday\tB-Date\n')).toEqual([
      ['Oslo Norwegian Monday', 'place Oslo', 'group Norwegian'],
    ]);
  });

  it('begins documents where they begin, and a paragraph behind every third sentence', () => {
    const sentence = 'It\tO\nrained\tO\n\n';
    expect(readColumns(`#doc a\n${sentence.repeat(4)}#doc b\n${sentence}`).map(({ text }) => text)).toEqual([
      'It rained It rained It rained\n\nIt rained',
      'It rained',
    ]);
  });

  it('gives names that hold all their tokens, whatever these are', () => {
    const token = fc
      .string({ minLength: 1, maxLength: 5 })
      .filter((each) => !/[\t\n]/.test(each) && !each.startsWith('#doc '));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(token, fc.constantFrom('O', 'B-PER', 'I-PER', 'B-LOC')), { minLength: 1 }),
        (rows) => {
          const source = `#doc x\n${rows.map((row) => row.join('\t')).join('\n')}\n`;
          for (const { text, names } of readColumns(source)) {
            let end = 0;
            for (const name of names) {
              expect(name.start).toBeGreaterThanOrEqual(end);
              expect(name.end).toBeGreaterThan(name.start);
              end = name.end;
            }
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});
