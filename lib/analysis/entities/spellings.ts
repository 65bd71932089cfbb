import type { Span } from '../../text/span.ts';
import type { EntityType } from '../types.ts';

/** All mentions of one type that are spelt alike. */
export interface Spelling {
  type: EntityType;
  key: string;
  words: string[];
  /** The longest way it is written. */
  form: string;
  mentions: Span[];
}

// Names that share a word are compared with so many of each other at most, so that a long list of namesakes stays linear.
export const MOST_COMPARED = 64;

/** Which spellings are one entity: a forest over their indices, the root the fullest. */
export class Unions {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
  }

  root(i: number): number {
    let at = i;
    for (let up = this.#parent[at] ?? at; up !== at; up = this.#parent[at] ?? at) {
      this.#parent[at] = this.#parent[up] ?? up;
      at = up;
    }
    return at;
  }

  join(shorter: number, fuller: number): void {
    this.#parent[this.root(shorter)] = this.root(fuller);
  }
}

/** Spellings by each of their words, so that only those that share one are compared. */
export function indexByWord(all: readonly Spelling[], type: EntityType): Map<string, number[]> {
  const index = new Map<string, number[]>();
  all.forEach((spelling, i) => {
    if (spelling.type !== type) return;
    for (const word of new Set(spelling.words)) {
      const list = index.get(word);
      if (list) list.push(i);
      else index.set(word, [i]);
    }
  });
  return index;
}
