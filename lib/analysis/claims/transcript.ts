import type { Span } from '../../text/span.ts';
import type { NameMention } from './names.ts';
import { isApparatus } from './paragraph-lines.ts';

/** A line of a printed conversation: "BERG: We will see." */
export interface Turn {
  /** Who speaks, without the colon. */
  label: Span;
  colon: Span;
  words: Span;
}

/** One to four words in capitals and a colon, after a mark where the whole conversation is quoted. */
const LABEL = /^["“]?(\p{Lu}[\p{Lu}.'’-]{2,}(?:[^\S\n]\p{Lu}[\p{Lu}.'’-]*){0,3}):\s+(?=\S)/u;

/**
 * The turns of a conversation printed with a name before each, by line; `null` for any other line. Headings with a colon are none:
 * at least two speakers must have two turns each.
 */
export function transcriptTurns(text: string, lines: readonly Span[]): (Turn | null)[] {
  const times = new Map<string, number>();
  const turns = lines.map(([from, to]): Turn | null => {
    const line = text.slice(from, to);
    const match = LABEL.exec(line.slice(0, 80));
    const name = match?.[1];
    if (!match || !name || isApparatus(line)) return null;
    times.set(name, (times.get(name) ?? 0) + 1);
    const start = from + match[0].indexOf(name);
    const colon = start + name.length;
    const words = from + match[0].length;
    // The mark that closes the whole conversation is none of the last speaker's.
    const end =
      match[0].indexOf(name) > 0 && /["”]$/.test(line) && !/["“]/.test(text.slice(words, to - 1))
        ? to - 1
        : to;
    return { label: [start, colon], colon: [colon, colon + 1], words: [words, end] };
  });
  const repeated = [...times.values()].filter((count) => count > 1).length;
  return repeated > 1 ? turns : turns.map(() => null);
}

/** The one name of the article that a label in capitals is short for: "BERG" for "Anna Berg". */
export function nameOfLabel(label: string, mentions: readonly NameMention[]): NameMention | null {
  const wanted = label.toLowerCase();
  const meant = mentions.filter(
    ({ of }) => of.name.toLowerCase() === wanted || of.name.toLowerCase().endsWith(` ${wanted}`),
  );
  const [first] = meant;
  return first && meant.every(({ of }) => of === first.of) ? first : null;
}
