import type { AnnotatedStory, NameType } from './names-file.ts';

/** A name on one line: UTF-16 offsets into it, half-open. */
export interface NameSpan {
  start: number;
  end: number;
  type: NameType;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Where each whole-word occurrence of `text` on a line begins. */
export function occurrencesOf(text: string, line: string): number[] {
  const found: number[] = [];
  for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1)) {
    const inside =
      (LETTER.test(text[0] ?? '') && LETTER.test(line[at - 1] ?? '')) ||
      (LETTER.test(text.at(-1) ?? '') && LETTER.test(line[at + text.length] ?? ''));
    if (!inside) found.push(at);
  }
  return found;
}

/**
 * The names on one line of a story: those of its list wherever they stand as whole words in the same capitals, longer ones
 * first, with its exceptions before all. @throws Error for an exception whose occurrence the line does not have
 */
export function projectNames(story: AnnotatedStory, number: number, line: string): NameSpan[] {
  const taken: { start: number; end: number; type: NameType | null }[] = [];
  const isFree = (start: number, end: number): boolean =>
    taken.every((other) => end <= other.start || start >= other.end);
  for (const { line: at, text, occurrence, type } of story.exceptions) {
    if (at !== number) continue;
    const start = occurrencesOf(text, line)[occurrence - 1];
    if (start === undefined) throw new Error(`line ${number} has no ${text}#${occurrence}`);
    taken.push({ start, end: start + text.length, type });
  }
  for (const [name, type] of [...story.names].sort(([a], [b]) => b.length - a.length)) {
    for (const start of occurrencesOf(name, line))
      if (isFree(start, start + name.length)) taken.push({ start, end: start + name.length, type });
  }
  return taken
    .flatMap(({ start, end, type }) => (type === null ? [] : [{ start, end, type }]))
    .sort((a, b) => a.start - b.start);
}
