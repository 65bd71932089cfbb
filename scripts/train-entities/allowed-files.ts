import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * All that the names model may be trained on, and nothing else: each by the licence that lets its words' statistics ship.
 * Paths in the folder that the script is given. What is for measuring only is not in here, so it can't be read. Nor is GUM:
 * it marks only names that Wikipedia knows, which teaches to overlook all others, and the joining of mentions is measured on it.
 */
export const ALLOWED_DATA = {
  /** Voice of America, public domain. */
  voa: 'texts/voa.txt.gz',
  /** CrossNER, politics: MIT. */
  politics: 'training/crossner-politics.bio.gz',
  /** Wikigold: CC BY 4.0. */
  wikigold: 'training/wikigold.bio.gz',
} as const;

/** What stands in this project, by folder; all of it ours, CC0. */
export const ALLOWED_FOLDERS = {
  annotations: 'data/entities/voa',
  articles: 'data/entities/own',
  gazetteers: 'data/gazetteers',
  wordKinds: 'data/word-kinds',
} as const;

/** Reads a file of the data folder as text. @throws Error for any that is not on the list */
export function readData(folder: string, file: string): string {
  if (!Object.values<string>(ALLOWED_DATA).includes(file))
    throw new Error(`${file} is not among the data that the names model may be trained on`);
  return textOf(join(folder, file));
}

/** The files of a folder of this project, in order. @throws Error for any folder that is not on the list */
export function readFolder(root: string, folder: string): { name: string; text: string }[] {
  if (!Object.values<string>(ALLOWED_FOLDERS).includes(folder))
    throw new Error(`${folder} is not among the folders that the names model may be trained on`);
  return readdirSync(join(root, folder))
    .filter((name) => /\.(?:txt|names)(?:\.gz)?$/.test(name))
    .sort()
    .map((name) => ({ name, text: textOf(join(root, folder, name)) }));
}

function textOf(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
