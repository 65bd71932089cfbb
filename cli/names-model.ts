import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Recogniser } from '../lib/analysis/entities/mention.ts';
import { readModel } from '../lib/analysis/entities/tagger/model-file.ts';
import { recogniserOf } from '../lib/analysis/entities/tagger/recognise.ts';

/** The model that is shipped. */
export const NAMES_MODEL = fileURLToPath(new URL('../public/names.bin', import.meta.url));

/** Finds names by the model in a file. @throws ModelFileError, and what reading a file throws */
export function recogniserFrom(file: string = NAMES_MODEL): Recogniser {
  return recogniserOf(readModel(new Uint8Array(readFileSync(file))));
}
