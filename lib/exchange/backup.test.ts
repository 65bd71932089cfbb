import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameAs } from '../analysis/corrections/same-as.ts';
import { aCorrection } from '../analysis/corrections/sample-corrections.ts';
import { anAnnotation, anArticle } from '../store/sample-rows.ts';
import { aSighting, aWatchedName } from '../store/sample-watched.ts';
import { BackupError, parseBackup, toBackup } from './backup.ts';

const NOW = '2026-03-14T09:00:00.000Z';
const nothing = { articles: [], annotations: [], corrections: [], watched: [], sightings: [] };

describe('a backup', () => {
  it('comes back as it went out, the bin included', () => {
    const rows = {
      articles: [anArticle()],
      annotations: [
        anAnnotation({ note: 'A “note” — with\nlines', tags: ['dam', 'Übung'] }),
        anAnnotation({ deletedAt: 9, of: { kind: 'entity', type: 'person', name: 'Ana Ruiz' } }),
      ],
      corrections: [
        aCorrection('Orsa', { what: 'type', type: 'place' }),
        aCorrection('Tide', { what: 'not-a-name' }, { at: 2, deletedAt: 3 }),
        aCorrection('TO', sameAs('Tide Office'), { at: 4 }),
      ],
      watched: [aWatchedName(), aWatchedName({ id: 'any orsa', type: null, deletedAt: 9 })],
      sightings: [aSighting()],
    };
    expect(parseBackup(toBackup(rows, NOW))).toEqual(rows);
  });

  it('of a Pressmark that knew no corrections is read as one without any', () => {
    const { corrections: _, ...old } = JSON.parse(
      toBackup({ ...nothing, articles: [anArticle()], annotations: [anAnnotation()] }, NOW),
    );
    expect(parseBackup(JSON.stringify(old))).toMatchObject({ articles: [anArticle()], corrections: [] });
  });

  it('of before there were watched names is read as one without', () => {
    const old = { format: 'pressmark-backup', version: 1, exportedAt: NOW, articles: [anArticle()] };
    expect(parseBackup(JSON.stringify({ ...old, annotations: [] }))).toEqual({
      ...nothing,
      articles: [anArticle()],
    });
  });

  it('is refused whole when one row is damaged, and says where', () => {
    const text = toBackup({ ...nothing, annotations: [anAnnotation(), anAnnotation()] }, NOW);
    const damaged = text.replace(/"start": 10(?![\s\S]*"start": 10)/, '"start": "ten"');
    expect(() => parseBackup(damaged)).toThrow(BackupError);
    expect(() => parseBackup(damaged)).toThrow(/annotations\.1\.start/);
    const said = [aCorrection('Orsa', { what: 'type', type: 'place' })];
    const misspelt = toBackup({ ...nothing, corrections: said }, NOW).replace('"place"', '"plaice"');
    expect(() => parseBackup(misspelt)).toThrow(/corrections\.0\.says\.type/);
  });

  it('is refused when it is cut short, something else, or from a newer Pressmark', () => {
    const whole = toBackup({ ...nothing, annotations: [anAnnotation()] }, NOW);
    expect(() => parseBackup(whole.slice(0, -20))).toThrow(/cut short/);
    expect(() => parseBackup('[1, 2]')).toThrow(/not a Pressmark backup/);
    expect(() => parseBackup('{"format":"readwise"}')).toThrow(/not a Pressmark backup/);
    expect(() => parseBackup(whole.replace('"version": 1', '"version": 2'))).toThrow(/newer Pressmark/);
  });

  it('never fails in any other way than by a BackupError', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((x) =>
            JSON.stringify({
              format: 'pressmark-backup',
              version: 1,
              exportedAt: NOW,
              articles: [],
              annotations: x,
            }),
          ),
        ),
        (text) => {
          try {
            parseBackup(text);
          } catch (error) {
            expect(error).toBeInstanceOf(BackupError);
          }
        },
      ),
    );
  });
});
