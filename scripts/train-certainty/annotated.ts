import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';

const range = v.tuple([v.number(), v.number()]);
const shape = v.array(
  v.object({
    id: v.string(),
    text: v.string(),
    quotes: v.array(
      v.object({
        spans: v.array(range),
        speaker: v.optional(v.nullable(range)),
        speaker_text: v.optional(v.nullable(v.string())),
        reference: v.optional(v.nullable(v.string())),
      }),
    ),
  }),
);

/** An article with the attributions that people marked in it. Offsets are UTF-16 units, half-open. */
export type Annotated = v.InferOutput<typeof shape>[number];
export type Attribution = Annotated['quotes'][number];

/** Reads a file of annotated articles, gzipped or not. @throws Error for any other shape */
export function readAnnotated(path: string): Annotated[] {
  const bytes = readFileSync(path);
  const source = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const read = v.safeParse(shape, JSON.parse(source));
  if (!read.success) throw new Error(`${path}: ${v.summarize(read.issues)}`);
  return read.output;
}
