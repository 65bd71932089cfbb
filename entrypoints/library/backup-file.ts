import { type BackupRows, parseBackup, toBackup } from '../../lib/exchange/backup.ts';
import { sender } from '../../lib/messages/messenger.ts';
import { backgroundProtocol } from '../../lib/messages/protocol.ts';
import { untilAcknowledged } from '../../lib/messages/until-acknowledged.ts';
import type { Database } from '../../lib/store/database.ts';
import { allRows } from '../../lib/store/merge.ts';

/** Rows sent in one message: browsers refuse messages over 64 MB, and a note may be long. */
const ROWS_A_MESSAGE = 500;

/** Saves all that is kept as a JSON file. */
export async function downloadBackup(database: Database): Promise<void> {
  const exportedAt = new Date().toISOString();
  const text = toBackup(await allRows(database), exportedAt);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = `pressmark-${exportedAt.slice(0, 10)}.json`;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * Takes in a backup file. The whole file is checked before the first row is written.
 *
 * @returns what was done, in words for the reader
 * @throws BackupError for a file that is no sound backup; nothing is written then
 */
export async function importBackup(file: File): Promise<string> {
  const rows = parseBackup(await file.text());
  const send = sender(backgroundProtocol);
  const sum = { added: 0, updated: 0, unchanged: 0 };
  for (const part of parts(rows)) {
    const done = await untilAcknowledged(() => send('backup/merge', part));
    sum.added += done.added;
    sum.updated += done.updated;
    sum.unchanged += done.unchanged;
  }
  const counts = [`${sum.added} new`, `${sum.updated} updated`, `${sum.unchanged} already there`];
  return `Imported ${rows.annotations.length} highlights: ${counts.join(', ')}.`;
}

/** Articles go first, so that no highlight stands without its article if the browser is closed in between. */
function* parts({ articles, annotations }: BackupRows): Generator<BackupRows> {
  for (let at = 0; at < articles.length; at += ROWS_A_MESSAGE) {
    yield { articles: articles.slice(at, at + ROWS_A_MESSAGE), annotations: [] };
  }
  for (let at = 0; at < annotations.length; at += ROWS_A_MESSAGE) {
    yield { articles: [], annotations: annotations.slice(at, at + ROWS_A_MESSAGE) };
  }
}
