import { HINTS } from './block-context.ts';
import { type MeasuredBlock, proseWords } from './block-measures.ts';
import { headingLevel } from './headline.ts';
import { type PageClues, shingles } from './page-clues.ts';
import { likeness } from './words.ts';

/** Named numbers, most between 0 and 1, that speak for or against a block being part of the article's body. */
export type BlockFeatures = Readonly<Record<string, number>>;

/** The features of every block of one region (a page, or one article's part of it). `headline` is an index or -1. */
export function blockFeatures(
  blocks: readonly MeasuredBlock[],
  clues: PageClues,
  headline: number,
): BlockFeatures[] {
  const containers = new Containers(blocks);
  const said = new Map<string, number>();
  for (const block of blocks) said.set(block.text, (said.get(block.text) ?? 0) + 1);
  const before = new Set<string>();
  return blocks.map((block, at) => {
    const features = {
      ...ownFeatures(block),
      ...surroundingFeatures(block),
      ...containers.features(block),
      ...placeFeatures(at, blocks.length, headline),
      ...clueFeatures(block, clues, at === headline),
      said: block.size >= 3 && (said.get(block.text) ?? 0) > 1 ? 1 : 0,
      saidBefore: block.size >= 3 && before.has(block.text) ? 1 : 0,
      ...neighbourFeatures(blocks, at),
    };
    before.add(block.text);
    return { ...features, ...joint(features) };
  });
}

const flag = (value: boolean): number => (value ? 1 : 0);
/** 0 for nothing, about 1 for two hundred words. */
const scale = (words: number): number => Math.min(1.2, Math.log1p(words) / 5.3);

