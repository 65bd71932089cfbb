import * as v from 'valibot';
import { LABEL_COUNT } from './labels.ts';
import { Lexicon, type LexiconTables } from './lexicon.ts';
import type { NameModel } from './tag-names.ts';

/** What a file of a names model begins with; the number rises whenever its form or the features change. */
export const MODEL_MAGIC = 'PRESSMARK NAMES 1\n';

/** The first line of a model, in JSON: how long its parts are, and what is small enough to stand there. */
export const modelHeaderSchema = v.object({
  bits: v.pipe(v.number(), v.integer(), v.minValue(8), v.maxValue(22)),
  unit: v.pipe(v.number(), v.gtValue(0)),
  words: v.pipe(v.number(), v.integer(), v.minValue(0)),
  phrases: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** How many places of the table have weights, and how many weights there are. */
  places: v.pipe(v.number(), v.integer(), v.minValue(0)),
  cells: v.pipe(v.number(), v.integer(), v.minValue(0)),
  steps: v.pipe(v.array(v.number()), v.length(LABEL_COUNT ** 2)),
});

export type ModelHeader = v.InferOutput<typeof modelHeaderSchema>;

/** A file that is no names model, or not one of this version, or one that is cut off. */
export class ModelFileError extends Error {
  override name = 'ModelFileError';
}

/**
 * Reads a names model: magic, a line of JSON, then the tables. Rising numbers are kept as the differences between them, seven
 * bits a byte, the lowest first (LEB128); for each place of the table stand a mask of its labels and, at the end, its weights.
 *
 * @throws ModelFileError
 */
export function readModel(bytes: Uint8Array<ArrayBuffer>): NameModel {
  const reader = new Reader(bytes);
  if (reader.line() !== MODEL_MAGIC.trimEnd()) throw new ModelFileError('This is no names model.');
  const header = readHeader(reader.line());
  const lexicon = readLexicon(reader, header);
  const { bits, unit, places, cells, steps } = header;
  const starts = new Uint32Array(2 ** bits + 1);
  const labels = new Uint8Array(cells);
  let [place, cell, next] = [-1, 0, 0];
  const deltas = reader.numbers(places);
  const masks = reader.numbers(places);
  for (let at = 0; at < places; at++) {
    place += (deltas[at] ?? 0) + 1;
    if (place >= 2 ** bits) throw new ModelFileError('The weights of this names model are damaged.');
    while (next <= place) starts[next++] = cell;
    // Bit by bit from the lowest, for most masks have few.
    for (let rest = masks[at] ?? 0; rest !== 0; rest &= rest - 1)
      labels[cell++] = 31 - Math.clz32(rest & -rest);
  }
  if (cell !== cells) throw new ModelFileError('The weights of this names model are damaged.');
  starts.fill(cell, next);
  const values = new Int8Array(reader.bytes(cells));
  return { lexicon, weights: { bits, unit, starts, labels, values, steps: Float32Array.from(steps) } };
}

function readHeader(line: string): ModelHeader {
  try {
    return v.parse(modelHeaderSchema, JSON.parse(line));
  } catch (error) {
    throw new ModelFileError('The header of this names model is damaged.', { cause: error });
  }
}

function readLexicon(reader: Reader, { words, phrases }: ModelHeader): Lexicon {
  const tables: LexiconTables = {
    words: summed(reader.numbers(words)),
    fine: Uint16Array.from(reader.numbers(words)),
    coarse: reader.bytes(words),
    casing: reader.bytes(words),
    phrases: summed(reader.numbers(phrases)),
    lists: reader.numbers(phrases),
  };
  return new Lexicon(tables);
}

function summed(differences: Uint32Array): Uint32Array {
  let sum = 0;
  return differences.map((difference) => {
    sum += difference;
    return sum;
  });
}

class Reader {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  #at = 0;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes;
  }

  line(): string {
    const end = this.#bytes.indexOf(10, this.#at);
    if (end < 0) throw new ModelFileError('This is no names model.');
    return new TextDecoder().decode(this.bytes(end + 1 - this.#at)).trimEnd();
  }

  bytes(count: number): Uint8Array<ArrayBuffer> {
    if (this.#at + count > this.#bytes.length) throw new ModelFileError('This names model is cut off.');
    this.#at += count;
    return this.#bytes.slice(this.#at - count, this.#at);
  }

  numbers(count: number): Uint32Array {
    // Locals: a million steps through private fields cost the background's start 20 ms.
    const bytes = this.#bytes;
    const numbers = new Uint32Array(count);
    let at = this.#at;
    for (let i = 0; i < count; i++) {
      let byte = bytes[at++] ?? 0;
      let number = byte & 127;
      for (let shift = 7; byte & 128; shift += 7) {
        if (at >= bytes.length || shift > 28) throw new ModelFileError('This names model is cut off.');
        byte = bytes[at++] ?? 0;
        number |= (byte & 127) << shift;
      }
      numbers[i] = number >>> 0;
    }
    if (at > bytes.length) throw new ModelFileError('This names model is cut off.');
    this.#at = at;
    return numbers;
  }
}
