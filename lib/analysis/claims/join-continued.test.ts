import { describe, expect, it } from 'vitest';
import { claimsInWords } from './claims-in-words.ts';

describe('quotations over several paragraphs', () => {
  it('make one claim of the speaker before', () => {
    const found = claimsInWords(
      '“We waited all night,” Anna Berg said. “Nobody came.\n\n“In the morning we left.”\n\nThe camp was empty by noon.',
    );
    expect(found.map(({ content }) => content)).toEqual([
      ['“We waited all night,”'],
      ['“Nobody came.\n\n“In the morning we left.”'],
    ]);
    expect(found.map(({ name }) => name)).toEqual(['Anna Berg', 'Anna Berg']);
  });

  it('take the speaker that a later paragraph names', () => {
    const found = claimsInWords('“The first night was cold.\n\n“The second was worse,” said Anna Berg.');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      content: ['“The first night was cold.\n\n“The second was worse,”'],
      name: 'Anna Berg',
    });
  });

  it('stay two claims where the first is closed', () => {
    expect(
      claimsInWords('“The night was cold,” said Anna Berg.\n\n“We left at dawn,” said Jon Dahl.'),
    ).toHaveLength(2);
  });
});
