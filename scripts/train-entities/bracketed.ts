import { NAME_TYPES } from '../annotate-entities/names-file.ts';
import { type TrainingText, TYPE_OF_LETTER } from './document.ts';

/**
 * Reads an article with its names in brackets, one paragraph a line: "[P Ida Lunt] left [L Port Ellen]."
 * @throws Error for a bracket that is no name
 */
export function readBracketed(source: string, file: string): TrainingText {
  const read: TrainingText = { text: '', names: [] };
  let from = 0;
  const marked = source.trimEnd().replace(/\n+/g, '\n\n');
  for (const bracket of marked.matchAll(/\[([^\]]*)\]|[[\]]/g)) {
    const [whole, inner = ''] = bracket;
    const letter = NAME_TYPES.find((each) => inner.startsWith(`${each} `));
    const name = inner.slice(2);
    if (letter === undefined || name.trim() !== name || name === '')
      throw new Error(`${file}: “${whole}” is no name in brackets`);
    read.text += marked.slice(from, bracket.index);
    const start = read.text.length;
    read.text += name;
    read.names.push({ start, end: read.text.length, type: TYPE_OF_LETTER[letter] });
    from = bracket.index + whole.length;
  }
  read.text += marked.slice(from);
  return read;
}
