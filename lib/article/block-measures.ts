import type { Block } from './collect-blocks.ts';
import { wordCount, wordsOf } from './words.ts';

/** A block with what its own text alone says. */
export interface MeasuredBlock extends Block {
  words: string[];
  /** Number of words, see wordCount. */
  size: number;
  linkDensity: number;
  sentenceEnds: number;
  /** Looks like running text wherever it stands: long enough, ends sentences, isn't links. */
  prose: boolean;
}

const SENTENCE_END = /[.!?。！？।؟…]["'”’»)\]]*(?=\s|$)/g;

/** Measures each block by itself. */
export function measureBlocks(blocks: readonly Block[]): MeasuredBlock[] {
  return blocks.map((block) => {
    const words = wordsOf(block.text);
    const size = wordCount(block.text, words);
    const linkDensity = block.letters ? block.linkLetters / block.letters : 0;
    const sentenceEnds = block.text.match(SENTENCE_END)?.length ?? 0;
    const { navigation, footer, form } = block.context;
    const prose =
      size >= 8 && linkDensity < 0.4 && (sentenceEnds > 0 || size > 25) && !navigation && !footer && !form;
    return { ...block, words, size, linkDensity, sentenceEnds, prose };
  });
}

/** How many words of prose the blocks have. */
export function proseWords(blocks: readonly MeasuredBlock[]): number {
  let sum = 0;
  for (const block of blocks) if (block.prose) sum += block.size;
  return sum;
}
