import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ALLOWED_DATA, readData, readFolder } from './allowed-files.ts';

const SCRIPTS = new URL('.', import.meta.url);

describe('what the names model may be trained on', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'data-'));
    for (const part of ['evaluation', 'training', 'texts']) mkdirSync(join(folder, part));
    writeFileSync(join(folder, 'evaluation/newswire.bio'), 'Lunt\tB-PER\n');
    writeFileSync(join(folder, ALLOWED_DATA.wikigold.replace('.gz', '')), 'Lunt\tB-PER\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is nothing that is there for measuring, by whatever way it is named', () => {
    for (const file of ['evaluation/newswire.bio', 'training/../evaluation/newswire.bio'])
      expect(() => readData(folder, file)).toThrow('not among the data');
    expect(() => readFolder(folder, 'evaluation')).toThrow('not among the folders');
  });

  it('is on a list that holds no file for measuring, nor GUM, on which the joining of mentions is measured', () => {
    expect(Object.values(ALLOWED_DATA).filter((file) => /evaluation|gum|worldwide|\.\./.test(file))).toEqual(
      [],
    );
  });

  it('is read through that list alone: no other file of the script reads files', () => {
    const readers = globSync('*.ts', { cwd: SCRIPTS })
      .filter((file) => !file.endsWith('.test.ts'))
      .filter((file) => /node:(?:fs|http|https|net|child_process)|\bfetch\(|\bimport\(/.test(source(file)));
    // main.ts writes the model and reads nothing; word-kinds.ts makes a list of words out of a package, before any training.
    expect(readers.sort()).toEqual(['allowed-files.ts', 'main.ts', 'word-kinds.ts']);
    expect(source('main.ts').match(/import \{[^}]*\} from 'node:fs'/)?.[0]).toBe(
      "import { writeFileSync } from 'node:fs'",
    );
  });

  function source(file: string): string {
    return readFileSync(new URL(file, SCRIPTS), 'utf8');
  }
});
