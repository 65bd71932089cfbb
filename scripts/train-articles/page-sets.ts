import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';

const GoldLine = v.object({
  id: v.string(),
  url: v.string(),
  type: v.string(),
  texts: v.array(v.string()),
  title: v.optional(v.nullable(v.string())),
  authors: v.optional(v.nullable(v.array(v.string()))),
  date: v.optional(v.nullable(v.string())),
  captions: v.optional(v.nullable(v.array(v.string()))),
});

/** A page whose articles are known: none where it is a front page or a list. */
export interface KnownPage extends v.InferOutput<typeof GoldLine> {
  set: string;
  /** Pages of one site are never trained on and scored with the same weights. */
  fold: number;
  html(): string;
}

export const FOLDS = 5;

/** The pages of a folder: gold.jsonl of lines {id, url, type, texts, …} and html/ID.html.gz. */
export function readPageSet(folder: string): KnownPage[] {
  return readFileSync(`${folder}/gold.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const gold = v.parse(GoldLine, JSON.parse(line));
      return {
        ...gold,
        set: basename(folder),
        fold: hash(registrableDomain(new URL(gold.url).hostname)) % FOLDS,
        html: () => decode(gunzipSync(readFileSync(`${folder}/html/${gold.id}.html.gz`))),
      };
    });
}

/** The part of a host name that is registered: the last two labels, or three under suffixes such as co.uk. */
export function registrableDomain(host: string): string {
  const labels = host.split('.');
  const short =
    /^(?:com?|org|net|gov|edu|ac|or|ne|go)$/.test(labels.at(-2) ?? '') && (labels.at(-1) ?? '').length === 2;
  return labels.slice(short ? -3 : -2).join('.');
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}

function decode(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset, { fatal: charset.toLowerCase() === 'utf-8' }).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
