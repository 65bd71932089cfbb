import { describe, expect, it } from 'vitest';
import { noteBlocks } from './note-blocks.ts';

describe('noteBlocks', () => {
  it('tells paragraphs, headings, lists and quotations apart', () => {
    expect(noteBlocks('# Ask\nwho\nwhen\n\n- port\n- union\n> said\n\n1. first')).toEqual([
      { kind: 'heading', lines: ['Ask'] },
      { kind: 'paragraph', lines: ['who', 'when'] },
      { kind: 'list', lines: ['port', 'union'] },
      { kind: 'quote', lines: ['said'] },
      { kind: 'list', lines: ['first'] },
    ]);
  });

  it('keeps paragraphs apart that an empty line parts', () => {
    expect(noteBlocks('one\n \ntwo')).toHaveLength(2);
  });

  it('finds nothing in an empty note', () => {
    expect(noteBlocks(' \n')).toEqual([]);
  });
});
