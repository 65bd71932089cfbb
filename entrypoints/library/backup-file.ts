import { v4 as uuid } from 'uuid';
import { parseBackup, toBackup } from '../../lib/exchange/backup.ts';
import { saveJson } from '../../lib/exchange/save-json.ts';
import { sender } from '../../lib/messages/messenger.ts';
import { backgroundProtocol } from '../../lib/messages/protocol.ts';
import { untilAcknowledged } from '../../lib/messages/until-acknowledged.ts';
import type { Database } from '../../lib/store/database.ts';
import { allRows, type Rows } from '../../lib/store/merge.ts';

/** UTF-16 units of JSON sent in one message: browsers refuse messages over 64 MB. */
const UNITS_A_MESSAGE = 8_000_000;

/** Saves all that is kept as a JSON file. */
export async function downloadBackup(database: Database): Promise<void> {
  const exportedAt = new Date().toISOString();
  const text = toBackup(await allRows(database), exportedAt);
  saveJson(`pressmark-${exportedAt.slice(0, 10)}.json`, text);
}

/**
 * Takes in a backup file, wholly or not at all: it is checked first, then handed over in parts that are put
 * aside, then merged at once.
 *
 * @returns what was done, in words for the reader
 * @throws BackupError for a file that is no sound backup, and what the background throws; nothing has changed then
 */
export async function importBackup(file: File): Promise<string> {
  const rows = parseBackup(await file.text());
  const send = sender(backgroundProtocol);
  const importId = uuid();
  const parts = inParts(rows);
  for (const [part, rowsOfPart] of parts.entries()) {
    await untilAcknowledged(() => send('backup/stage', { importId, part, ...rowsOfPart }));
  }
  const done = await untilAcknowledged(() => send('backup/merge', { importId, parts: parts.length }));
  const counts = [`${done.added} new`, `${done.updated} updated`, `${done.unchanged} already there`];
  const highlights = many(rows.annotations.length, 'highlight');
  const corrections =
    rows.corrections.length === 0 ? '' : ` and ${many(rows.corrections.length, 'correction')}`;
  const watched = rows.watched.filter(({ deletedAt }) => deletedAt === null).length;
  const names = watched === 0 ? '' : ` And ${many(watched, 'watched name')}.`;
  return `Imported ${highlights}${corrections}: ${counts.join(', ')}.${names}`;
}

function many(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** Cuts a backup into parts that fit into a message each. */
function inParts({ articles, annotations, corrections, watched, sightings }: Rows): Rows[] {
  let last = noRows();
  const parts = [last];
  let units = 0;
  const partFor = (row: unknown): Rows => {
    const size = JSON.stringify(row).length;
    units += size;
    if (units > UNITS_A_MESSAGE) {
      units = size;
      last = noRows();
      parts.push(last);
    }
    return last;
  };
  for (const article of articles) partFor(article).articles.push(article);
  for (const annotation of annotations) partFor(annotation).annotations.push(annotation);
  for (const correction of corrections) partFor(correction).corrections.push(correction);
  for (const row of watched) partFor(row).watched.push(row);
  for (const row of sightings) partFor(row).sightings.push(row);
  return parts;
}

function noRows(): Rows {
  return { articles: [], annotations: [], corrections: [], watched: [], sightings: [] };
}
