import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineRuns } from './inline-markdown.ts';

describe('inlineRuns', () => {
  it('finds bold, italic, code, links and bare addresses', () => {
    expect(inlineRuns('see **this** or _that_, `x*y*z` and [it](https://a.example/b)')).toEqual([
      { kind: 'text', text: 'see ' },
      { kind: 'strong', text: 'this' },
      { kind: 'text', text: ' or ' },
      { kind: 'em', text: 'that' },
      { kind: 'text', text: ', ' },
      { kind: 'code', text: 'x*y*z' },
      { kind: 'text', text: ' and ' },
      { kind: 'link', text: 'it', href: 'https://a.example/b' },
    ]);
    expect(inlineRuns('(https://a.example/b).')).toContainEqual({
      kind: 'link',
      text: 'https://a.example/b',
      href: 'https://a.example/b',
    });
  });

  it.each(['2 * 3 * 4', 'snake_case_name', '**', 'a ** b', '[x]()', '`'])('leaves %j as typed', (line) => {
    expect(inlineRuns(line)).toEqual([{ kind: 'text', text: line }]);
  });

  it('makes a link of nothing but http and https', () => {
    expect(inlineRuns('[press](javascript:alert(1))').every(({ kind }) => kind !== 'link')).toBe(true);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'[]()*_`:/htpsj. x') }), (line) => {
        for (const run of inlineRuns(line))
          if (run.kind === 'link') expect(run.href).toMatch(/^https?:\/\//u);
      }),
    );
  });

  it('drops no letter', () => {
    const letters = (text: string) => text.replace(/[^a-z]/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'*_`ab ') }), (line) => {
        expect(
          letters(
            inlineRuns(line)
              .map((run) => run.text)
              .join(''),
          ),
        ).toBe(letters(line));
      }),
    );
  });
});
