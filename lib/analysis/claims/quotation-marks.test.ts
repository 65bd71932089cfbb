import { describe, expect, it } from 'vitest';
import { paragraphLines } from './paragraph-lines.ts';
import { findQuotations } from './quotation-marks.ts';

const quoted = (text: string): string[] =>
  findQuotations(text, paragraphLines(text)).map(({ start, end }) => text.slice(start, end));

describe('findQuotations', () => {
  it('finds straight and curly quotations with their marks', () => {
    expect(quoted('"The dam holds," she said. “For now,” he added.')).toEqual([
      '"The dam holds,"',
      '“For now,”',
    ]);
  });

  it('pairs an opening mark with a closing one of the other kind', () => {
    expect(quoted('They spoke of “a narrow window" and of "the last train” north.')).toEqual([
      '“a narrow window"',
      '"the last train”',
    ]);
  });

  it('reads doubled single marks and backticks as double marks', () => {
    expect(quoted("He called it ''a bad bargain'' and ``a waste''.")).toEqual([
      "''a bad bargain''",
      "``a waste''",
    ]);
  });

  it('keeps a nested quotation inside the outer one', () => {
    expect(quoted('“My father said “never sell the boat” and I listened,” she said.')).toEqual([
      '“My father said “never sell the boat” and I listened,”',
    ]);
    expect(quoted('"He told us ‘turn back now,’ and we laughed," she said.')).toEqual([
      '"He told us ‘turn back now,’ and we laughed,"',
    ]);
  });

  it('takes single marks for a quotation, but not apostrophes', () => {
    expect(quoted('‘The players’ lives come first,’ he said.')).toEqual(['‘The players’ lives come first,’']);
    expect(quoted("The workers' union doesn't want the '90s back, nor rock ’n’ roll.")).toEqual([]);
  });

  it('ends a quotation whose closing mark is lost before the words that attribute it', () => {
    expect(quoted('“The bridge is safe, Anna Berg said. “We checked it twice.”')).toEqual([
      '“The bridge is safe,',
      '“We checked it twice.”',
    ]);
  });

  it('begins a quotation whose opening mark is lost at its sentence', () => {
    expect(quoted('It rained. The roof is gone,” he said.')).toEqual(['The roof is gone,”']);
  });

  it('follows a quotation over paragraphs that each open it anew', () => {
    const text = '“It began at noon.\n\n“By dusk the square was full.”';
    const found = findQuotations(text, paragraphLines(text));
    expect(found.map(({ runsOn, continues }) => [runsOn, continues])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('does not carry an unclosed quotation into a paragraph that opens none', () => {
    const found = quoted('“It began at noon, the guard said.\n\nThe square was “full” by dusk.');
    expect(found).toEqual(['“It began at noon,', '“full”']);
  });

  it('leaves inches alone', () => {
    expect(quoted('The keeper, 6\'2", saved twice.')).toEqual([]);
  });
});
