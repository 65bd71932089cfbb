import type { AnnotatedStory } from './names-file.ts';
import { type NameSpan, occurrencesOf } from './project-names.ts';

/** Capitalised words that are seldom part of a name. */
const NO_NAMES = new Set(
  'I Mr Mrs Ms Dr President Prime Minister Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December General Secretary Foreign Defense Interior The A An'.split(
    ' ',
  ),
);

/** What a second look should be given to: capitalised words within a sentence that are no name, names that are nowhere. */
export function doubtsAbout(
  story: AnnotatedStory,
  marked: ReadonlyArray<{ number: number; line: string; spans: readonly NameSpan[] }>,
): string[] {
  const doubts: string[] = [];
  for (const { number, line, spans } of marked) {
    for (const match of line.matchAll(/(?<=[\p{L}\p{N},;:)’'”"] )\p{Lu}[\p{L}\p{N}.’'-]*/gu)) {
      const word = match[0].replace(/(?:['’]s|[.'’])$/u, '');
      const at = match.index;
      if (!NO_NAMES.has(word) && !spans.some(({ start, end }) => at < end && at + word.length > start))
        doubts.push(`${number} ${word} is no name`);
    }
  }
  for (const [name] of story.names)
    if (!marked.some(({ line }) => occurrencesOf(name, line).length > 0)) doubts.push(`${name} is nowhere`);
  return doubts;
}
