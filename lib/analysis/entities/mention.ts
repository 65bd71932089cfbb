import type { EntityType } from '../types.ts';

/** A stretch of text that names something: UTF-16 offsets, half-open. */
export interface TypedMention {
  start: number;
  end: number;
  type: EntityType;
}

/** Finds the names in a text: in order, none over another. Never throws. */
export type Recogniser = (text: string) => TypedMention[];
