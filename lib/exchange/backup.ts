import * as v from 'valibot';
import type { Rows } from '../store/merge.ts';
import { AnnotationSchema, ArticleRecordSchema, CorrectionSchema } from '../store/schemas.ts';
import { SightingSchema, WatchedNameSchema } from '../store/watched-schemas.ts';

/** Raised by one whenever an older Pressmark could no longer read the file. */
const VERSION = 1;

const BackupSchema = v.object({
  format: v.literal('pressmark-backup'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.string(),
  articles: v.array(ArticleRecordSchema),
  annotations: v.array(AnnotationSchema),
  // Older backups have none.
  corrections: v.optional(v.array(CorrectionSchema), []),
  // Missing in backups of before there were watched names.
  watched: v.optional(v.array(WatchedNameSchema), []),
  sightings: v.optional(v.array(SightingSchema), []),
});

/** Says what is wrong with a file, in words for the reader. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

/**
 * All that is kept, the bin included, as the text of a JSON file.
 *
 * @param exportedAt ISO 8601
 */
export function toBackup(rows: Rows, exportedAt: string): string {
  return `${JSON.stringify({ format: 'pressmark-backup', version: VERSION, exportedAt, ...rows }, null, 1)}\n`;
}

/**
 * Reads a backup file, wholly or not at all.
 *
 * @throws BackupError naming what is wrong and where, for a file that is not a sound backup
 */
export function parseBackup(text: string): Rows {
  const found = v.safeParse(BackupSchema, parseJson(text));
  if (!found.success) throw new BackupError(describeIssue(found.issues[0]));
  const { version, articles, annotations, corrections, watched, sightings } = found.output;
  if (version > VERSION) {
    throw new BackupError(
      `This backup was made by a newer Pressmark (format ${version}). Update Pressmark and try again.`,
    );
  }
  return { articles, annotations, corrections, watched, sightings };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BackupError('This file is not JSON, or it was cut short. Nothing was imported.');
  }
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  if (path === null || path === 'format') return 'This file is not a Pressmark backup. Nothing was imported.';
  return `This backup is damaged at “${path}”: ${issue.message}. Nothing was imported.`;
}
