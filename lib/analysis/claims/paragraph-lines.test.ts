import { describe, expect, it } from 'vitest';
import { isApparatus, paragraphLines } from './paragraph-lines.ts';

describe('paragraphLines', () => {
  it('splits at blank lines and where a line starts anew, not where it was only wrapped', () => {
    const text = 'One line\nwrapped here.\nA new one.\n\nA paragraph.';
    expect(paragraphLines(text).map(([start, end]) => text.slice(start, end))).toEqual([
      'One line\nwrapped here.',
      'A new one.',
      'A paragraph.',
    ]);
  });
});

describe('isApparatus', () => {
  it('knows headlines, captions and promos', () => {
    expect(isApparatus('Ruritania Vows Lasting Support for Neighbours in Need')).toBe(true);
    expect(isApparatus('File photo of a guard at the gate. REUTERS/Jo Doe')).toBe(true);
    expect(isApparatus('A guard at the gate, May 2, 2021. (Jo Doe/AP)')).toBe(true);
    expect(isApparatus('Anna Berg says the dam will hold for years. (Jo Doe/Coast News)')).toBe(true);
    expect(isApparatus('Anna Berg says the gate is old. (Jo Doe/Daily News)')).toBe(true);
    expect(isApparatus('Anna Berg says the gate is old. ( Hull City Archive )')).toBe(true);
    expect(isApparatus('‘We don’t have a choice’')).toBe(true);
    expect(isApparatus('READ MORE: Minister says the dam will hold')).toBe(true);
  });

  it('leaves sentences alone', () => {
    expect(isApparatus('The Ruritanian minister said the dam would hold.')).toBe(false);
    expect(isApparatus('“We Are Here,” Anna Berg said.')).toBe(false);
    expect(isApparatus('Anna Berg says the dam will hold. (The mill was lost in May.)')).toBe(false);
    expect(isApparatus('Anna Berg says the dam will hold, as does Jon Dahl (Coast Party)')).toBe(false);
    expect(isApparatus('The dam would hold, said Anna Berg (Labour).')).toBe(false);
    expect(isApparatus('Anna Berg said the dam would hold. (Jo Doe could not be reached.)')).toBe(false);
    expect(isApparatus('‘We have no choice.’')).toBe(false);
    expect(isApparatus('‘The dam,’ she said, ‘will hold’')).toBe(false);
  });
});
