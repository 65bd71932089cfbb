/** The types that people annotate: person, organisation, place, group. Dates and money are found by rules. */
export const NAME_TYPES = ['P', 'O', 'L', 'G'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** The k-th occurrence of a string on a line (both from 1) is of this type, or `null`: no name there. */
export interface Exception {
  line: number;
  text: string;
  occurrence: number;
  type: NameType | null;
}

/** One story: its lines of the text file (from 1, both inclusive), the names in it by type, and where that is not so. */
export interface AnnotatedStory {
  first: number;
  last: number;
  names: ReadonlyMap<string, NameType>;
  exceptions: readonly Exception[];
}

/**
 * Reads annotations that stand apart from their text:
 *
 * ```
 * = 120-131
 * P Ida Lunt; Lunt
 * L Harbour Bay
 * ! 124 Lunt#2 L
 * ! 125 May#1 -
 * ```
 *
 * `#` opens a comment line. @throws Error naming the line that can't be read
 */
export function parseNames(source: string, file: string): AnnotatedStory[] {
  const stories: (Omit<AnnotatedStory, 'names' | 'exceptions'> & {
    names: Map<string, NameType>;
    exceptions: Exception[];
  })[] = [];
  source.split('\n').forEach((raw, at) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return;
    const fail = (why: string): never => {
      throw new Error(`${file}:${at + 1}: ${why}: ${line}`);
    };
    const range = /^= (\d+)-(\d+)$/.exec(line);
    if (range) {
      const [first, last] = [Number(range[1]), Number(range[2])];
      const before = stories.at(-1);
      if (last < first || (before && first <= before.last)) fail('stories come in order and do not overlap');
      stories.push({ first, last, names: new Map(), exceptions: [] });
      return;
    }
    const story = stories.at(-1) ?? fail('a story begins with its lines, such as "= 120-131"');
    const exception = /^! (\d+) (.+)#(\d+) ([POLG-])$/.exec(line);
    if (exception) {
      const [, number = '', text = '', occurrence = '', letter = ''] = exception;
      if (Number(number) < story.first || Number(number) > story.last) fail('this line is not in the story');
      story.exceptions.push({
        line: Number(number),
        text,
        occurrence: Number(occurrence),
        type: typeOf(letter),
      });
      return;
    }
    const type = typeOf(line.slice(0, 1));
    if (type === null || line[1] !== ' ') fail('neither a story, names of a type, nor an exception');
    else
      for (const name of line.slice(2).split(';')) {
        const known = name.trim();
        if (known === '') continue;
        const other = story.names.get(known);
        if (other !== undefined && other !== type) fail(`${known} has two types; use an exception for one`);
        story.names.set(known, type);
      }
  });
  return stories;
}

function typeOf(letter: string): NameType | null {
  return NAME_TYPES.find((type) => type === letter) ?? null;
}
