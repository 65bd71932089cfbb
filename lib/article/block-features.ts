import { appealsIn } from './appeals.ts';
import { HINTS } from './block-context.ts';
import type { MeasuredBlock } from './block-measures.ts';
import { Containers } from './containers.ts';
import { FeatureRows, type FeatureTable } from './feature-table.ts';
import { headingLevel } from './headline.ts';
import { neighbourFeatures } from './neighbour-features.ts';
import { type PageClues, shingles } from './page-clues.ts';
import { wordsBesidePicture } from './picture-box.ts';
import { sectionFeatures } from './section-features.ts';
import { templateFeatures } from './template-features.ts';
import { greatestLikeness, likeness, wordBag } from './words.ts';

/**
 * Numbers that speak for or against each block of one region (a page, or one article's part of it) being part of the
 * article's body: a row a block. `headline` is an index or -1.
 */
export function blockFeatures(
  blocks: readonly MeasuredBlock[],
  clues: PageClues,
  headline: number,
): FeatureTable {
  const rows = new FeatureRows(blocks.length);
  const features = new BlockFeatures(blocks, clues, headline);
  blocks.forEach((_, at) => {
    features.put(rows, at);
  });
  return rows;
}

/** The same for one block after the other. */
export class BlockFeatures {
  readonly #blocks: readonly MeasuredBlock[];
  readonly #clues: PageClues;
  readonly #headline: number;
  readonly #containers: Containers;
  readonly #template: PutFeatures;
  readonly #section: PutFeatures;
  readonly #neighbours: PutFeatures;
  readonly #said = new Map<string, { count: number; first: number }>();
  readonly #keys: readonly string[];
  /** What the page calls everything around its headline says nothing of a part of it. */
  readonly #common: number;

