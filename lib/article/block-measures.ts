import type { Block } from './collect-blocks.ts';
import type { ShownElement } from './shown-element.ts';
import { runThrough, type Steps } from './steps.ts';
import { type TextMeasures, TextMemory } from './text-measures.ts';

/** A block with what its own text alone says. */
export interface MeasuredBlock extends Block, TextMeasures {
  readonly linkDensity: number;
  /** Looks like running text wherever it stands: long enough, ends sentences, isn't links. */
  readonly prose: boolean;
  /** 1 to 6 in a heading element (or one of that role), otherwise 0. */
  readonly heading: number;
}

/** Blocks that are measured in one step. */
const BLOCKS_A_STEP = 50;

/** Measures each block by itself. */
export function measureBlocks(blocks: readonly Block[]): MeasuredBlock[] {
  return runThrough(measureBlocksInSteps(blocks, new TextMemory()));
}

/** The same, to be put aside after any step. */
export function* measureBlocksInSteps(blocks: readonly Block[], texts: TextMemory): Steps<MeasuredBlock[]> {
  const measured: MeasuredBlock[] = [];
  for (const block of blocks) {
    measured.push(measureBlock(block, texts.measure(block.text)));
    if (measured.length % BLOCKS_A_STEP === 0) yield;
  }
  return measured;
}

function measureBlock(block: Block, measures: TextMeasures): MeasuredBlock {
  const { size, sentenceEnds } = measures;
  const linkDensity = block.letters ? block.linkLetters / block.letters : 0;
  const { navigation, footer, form } = block.context;
  const prose =
    size >= 8 && linkDensity < 0.4 && (sentenceEnds > 0 || size > 25) && !navigation && !footer && !form;
  return { ...block, ...measures, linkDensity, prose, heading: headingOf(block.place) };
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

function headingOf({ element, parent }: ShownElement): number {
  const level = HEADINGS.indexOf(element.localName) + 1;
  if (level > 0) return level;
  const around = parent ? HEADINGS.indexOf(parent.element.localName) + 1 : 0;
  if (around > 0) return around;
  return element.getAttribute('role') === 'heading' ? Number(element.getAttribute('aria-level') ?? 2) : 0;
}

/** How many words of prose the blocks have. */
export function proseWords(blocks: readonly MeasuredBlock[]): number {
  let sum = 0;
  for (const block of blocks) if (block.prose) sum += block.size;
  return sum;
}
