import type { Token } from '../tokens.ts';
import type { TextFacts } from './document.ts';
import { mix } from './hash.ts';
import type { Listed } from './listed.ts';
import type { Stretch } from './stretches.ts';
import { NO_WORD, type Word } from './word.ts';
import { CLASS_COUNT } from './word-classes.ts';

/** All that features are taken from. */
export interface TaggedText {
  tokens: readonly Token[];
  words: readonly Word[];
  facts: TextFacts;
  listed: Listed;
}

/** How many lists of names the model may know. */
export const MOST_LISTS = 31;

/**
 * Takes one feature of a token: its kind and what was found, as a hash of 32 bits. Kinds: below 40 the token's form, its
 * neighbours' and its position; from 40 the kinds of word; from 60 lists of names; from 100 what the rest of the text says;
 * from 120 hand-written classes of words.
 */
export type Take = (kind: number, found: number) => void;

/**
 * The features of a token: its form, the words around it, their kinds, lists of names, and what the rest of the text
 * says of it. Each kind has a number of its own in the hash; the numbers belong to the trained model.
 */
export function takeFeatures(text: TaggedText, stretch: Stretch, i: number, take: Take): void {
  const { words } = text;
  const at = (index: number): Word => words[index] ?? NO_WORD;
  const [w, p, n, pp, nn] = [at(i), at(i - 1), at(i + 1), at(i - 2), at(i + 2)];
  takeForms(w, p, n, pp, nn, take);
  take(33, at(i - 3).folded);
  take(34, at(i + 3).folded);
  takeKinds(w, p, n, pp, nn, take);
  takeClasses(w, p, n, pp, nn, take);
  takePosition(text, stretch, i, w, take);
  takeLists(text, i, w, take);
  if (w.isCapital) takeText(text, i, w, take);
}

function takeForms(w: Word, p: Word, n: Word, pp: Word, nn: Word, take: Take): void {
  take(1, w.folded);
  take(2, w.written);
  take(3, p.folded);
  take(4, n.folded);
  take(5, pp.folded);
  take(6, nn.folded);
  take(7, mix(p.folded, w.folded));
  take(8, mix(w.folded, n.folded));
  take(9, w.shape);
  take(10, w.shortShape);
  take(11, p.shortShape);
  take(12, n.shortShape);
  take(13, mix(p.shortShape, mix(w.shortShape, n.shortShape)));
  take(14, mix(mix(pp.shortShape, p.shortShape), w.shortShape));
  take(15, mix(w.shortShape, mix(n.shortShape, nn.shortShape)));
  for (let k = 0; k < 4; k++) {
    const beginning = w.beginnings[k] ?? 0;
    const ending = w.endings[k] ?? 0;
    if (beginning) take(16 + k, beginning);
    if (ending) take(20 + k, ending);
  }
  if (p.endings[2]) take(24, p.endings[2]);
  if (n.endings[2]) take(25, n.endings[2]);
  take(27, mix(p.folded, w.shortShape));
  take(28, mix(w.shortShape, n.folded));
  take(29, mix(pp.folded, p.folded));
  take(30, mix(n.folded, nn.folded));
  take(32, mix(p.folded, n.folded));
}

function takeKinds(w: Word, p: Word, n: Word, pp: Word, nn: Word, take: Take): void {
  take(40, w.fine);
  take(41, w.coarse);
  take(42, p.fine);
  take(43, p.coarse);
  take(44, n.fine);
  take(45, n.coarse);
  take(46, pp.coarse);
  take(47, nn.coarse);
  take(48, mix(p.fine, w.fine));
  take(49, mix(w.fine, n.fine));
  take(50, mix(w.shortShape, w.coarse));
  take(51, mix(p.coarse, w.shortShape));
  take(52, mix(n.coarse, w.shortShape));
  take(53, mix(mix(p.fine, w.fine), n.fine));
  take(54, mix(mix(pp.fine, p.fine), w.shortShape));
  take(55, mix(mix(n.fine, nn.fine), w.shortShape));
  take(56, w.casing * 16 + p.casing * 4 + n.casing);
}