function ownFeatures(block: MeasuredBlock) {
  const { text, size, linkDensity, sentenceEnds, letters } = block;
  const level = headingLevel(block);
  const name = block.element.localName;
  return {
    size: scale(size),
    under3: flag(size < 3),
    under6: flag(size < 6),
    under12: flag(size < 12),
    over20: flag(size >= 20),
    over40: flag(size >= 40),
    linkDensity,
    allLink: flag(linkDensity > 0.9),
    someLink: flag(linkDensity > 0.05 && linkDensity < 0.5),
    sentences: Math.min(1, sentenceEnds / 4),
    endsSentence: flag(/[.!?。！？।؟…]["'”’»)\]]*$/.test(text)),
    endsColon: flag(/[:：]$/.test(text)),
    opensQuote: flag(/^["“„«'‘]/.test(text)),
    digits: share(text, /\d/g, letters),
    capitals: share(text, /\p{Lu}/gu, letters),
    shouts: flag(letters > 3 && !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text)),
    commas: Math.min(1, (text.match(/[,،、，]/g)?.length ?? 0) / 5),
    bold: letters ? block.boldLetters / letters : 0,
    time: flag(block.time),
    copyright: flag(/©|copyright|all rights reserved/i.test(text)),
    signs: flag(/[|•›»→▶]/.test(text)),
    address: flag(/@|https?:|www\./.test(text)),
    by: flag(
      size < 15 && /^(?:by|von|par|por|di|door|av|text|foto|photo|image|credit|source|via)\b/i.test(text),
    ),
    paragraph: flag(name === 'p'),
    division: flag(name === 'div'),
    item: flag(name === 'li'),
    cell: flag(name === 'td' || name === 'th'),
    section: flag(name === 'section' || name === 'article' || name === 'main'),
    quotation: flag(name === 'blockquote'),
    preformatted: flag(name === 'pre'),
    heading1: flag(level === 1),
    heading2: flag(level === 2),
    heading3: flag(level > 2),
  };
}

function share(text: string, kind: RegExp, letters: number): number {
  return letters ? Math.min(1, (text.match(kind)?.length ?? 0) / letters) : 0;
}

function surroundingFeatures(block: MeasuredBlock) {
  const { context } = block;
  const features: Record<string, number> = {
    inNavigation: flag(context.navigation),
    inFigure: flag(context.figure),
    inCaption: flag(context.caption),
    inAside: flag(context.aside),
    inFooter: flag(context.footer),
    inHeader: flag(context.header),
    inForm: flag(context.form),
    inList: flag(context.listItem),
    inTable: flag(context.table),
    inQuote: flag(context.quote),
    inMain: flag(context.main),
    inArticleBody: flag(context.articleBody),
    inArticle: flag(context.articleDepth > 0),
    inNestedArticle: flag(context.articleDepth > 1),
    inLink: flag(context.link),
    depth: Math.min(1, context.depth / 30),
  };
  HINTS.forEach((hint, bit) => {
    features[`hint:${hint}`] = (context.hints >> bit) & 1;
  });
  return features;
}

/** How much of the prose each block's ancestors hold. */
class Containers {
  readonly #byLevel: Map<Element, number>[] = [new Map(), new Map(), new Map()];
  readonly #most: number[];
  readonly #total: number;
  readonly #top: Element | null;
  readonly #lengths = new Map<Element, number>();

  constructor(blocks: readonly MeasuredBlock[]) {
    const scores = new Map<Element, number>();
    for (const block of blocks) {
      if (!block.prose) continue;
      let ancestor = block.element.parentElement;
      let weight = Math.min(block.size, 80);
      for (let level = 0; ancestor && level < 4; level++) {
        const sums = this.#byLevel[level];
        sums?.set(ancestor, (sums.get(ancestor) ?? 0) + block.size);
        // A paragraph speaks for its parent most, for those further out less and less.
        scores.set(ancestor, (scores.get(ancestor) ?? 0) + weight);
        weight *= 0.6;
        ancestor = ancestor.parentElement;
      }
    }
    for (const block of blocks) {
      const parent = block.element.parentElement;
      if (parent) this.#lengths.set(parent, (this.#lengths.get(parent) ?? 0) + 1);
    }
    this.#most = this.#byLevel.map((sums) => Math.max(1, ...sums.values()));
    this.#total = Math.max(1, proseWords(blocks));
    let top: Element | null = null;
    let best = 0;
    for (const [element, score] of scores) {
      if (score > best) {
        best = score;
        top = element;
      }
    }
    this.#top = top;
  }

  features(block: MeasuredBlock) {
    const parent = block.element.parentElement;
    const levels = [parent, parent?.parentElement ?? null, parent?.parentElement?.parentElement ?? null];
    const prose = levels.map((element, level) => (element ? (this.#byLevel[level]?.get(element) ?? 0) : 0));
    const [own = 0, above = 0, higher = 0] = prose;
    const top = this.#top;
    let distance = 0;
    let common: Element | null = block.element;
    while (top && common && !common.contains(top)) {
      common = common.parentElement;
      distance++;
    }
    return {
      parentProse: own / (this.#most[0] ?? 1),
      grandparentProse: above / (this.#most[1] ?? 1),
      higherProse: higher / (this.#most[2] ?? 1),
      parentShare: own / this.#total,
      grandparentShare: above / this.#total,
      inTop: flag(top?.contains(block.element) ?? false),
      inTopParent: flag(top?.parentElement?.contains(block.element) ?? false),
      childOfTop: flag(parent !== null && parent === top),
      topIsElement: flag(block.element === top),
      fromTop: Math.min(1, distance / 8),
      siblings: scale(parent ? (this.#lengths.get(parent) ?? 0) : 0),
    };
  }
}

function placeFeatures(at: number, count: number, headline: number) {
  const known = headline >= 0;
  return {
    place: at / count,
    toEnd: Math.min(1, (count - at) / 40),
    noHeadline: flag(!known),
    isHeadline: flag(at === headline),
    aboveHeadline: flag(known && at < headline),
    belowHeadline: flag(known && at > headline && at <= headline + 4),
    farBelow: known && at > headline ? Math.min(1, (at - headline) / 100) : 0,
  };
}

function clueFeatures(block: MeasuredBlock, clues: PageClues, isHeadline: boolean) {
  const runs = clues.bodyShingles.size > 12 ? shingles(block.words) : [];
  const hits = runs.filter((run) => clues.bodyShingles.has(run)).length;
  return {
    inLinkedBody: runs.length > 0 ? hits / runs.length : 0,
    notInLinkedBody: runs.length > 0 ? 1 - hits / runs.length : 0,
    likeTitle: isHeadline ? 0 : Math.max(0, ...clues.titles.map((title) => likeness(block.words, title))),
    likeDescription: block.size > 3 ? likeness(block.words, clues.description) : 0,
  };
}

function neighbourFeatures(blocks: readonly MeasuredBlock[], at: number) {
  const features: Record<string, number> = {};
  const own = blocks[at];
  for (const step of [-3, -2, -1, 1, 2, 3]) {
    const other = blocks[at + step];
    features[`size${step}`] = other ? scale(other.size) : 0;
    features[`link${step}`] = other ? other.linkDensity : 1;
    features[`prose${step}`] = flag(other?.prose ?? false);
    const together = other !== undefined && other.element.parentElement === own?.element.parentElement;
    features[`together${step}`] = flag(together);
    features[`proseTogether${step}`] = flag(together && other.prose);
    if (Math.abs(step) === 1)
      features[`caption${step}`] = flag(
        other !== undefined && (other.context.figure || other.context.caption),
      );
  }
  return features;
}

/** What counts only together. */
function joint(features: Readonly<Record<string, number>>): Record<string, number> {
  const get = (name: string): number => features[name] ?? 0;
  const heading = Math.max(get('heading2'), get('heading3'));
  const prose = get('sentences') > 0 && get('linkDensity') < 0.4 ? get('size') : 0;
  return {
    'prose&inTop': prose * get('inTop'),
    'prose&parentProse': prose * get('parentProse'),
    'prose&outside': prose * (1 - get('inTopParent')),
    'prose&paragraph': prose * get('paragraph'),
    'prose&above': prose * get('aboveHeadline'),
    'prose&link': get('size') * get('linkDensity'),
    'short&inTop': get('under12') * get('inTop'),
    'short&childOfTop': get('under12') * get('childOfTop'),
    'short&between': get('under12') * get('proseTogether-1') * get('proseTogether1'),
    'heading&inTop': heading * get('inTop'),
    'heading&childOfTop': heading * get('childOfTop'),
    'heading&before': heading * get('proseTogether1'),
    'heading&linkBelow': heading * get('link1'),
    'item&inTop': get('inList') * get('inTop'),
    'item&links': get('inList') * get('linkDensity'),
    'item&prose': get('inList') * get('endsSentence') * get('parentProse'),
    'division&prose': get('division') * prose,
    'division&short': get('division') * get('under12'),
    'paragraph&short': get('paragraph') * get('under6'),
    'paragraph&link': get('paragraph') * get('linkDensity'),
    'paragraph&childOfTop': get('paragraph') * get('childOfTop'),
    'bold&link': get('bold') * get('linkDensity'),
    'quote&inTop': get('inQuote') * get('inTop'),
    'aside&inTop': get('inAside') * get('inTop'),
    'table&inTop': get('inTable') * get('inTop'),
    'far&prose': get('farBelow') * prose,
    'nested&prose': get('inNestedArticle') * prose,
    'linked&prose': get('inLinkedBody') * prose,
  };
}
