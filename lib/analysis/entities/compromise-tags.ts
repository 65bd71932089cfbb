import nlp from 'compromise/two';

/** Word start (UTF-16 offset) → the tags that compromise gives the word there. */
export type WordTags = ReadonlyMap<number, ReadonlySet<string>>;

// compromise's cost grows faster than a single sentence's length: text without full stops is cut here.
const LONGEST_PIECE = 1500;

const NO_TAGS: ReadonlySet<string> = new Set();

/**
 * The text cut at line breaks, and at white space where a line is longer than LONGEST_PIECE.
 * @returns [start, end) offsets that together hold every non-blank unit of the text
 */
export function piecesOf(text: string): [start: number, end: number][] {
  const pieces: [number, number][] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const line = newline < 0 ? text.length : newline;
    let end = line;
    if (end - start > LONGEST_PIECE) {
      const limit = start + LONGEST_PIECE;
      const stop = text.lastIndexOf('. ', limit);
      const space = text.lastIndexOf(' ', limit);
      if (stop > start + LONGEST_PIECE / 2) end = stop + 1;
      else end = space > start ? space : limit;
    }
    if (end > start) pieces.push([start, end]);
    start = end === line ? line + 1 : end;
  }
  return pieces;
}

/**
 * What compromise's lexicon and tagger say of each word (FirstName, Place, Verb …).
 * Its own offsets are not used: every term is looked up again in the text, so that odd Unicode can't shift them.
 */
export function tagWords(text: string): WordTags {
  const tags = new Map<number, ReadonlySet<string>>();
  for (const [start, end] of piecesOf(text)) {
    const piece = text.slice(start, end);
    let from = 0;
    for (const term of nlp(piece).termList()) {
      if (term.text === '') continue;
      const at = piece.indexOf(term.text, from);
      if (at < 0) continue;
      // A term that compromise rewrote could only be found far ahead: skip it rather than lose the place.
      if (at - from > 40 && /[\p{L}\p{N}]{2}/u.test(piece.slice(from, at))) continue;
      tags.set(start + at, term.tags ?? NO_TAGS);
      from = at + term.text.length;
    }
  }
  return tags;
}
