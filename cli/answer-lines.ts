import type { Readable, Writable } from 'node:stream';
import { linesOf, writeLine } from './json-lines.ts';
import { BadLine, idOf } from './line-shapes.ts';
import { progressOn } from './progress.ts';

/** The three streams of a command. */
export interface Streams {
  input: Readable;
  output: Writable;
  error: Writable & { isTTY?: boolean };
}

/**
 * Answers every line of the input by one line of the output, in order; blank lines are skipped.
 * A line that can't be answered gets {"id","error"}, its id null where it can't be read.
 * @param answer gives the answer to one parsed line; what it throws becomes the line's error
 * @returns the exit code: 1 if any line got an error, else 0
 */
export async function answerLines(
  { input, output, error }: Streams,
  answer: (line: unknown) => object | Promise<object>,
): Promise<0 | 1> {
  const progress = progressOn(error);
  let failed = 0;
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    let parsed: unknown = null;
    let reply: object;
    try {
      parsed = parse(line);
      reply = await answer(parsed);
    } catch (problem) {
      failed++;
      reply = { id: idOf(parsed), error: problem instanceof Error ? problem.message : String(problem) };
    }
    await writeLine(output, reply);
    progress.step();
  }
  progress.end(failed);
  return failed > 0 ? 1 : 0;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    throw new BadLine('not a JSON object');
  }
}
