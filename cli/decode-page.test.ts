import { describe, expect, it } from 'vitest';
import { decodePage } from './decode-page.ts';

describe('decodePage', () => {
  it('follows the encoding that the page declares', () => {
    const page = Buffer.from('<meta charset="windows-1252"><p>\x93Caf\xe9\x94</p>', 'latin1');
    expect(decodePage(page)).toContain('“Café”');
  });

  it('takes UTF-8 where nothing or nonsense is declared', () => {
    expect(decodePage(Buffer.from('<p>Café</p>'))).toBe('<p>Café</p>');
    expect(decodePage(Buffer.from('<meta charset="frob"><p>Café</p>'))).toContain('Café');
  });

  it('follows a byte order mark', () => {
    expect(decodePage(Buffer.from('\ufeff<p>Café</p>', 'utf16le'))).toBe('<p>Café</p>');
  });
});
