import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** The lines of a stream, decoded as UTF-8, of any length; the line ends (\n or \r\n) are left out. */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  // A long line arrives in many chunks: they are kept apart until its end, since joining them one by one would be quadratic.
  let parts: string[] = [];
  const cut = (rest: string): string => (rest.endsWith('\r') ? rest.slice(0, -1) : rest);
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', from)) {
      parts.push(text.slice(from, newline));
      yield cut(parts.join(''));
      parts = [];
      from = newline + 1;
    }
    if (from < text.length) parts.push(text.slice(from));
  }
  const last = parts.join('') + decoder.decode();
  if (last !== '') yield cut(last);
}

/** Writes one object as a line and waits while the reader is behind. */
export async function writeLine(output: Writable, value: unknown): Promise<void> {
  if (!output.write(`${JSON.stringify(value)}\n`)) await once(output, 'drain');
}
