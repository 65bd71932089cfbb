import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DemoError, sourceOf } from './source.ts';

describe('what the demo shows', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'demo-'));
    writeFileSync(join(folder, 'saved.html'), '<h1>Saved</h1>');
    writeFileSync(join(folder, 'saved.txt'), 'Saved');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is the bundled page where nothing is asked for', () => {
    expect(sourceOf(undefined)).toMatchObject({ kind: 'file', name: 'stacked.html' });
  });

  it('is a page on the web by its URL', () => {
    expect(sourceOf('https://news.example/a?b#c')).toEqual({
      kind: 'url',
      url: 'https://news.example/a?b#c',
    });
  });

  it('is a file by its path', () => {
    expect(sourceOf(join(folder, 'saved.html'))).toEqual({ kind: 'file', folder, name: 'saved.html' });
  });

  it.each([
    ['a file that is not there', 'gone.html', /no file/],
    ['a file of another kind', 'saved.txt', /neither a URL nor an \.html file/],
  ])('cannot be %s', (_, name, why) => {
    expect(() => sourceOf(join(folder, name))).toThrow(why);
    expect(() => sourceOf(join(folder, name))).toThrow(DemoError);
  });

  it.each(['file:///saved.html', 'ftp://news.example/', 'https://'])('cannot be %s', (url) => {
    expect(() => sourceOf(url)).toThrow(DemoError);
  });
});
