import { HINTS } from './block-context.ts';
import type { MeasuredBlock } from './block-measures.ts';
import { Containers } from './containers.ts';
import { FeatureRows, type FeatureTable } from './feature-table.ts';
import { headingLevel } from './headline.ts';
import { putJointFeatures } from './joint-features.ts';
import { type PageClues, shingles } from './page-clues.ts';
import { greatestLikeness, likeness } from './words.ts';

/**
 * Numbers, most between 0 and 1, that speak for or against each block of one region (a page, or one article's part of it)
 * being part of the article's body: a row a block. `headline` is an index or -1.
 */
export function blockFeatures(
  blocks: readonly MeasuredBlock[],
  clues: PageClues,
  headline: number,
): FeatureTable {
  const rows = new FeatureRows();
  const containers = new Containers(blocks);
  const said = new Map<string, number>();
  for (const block of blocks) said.set(block.text, (said.get(block.text) ?? 0) + 1);
  const before = new Set<string>();
  blocks.forEach((block, at) => {
    rows.begin();
    putOwn(rows, block);
    putSurroundings(rows, block);
    putContainers(rows, containers, block);
    putPlace(rows, at, blocks.length, headline);
    putClues(rows, block, clues, at === headline);
    rows.put('said', block.size >= 3 && (said.get(block.text) ?? 0) > 1);
    rows.put('saidBefore', block.size >= 3 && before.has(block.text));
    putNeighbours(rows, blocks, at);
    putJointFeatures(rows);
    before.add(block.text);
  });
  return rows;
}

/** 0 for nothing, about 1 for two hundred words. */
const scale = (words: number): number => Math.min(1.2, Math.log1p(words) / 5.3);

function putOwn(rows: FeatureRows, block: MeasuredBlock): void {
  const { text, size, linkDensity, sentenceEnds, letters } = block;
  const level = headingLevel(block);
  const name = block.element.localName;
  rows.put('size', scale(size));
  rows.put('under3', size < 3);
  rows.put('under6', size < 6);
  rows.put('under12', size < 12);
  rows.put('over20', size >= 20);
  rows.put('over40', size >= 40);
  rows.put('linkDensity', linkDensity);
  rows.put('allLink', linkDensity > 0.9);
  rows.put('someLink', linkDensity > 0.05 && linkDensity < 0.5);
  rows.put('sentences', Math.min(1, sentenceEnds / 4));
  rows.put('endsSentence', /[.!?。！？।؟…]["'”’»)\]]*$/.test(text));
  rows.put('endsColon', /[:：]$/.test(text));
  rows.put('opensQuote', /^["“„«'‘]/.test(text));
  rows.put('digits', share(text, /\d/g, letters));
  rows.put('capitals', share(text, /\p{Lu}/gu, letters));
  rows.put('shouts', letters > 3 && !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text));
  rows.put('commas', Math.min(1, (text.match(/[,،、，]/g)?.length ?? 0) / 5));
  rows.put('bold', letters ? block.boldLetters / letters : 0);
  rows.put('time', block.time);
  rows.put('copyright', /©|copyright|all rights reserved/i.test(text));
  rows.put('signs', /[|•›»→▶]/.test(text));
  rows.put('address', /@|https?:|www\./.test(text));
  rows.put('by', size < 15 && SIGNED.test(text));
  rows.put('paragraph', name === 'p');
  rows.put('division', name === 'div');
  rows.put('item', name === 'li');
  rows.put('cell', name === 'td' || name === 'th');
  rows.put('section', name === 'section' || name === 'article' || name === 'main');
  rows.put('quotation', name === 'blockquote');
  rows.put('preformatted', name === 'pre');
  rows.put('heading1', level === 1);
  rows.put('heading2', level === 2);
  rows.put('heading3', level > 2);
}

const SIGNED = /^(?:by|von|par|por|di|door|av|text|foto|photo|image|credit|source|via)\b/i;

function share(text: string, kind: RegExp, letters: number): number {
  return letters ? Math.min(1, (text.match(kind)?.length ?? 0) / letters) : 0;
}

const HINT_NAMES = HINTS.map((hint) => `hint:${hint}`);

function putSurroundings(rows: FeatureRows, { context }: MeasuredBlock): void {
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
  rows.put('inArticle', context.articleDepth > 0);
  rows.put('inNestedArticle', context.articleDepth > 1);
  rows.put('inLink', context.link);
  rows.put('depth', Math.min(1, context.depth / 30));
  HINT_NAMES.forEach((name, bit) => {
    rows.put(name, (context.hints >> bit) & 1);
  });
}

function putContainers(rows: FeatureRows, containers: Containers, block: MeasuredBlock): void {
  const place = containers.placeOf(block);
  rows.put('parentProse', place.parentProse);
  rows.put('grandparentProse', place.grandparentProse);
  rows.put('higherProse', place.higherProse);
  rows.put('parentShare', place.parentShare);
  rows.put('grandparentShare', place.grandparentShare);
  rows.put('inTop', place.inTop);
  rows.put('inTopParent', place.inTopParent);
  rows.put('childOfTop', place.childOfTop);
  rows.put('topIsElement', place.topIsElement);
  rows.put('fromTop', place.fromTop);
  rows.put('siblings', scale(place.siblings));
}

function putPlace(rows: FeatureRows, at: number, count: number, headline: number): void {
  const known = headline >= 0;
  rows.put('place', at / count);
  rows.put('toEnd', Math.min(1, (count - at) / 40));
  rows.put('noHeadline', !known);
  rows.put('isHeadline', at === headline);
  rows.put('aboveHeadline', known && at < headline);
  rows.put('belowHeadline', known && at > headline && at <= headline + 4);
  rows.put('farBelow', known && at > headline ? Math.min(1, (at - headline) / 100) : 0);
}

function putClues(rows: FeatureRows, block: MeasuredBlock, clues: PageClues, isHeadline: boolean): void {
  const runs = clues.bodyShingles.size > 12 ? shingles(block.words) : [];
  const hits = runs.filter((run) => clues.bodyShingles.has(run)).length;
  rows.put('inLinkedBody', runs.length > 0 ? hits / runs.length : 0);
  rows.put('notInLinkedBody', runs.length > 0 ? 1 - hits / runs.length : 0);
  rows.put('likeTitle', isHeadline ? 0 : greatestLikeness(block.words, clues.titles));
  rows.put('likeDescription', block.size > 3 ? likeness(block.words, clues.description) : 0);
}

// Names made once: a page has hundreds of blocks.
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3].map((step) => ({
  step,
  size: `size${step}`,
  link: `link${step}`,
  prose: `prose${step}`,
  together: `together${step}`,
  proseTogether: `proseTogether${step}`,
  caption: `caption${step}`,
}));

function putNeighbours(rows: FeatureRows, blocks: readonly MeasuredBlock[], at: number): void {
  const parent = blocks[at]?.element.parentElement;
  for (const { step, size, link, prose, together, proseTogether, caption } of NEIGHBOURS) {
    const other = blocks[at + step];
    const sameParent = other !== undefined && other.element.parentElement === parent;
    rows.put(size, other ? scale(other.size) : 0);
    rows.put(link, other ? other.linkDensity : 1);
    rows.put(prose, other?.prose ?? false);
    rows.put(together, sameParent);
    rows.put(proseTogether, sameParent && other.prose);
    if (step === -1 || step === 1)
      rows.put(caption, other !== undefined && (other.context.figure || other.context.caption));
  }
}
