// Annotating names by lists. TEXT is a text file, one sentence a line, plain or .gz.
//   node scripts/annotate-entities/main.ts lines TEXT FROM TO      the lines with their numbers, to be read
//   node scripts/annotate-entities/main.ts show TEXT NAMES…        the stories with their names marked, and what is doubtful
//   node scripts/annotate-entities/main.ts count TEXT NAMES…       stories, words, names by type
//   node scripts/annotate-entities/main.ts agree TEXT ONE OTHER    how far two annotations of the same lines agree (strict F1)
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { doubtsAbout } from './doubts.ts';
import { type AnnotatedStory, NAME_TYPES, parseNames } from './names-file.ts';
import { type NameSpan, projectNames } from './project-names.ts';

const [command, text, ...rest] = process.argv.slice(2);
if (!text || !['lines', 'show', 'count', 'agree'].includes(command ?? '')) {
  console.error('usage: lines TEXT FROM TO | show TEXT NAMES… | count TEXT NAMES… | agree TEXT ONE OTHER');
  process.exit(2);
}
const lines = readLines(text);
if (command === 'lines') {
  const [from = 1, to = lines.length] = rest.map(Number);
  for (let at = from; at <= Math.min(to, lines.length); at++) console.log(`${at} ${lines[at - 1]}`);
} else if (command === 'show') for (const file of rest) show(file);
else if (command === 'count') count(rest);
else agree(rest[0] ?? '', rest[1] ?? '');

function readLines(file: string): string[] {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
}

function read(file: string): AnnotatedStory[] {
  return parseNames(readFileSync(file, 'utf8'), file);
}

function spansOf(story: AnnotatedStory): { number: number; line: string; spans: NameSpan[] }[] {
  return Array.from({ length: story.last - story.first + 1 }, (_, step) => {
    const number = story.first + step;
    const line = lines[number - 1];
    if (line === undefined) throw new Error(`the text has no line ${number}`);
    return { number, line, spans: projectNames(story, number, line) };
  });
}

function show(file: string): void {
  for (const story of read(file)) {
    const marked = spansOf(story);
    console.log(`\n= ${story.first}-${story.last}`);
    for (const { number, line, spans } of marked) console.log(`${number} ${bracketed(line, spans)}`);
    for (const doubt of doubtsAbout(story, marked)) console.log(`  ? ${doubt}`);
  }
}

function bracketed(line: string, spans: readonly NameSpan[]): string {
  let text = '';
  let from = 0;
  for (const { start, end, type } of spans) {
    text += `${line.slice(from, start)}[${type} ${line.slice(start, end)}]`;
    from = end;
  }
  return text + line.slice(from);
}

function count(files: readonly string[]): void {
  const stories = files.flatMap(read);
  const marked = stories.flatMap(spansOf);
  const words = marked.reduce((sum, { line }) => sum + (line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  const spans = marked.flatMap((each) => each.spans);
  console.log(
    `${stories.length} stories, ${marked.length} lines, ${words} words; ${NAME_TYPES.map(
      (type) => `${type} ${spans.filter((span) => span.type === type).length}`,
    ).join(', ')}`,
  );
}

/** Over the lines that both have annotated. */
function agree(one: string, other: string): void {
  const sides = [one, other].map(
    (file) =>
      new Map(
        read(file)
          .flatMap(spansOf)
          .map((each) => [each.number, each]),
      ),
  );
  const [first = new Map(), second = new Map()] = sides;
  const keys = { both: 0, first: 0, second: 0 };
  const perType = new Map(NAME_TYPES.map((type) => [type, { both: 0, all: 0 }]));
  for (const [number, { line, spans }] of first) {
    const others = second.get(number)?.spans;
    if (!others) continue;
    const key = ({ start, end, type }: NameSpan): string => `${start}-${end}-${type}`;
    const known = new Set(others.map(key));
    const own = new Set(spans.map(key));
    keys.first += spans.length;
    keys.second += others.length;
    for (const span of [...spans, ...others]) {
      const sum = perType.get(span.type);
      if (sum) sum.all++;
      if (sum && known.has(key(span)) && own.has(key(span))) sum.both++;
    }
    keys.both += spans.filter((span: NameSpan) => known.has(key(span))).length;
    const differ = [
      ...spans
        .filter((span: NameSpan) => !known.has(key(span)))
        .map((span: NameSpan) => `1:${span.type} ${line.slice(span.start, span.end)}`),
      ...others
        .filter((span: NameSpan) => !own.has(key(span)))
        .map((span: NameSpan) => `2:${span.type} ${line.slice(span.start, span.end)}`),
    ];
    if (differ.length > 0) console.log(`${number} ${differ.join(' | ')}`);
  }
  console.log(
    `F1 ${((200 * keys.both) / Math.max(1, keys.first + keys.second)).toFixed(1)} over ${keys.first} and ${keys.second} names; ${[...perType].map(([type, { both, all }]) => `${type} ${((100 * both) / Math.max(1, all)).toFixed(1)}`).join(', ')}`,
  );
}
