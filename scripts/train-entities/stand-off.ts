import { parseNames } from '../annotate-entities/names-file.ts';
import { projectNames } from '../annotate-entities/project-names.ts';
import { gapBefore, type TrainingText, TYPE_OF_LETTER } from './document.ts';

/** The stories of a names file, each with its sentences from the lines of the text. @throws Error as parseNames and projectNames do */
export function readStandOff(source: string, file: string, lines: readonly string[]): TrainingText[] {
  return parseNames(source, file).map((story) => {
    const made: TrainingText = { text: '', names: [] };
    for (let number = story.first; number <= story.last; number++) {
      const line = lines[number - 1];
      if (line === undefined) throw new Error(`${file}: the text has no line ${number}`);
      made.text += gapBefore(number - story.first);
      const at = made.text.length;
      made.text += line;
      for (const { start, end, type } of projectNames(story, number, line))
        made.names.push({ start: at + start, end: at + end, type: TYPE_OF_LETTER[type] });
    }
    return made;
  });
}