  constructor(blocks: readonly MeasuredBlock[], clues: PageClues, headline: number) {
    this.#blocks = blocks;
    this.#clues = clues;
    this.#headline = headline;
    this.#containers = new Containers(blocks);
    this.#template = templateFeatures(blocks);
    this.#section = sectionFeatures(blocks);
    this.#neighbours = neighbourFeatures(blocks);
    this.#common = blocks[headline]?.context.hints ?? 0;
    this.#keys = blocks.map((block) => (block.size >= 3 ? block.words.join(' ') : ''));
    this.#keys.forEach((key, at) => {
      const said = this.#said.get(key);
      if (said) said.count++;
      else this.#said.set(key, { count: 1, first: at });
    });
  }

  /** Puts the row of one block. */
  put(rows: FeatureRows, at: number): void {
    const block = this.#blocks[at];
    if (!block) return;
    const key = this.#keys[at] ?? '';
    const said = key === '' ? undefined : this.#said.get(key);
    rows.begin();
    putOwn(rows, block);
    putSurroundings(rows, block, this.#common);
    putContainers(rows, this.#containers, block);
    putPlace(rows, at, this.#blocks.length, this.#headline);
    putClues(rows, block, this.#clues, at === this.#headline);
    putMedia(rows, this.#blocks, at);
    rows.put('besidePicture', Math.min(200, wordsBesidePicture(this.#blocks, at)));
    rows.put('said', Math.min(4, said?.count ?? 0));
    rows.put('saidBefore', said !== undefined && said.first < at);
    this.#template(rows, at);
    this.#section(rows, at);
    this.#neighbours(rows, at);
  }

  /** Whether a block is mostly a link and has no prose around it: in lists of links, menus, footers. Cheaper than its row. */
  isApart(at: number): boolean {
    const block = this.#blocks[at];
    return block !== undefined && block.linkDensity > 0.5 && this.#containers.isApart(block);
  }
}

type PutFeatures = (rows: FeatureRows, at: number) => void;

function putOwn(rows: FeatureRows, block: MeasuredBlock): void {
  const { text, size, linkDensity, sentenceEnds, letters } = block;
  const name = block.element.localName;
  rows.put('size', Math.min(300, size));
  rows.put('letters', Math.min(2000, letters));
  rows.put('letters/word', block.words.length ? letters / block.words.length : 0);
  rows.put('linkDensity', linkDensity);
  rows.put('sentences', Math.min(10, sentenceEnds));
  rows.put('endsSentence', block.endsSentence);
  rows.put('endsColon', text.endsWith(':') || text.endsWith('：'));
  rows.put('opensQuote', OPENING.includes(text.charAt(0)));
  rows.put('digits', letters ? Math.min(1, block.digits / letters) : 0);
  rows.put('capitals', letters ? Math.min(1, block.capitals / letters) : 0);
  rows.put('commas', Math.min(10, block.commas));
  rows.put('bold', letters ? block.boldLetters / letters : 0);
  rows.put('italic', letters ? block.italicLetters / letters : 0);
  rows.put('pieces', Math.min(20, block.nodes.length));
  rows.put('time', block.time);
  rows.put('copyright', /©|copyright|all rights reserved|\(c\)/i.test(text));
  rows.put('signs', block.signs);
  rows.put('address', /@|https?:|www\./.test(text));
  rows.put('by', size < 15 && SIGNED.test(text));
  rows.put('picture', size < 60 && PICTURE.test(text));
  rows.put('appeals', size < 120 ? Math.min(4, appealsIn(text)) : 0);
  rows.put('house', size ? Math.min(1, (text.match(HOUSE)?.length ?? 0) / size) : 0);
  rows.put('brackets', text.length > 1 && /^[([]/.test(text) && /[)\]]$/.test(text));
  rows.put('slash', size < 60 && text.includes('/') && /\S\s?\/\s?\S/.test(text));
  rows.put('element', ELEMENTS.indexOf(name));
  rows.put('paragraph', name === 'p');
  rows.put('division', name === 'div');
  rows.put('headingLevel', headingLevel(block));
  rows.put('unread', block.element.childElementCount > 0 ? Math.min(9, block.element.childElementCount) : 0);
}

const OPENING = `"“„«'‘`;

/** In this order so that one threshold parts running text from the rest. */
const ELEMENTS = [
  'p',
  'pre',
  'blockquote',
  'li',
  'td',
  'th',
  'dd',
  'dt',
  'div',
  'section',
  'article',
  'main',
];
const SIGNED = /^(?:by|von|par|por|di|door|av|text|foto|photo|image|bild|credit|source|quelle|via)\b/i;

const PICTURE =
  /getty|reuters|\bafp\b|\bap photo|shutterstock|imago|\bdpa\b|alamy|istock|pexels|unsplash|wikimedia|\bphotos?\b|\bfotos?\b|\bbild\b|\bimages?\b|pictured|screenshot/i;
/** The house speaking to its reader. */
const HOUSE = /\b(?:our|us|we|your|you)\b/gi;

const HINT_NAMES = HINTS.map((hint) => `hint:${hint}`);

function putSurroundings(rows: FeatureRows, { context }: MeasuredBlock, common: number): void {
  rows.put('inNavigation', context.navigation);
  rows.put('inFigure', context.figure);
  rows.put('inCaption', context.caption);
  rows.put('inAside', context.aside);
  rows.put('inFooter', context.footer);
  rows.put('inHeader', context.header);
  rows.put('inForm', context.form);
  rows.put('inList', context.listItem);
  rows.put('inTable', context.table);
  rows.put('inQuote', context.quote);
  rows.put('inMain', context.main);
  rows.put('inArticleBody', context.articleBody);
  rows.put('articles', Math.min(3, context.articleDepth));
  rows.put('inLink', context.link);
  rows.put('depth', context.depth);
  HINT_NAMES.forEach((name, bit) => {
    rows.put(name, ((context.hints & ~common) >> bit) & 1);
  });
}

function putContainers(rows: FeatureRows, containers: Containers, block: MeasuredBlock): void {
  const place = containers.placeOf(block);
  const { under } = place;
  rows.put('parentProse', under.parentProse);
  rows.put('grandparentProse', under.grandparentProse);
  rows.put('higherProse', under.higherProse);
  rows.put('parentShare', under.parentShare);
  rows.put('grandparentShare', under.grandparentShare);
  rows.put('inTop', place.inTop);
  rows.put('inTopParent', place.inTopParent);
  rows.put('childOfTop', under.childOfTop);
  rows.put('topIsElement', place.topIsElement);
  rows.put('fromTop', place.fromTop);
  rows.put('belowTop', place.belowTop);
  rows.put('siblings', Math.min(60, under.siblings));
  rows.put('allProse', under.allProse);
  rows.put('parentLinks', under.parentLinks);
  rows.put('grandparentLinks', under.grandparentLinks);
  rows.put('higherLinks', under.higherLinks);
  rows.put('parentWords', under.parentWords);
  rows.put('grandparentWords', under.grandparentWords);
}

function putPlace(rows: FeatureRows, at: number, count: number, headline: number): void {
  rows.put('place', at / count);
  rows.put('toEnd', Math.min(200, count - at));
  rows.put('isHeadline', at === headline);
  rows.put('fromHeadline', headline < 0 ? -99 : Math.max(-50, Math.min(100, at - headline)));
}

function putClues(rows: FeatureRows, block: MeasuredBlock, clues: PageClues, isHeadline: boolean): void {
  const runs = clues.bodyShingles.size > 12 ? shingles(block.words) : [];
  const hits = runs.filter((run) => clues.bodyShingles.has(run)).length;
  rows.put('inLinkedBody', runs.length > 0 ? hits / runs.length : -1);
  rows.put('linkedBody', clues.bodyShingles.size > 12);
  rows.put('likeTitle', isHeadline ? 2 : greatestLikeness(block.words, clues.titles));
  rows.put('likeDescription', block.size > 3 ? likeness(block.words, clues.description) : 0);
}

function putMedia(rows: FeatureRows, blocks: readonly MeasuredBlock[], at: number): void {
  const block = blocks[at];
  const before = blocks[at - 1];
  const next = blocks[at + 1];
  if (!block) return;
  const gap = block.mediaBefore - (before?.mediaAbove ?? 0);
  rows.put('mediaBefore', Math.min(3, Math.max(0, gap)));
  rows.put('mediaInside', Math.min(3, block.mediaAbove - block.mediaBefore));
  rows.put('mediaAfter', next ? Math.min(3, Math.max(0, next.mediaBefore - block.mediaAbove)) : 0);
  rows.put(
    'likeAlternative',
    block.alternative.length > 5 && block.size > 1 ? likeness(block.words, wordBag(block.alternative)) : 0,
  );
}
