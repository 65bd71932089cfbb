import type { NameType } from '../../lib/analysis/entities/tagger/labels.ts';
import { gapBefore, type TrainingText } from './document.ts';

/** The types that are learnt, by their tags; all others (Date, Money) count as no name. */
const TYPE_OF_TAG: ReadonlyMap<string, NameType> = new Map([
  ['PER', 'person'],
  ['ORG', 'organisation'],
  ['LOC', 'place'],
  ['NORP', 'group'],
]);

type Row = readonly [token: string, tag: string];

/**
 * Reads documents in columns ("#doc ID" lines, then token TAB tag, tags B-… and I-… of names, a blank line behind each
 * sentence) and prints them as a page would: tokens alone don't say how a text is written.
 */
export function readColumns(source: string): TrainingText[] {
  const documents: Row[][][] = [];
  let sentence: Row[] = [];
  const close = (): void => {
    if (sentence.length > 0) documents.at(-1)?.push(sentence);
    sentence = [];
  };
  for (const line of source.split('\n')) {
    const tab = line.lastIndexOf('\t');
    if (tab < 0) close();
    if (tab < 0 && line.startsWith('#doc ')) documents.push([]);
    if (tab >= 0) sentence.push([line.slice(0, tab), line.slice(tab + 1)]);
  }
  close();
  return documents.map(printed);
}

const GLUED_BEHIND = /^(?:[.,;:!?%)\]}’”].*|['’](?:s|S|re|ve|ll|d|m)?|n['’]t)$/u;
const OPENS = /^[([{“‘$£€]$/u;
const PRINTED: ReadonlyMap<string, string> = new Map([
  ['``', '"'],
  ["''", '"'],
  ['-LRB-', '('],
  ['-RRB-', ')'],
]);

function printed(sentences: readonly Row[][]): TrainingText {
  const made: TrainingText = { text: '', names: [] };
  sentences.forEach((rows, n) => {
    made.text += gapBefore(n);
    let inQuotes = false;
    let glue = true;
    let goesOn = false;
    for (const [token, tag] of rows) {
      const word = PRINTED.get(token) ?? token;
      const closes = word === '"' && inQuotes;
      if (!glue && !closes && !GLUED_BEHIND.test(word)) made.text += ' ';
      if (word === '"') inQuotes = !inQuotes;
      const start = made.text.length;
      made.text += word;
      glue = OPENS.test(word) || (word === '"' && inQuotes);
      const type = TYPE_OF_TAG.get(tag.slice(2));
      const last = made.names.at(-1);
      if (type !== undefined && tag.startsWith('I-') && goesOn && last?.type === type)
        last.end = made.text.length;
      else if (type !== undefined) made.names.push({ start, end: made.text.length, type });
      goesOn = type !== undefined;
    }
  });
  return made;
}