function takeClasses(w: Word, p: Word, n: Word, pp: Word, nn: Word, take: Take): void {
  for (let k = 0; k < CLASS_COUNT; k++) {
    const bit = 1 << k;
    if (w.classes & bit) take(120, k);
    if (p.classes & bit) take(121, k);
    if (n.classes & bit) take(122, k);
    if (pp.classes & bit) take(123, k);
    if (nn.classes & bit) take(124, k);
  }
  take(125, mix(p.classes, w.shortShape));
  take(126, mix(n.classes, w.shortShape));
  take(127, mix(p.classes, w.classes));
  take(128, mix(w.classes, n.classes));
}

function takePosition(
  { tokens, facts }: TaggedText,
  [from, to]: Stretch,
  i: number,
  w: Word,
  take: Take,
): void {
  const token = tokens[i];
  const opens = token?.opens === true ? 1 : 0;
  const headline = facts.headline[i] ?? 0;
  const owns = token?.possessive === true ? 1 : 0;
  const owned = tokens[i - 1]?.possessive === true ? 1 : 0;
  const glued = token?.gap === 'none' ? 1 : 0;
  const gluedNext = tokens[i + 1]?.gap === 'none' ? 1 : 0;
  take(26, opens * 8 + headline * 2 + (w.isCapital ? 1 : 0));
  take(35, owns * 2 + owned);
  take(36, glued * 2 + gluedNext);
  take(37, mix(opens * 4 + headline, w.casing));
  take(38, Math.min(7, to - from) * 8 + Math.min(7, i - from));
}

function takeLists({ listed }: TaggedText, i: number, w: Word, take: Take): void {
  const { lists, length, at } = listed;
  const own = lists[i] ?? 0;
  const before = lists[i - 1] ?? 0;
  const after = lists[i + 1] ?? 0;
  const where = (at[i] ?? 0) * 8 + Math.min(7, length[i] ?? 0);
  for (let k = 0; k < MOST_LISTS; k++) {
    const bit = 1 << k;
    if (own & bit) {
      take(60, mix(k, where));
      take(61, mix(k, w.shortShape));
    }
    if (before & bit) take(62, k);
    if (after & bit) take(63, k);
  }
  take(64, mix(own, where));
  take(65, mix(own, mix(before, after)));
  if (own === 0 && w.isCapital) take(66, w.fine ? 1 : 2);
}

/** What the rest of the text says: how the word is written there, in which longer name, and beside which words. */
function takeText({ words, facts, tokens }: TaggedText, i: number, w: Word, take: Take): void {
  const seen = facts.of(w);
  if (seen === undefined) return;
  const opens = tokens[i]?.opens === true ? 4 : 0;
  const headline = facts.headline[i] === 0 ? 0 : 8;
  take(100, (seen.small > 0 ? 1 : 0) + (seen.named > 0 ? 2 : 0) + opens + headline);
  const { run } = seen;
  if (run) {
    take(101, run.at * 8 + Math.min(7, run.length));
    take(102, (run.before ?? NO_WORD).folded);
    take(103, (run.next ?? NO_WORD).folded);
    take(104, run.first.folded);
    take(105, run.last.folded);
    take(106, (run.before ?? NO_WORD).fine);
    take(107, (run.next ?? NO_WORD).fine);
    take(108, run.last.coarse);
    take(109, run.first.coarse);
    take(119, run.last.classes);
  } else take(110, 1);
  const full = w.isUpper ? facts.spelledOut(tokens[i]?.text ?? '') : undefined;
  if (full) {
    take(111, 1);
    take(112, full.folded);
  }
  for (const place of seen.places) {
    if (place === i) continue;
    const [x, y] = [words[place - 1] ?? NO_WORD, words[place + 1] ?? NO_WORD];
    take(113, x.folded);
    take(114, y.folded);
    take(115, x.fine);
    take(116, y.fine);
    take(117, x.classes);
    take(118, y.classes);
  }
}
