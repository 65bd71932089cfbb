/** A block of a note: its lines without the signs that mark the block. */
export interface NoteBlock {
  kind: 'paragraph' | 'heading' | 'list' | 'quote';
  lines: string[];
}

const SIGNS: readonly [NoteBlock['kind'], RegExp][] = [
  ['heading', /^#{1,6}\s+/u],
  ['list', /^\s*(?:[-*+]|\d+[.)])\s+/u],
  ['quote', /^>\s?/u],
];

/** Splits a note in Markdown into blocks: paragraphs (line breaks kept), headings, lists and quotations. */
export function noteBlocks(note: string): NoteBlock[] {
  const blocks: NoteBlock[] = [];
  let apart = true;
  for (const raw of note.split(/\r?\n/u)) {
    if (raw.trim() === '') {
      apart = true;
      continue;
    }
    const sign = SIGNS.find(([, pattern]) => pattern.test(raw));
    const kind = sign?.[0] ?? 'paragraph';
    const line = sign ? raw.replace(sign[1], '') : raw;
    const last = blocks.at(-1);
    if (!apart && last?.kind === kind && kind !== 'heading') last.lines.push(line);
    else blocks.push({ kind, lines: [line] });
    apart = false;
  }
  return blocks;
}
