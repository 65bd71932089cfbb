import type { NameType } from '../../lib/analysis/entities/tagger/labels.ts';
import type { NameType as Letter } from '../annotate-entities/names-file.ts';

/** A text with its names: UTF-16 offsets, half-open, in order. */
export interface TrainingText {
  text: string;
  names: { start: number; end: number; type: NameType }[];
}

/** The types by the letters that people annotate with. */
export const TYPE_OF_LETTER: Readonly<Record<Letter, NameType>> = {
  P: 'person',
  O: 'organisation',
  L: 'place',
  G: 'group',
};

const SENTENCES_A_PARAGRAPH = 3;

/** What stands before the n-th sentence of a text that is known by its sentences only: paragraphs as news has them. */
export function gapBefore(sentence: number): string {
  if (sentence === 0) return '';
  return sentence % SENTENCES_A_PARAGRAPH === 0 ? '\n\n' : ' ';
}
