import type { ClaimKind } from '../types.ts';
import type { RelayedAttribution } from './attribute-sentence.ts';
import { isCertainSpeaker } from './certain-speaker.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, ROLE_NOUNS } from './closed-class-words.ts';
import type { CueSite } from './cue-sites.ts';
import { cueOf } from './cues.ts';
import type { FloatingKind } from './floating-quotations.ts';
import { headIndex, type NounPhrase } from './noun-phrases.ts';
import type { Quotation } from './quotation-marks.ts';
import type { TokenRange } from './sentence-bounds.ts';
import { type SentenceView, wordsIn, wordsOf } from './sentence-view.ts';
import type { Referent } from './speakers.ts';
import { isPause, isWord, type Token } from './tokens.ts';
import { isFiniteVerb } from './word-forms.ts';

/** What speaks for or against a claim's being right, each by a name of the form `kind:value`; weighed in certainty.ts. */
export type Evidence = readonly string[];

/** In words, by powers of two. */
function size(words: number): string {
  return words <= 2
    ? '1'
    : words <= 4
      ? '3'
      : words <= 8
        ? '5'
        : words <= 16
          ? '9'
          : words <= 32
            ? '17'
            : '33';
}

/**
 * How the speaker is mentioned and to whom the mention was resolved.
 * @param lo first token of the sentence
 */
export function evidenceOfSpeaker(
  tokens: readonly Token[],
  phrase: NounPhrase,
  referent: Referent,
  lo: number,
): Evidence {
  const { first, last } = phrase;
  const of = headIndex(tokens, phrase);
  const head = tokens[of];
  const found = [
    `how:${referent.how}`,
    ...referent.grounds,
    `certain:${isCertainSpeaker(tokens, phrase, referent)}`,
  ];
  const type = referent.of ? (referent.of.type ?? 'open') : 'none';
  if (phrase.pronoun) found.push(`mention:${phrase.pronoun}`);
  else {
    const capitals = tokens.slice(first, of + 1).filter((token) => token.capital).length;
    const words = of - first + 1;
    const determiner = tokens[first]?.lower ?? '';
    const shape = !head?.capital
      ? DETERMINERS.has(determiner)
        ? /^(?:the|his|her|its|their|this|that)$/.test(determiner)
          ? 'definite'
          : 'indefinite'
        : 'bare'
      : capitals === words
        ? words === 1
          ? 'word'
          : 'words'
        : 'described';
    found.push(`mention:${type}:${shape}`, `role:${ROLE_NOUNS.has(head?.lower ?? '')}`);
    if (of < last) found.push('mention:longer');
    found.push(`mention-size:${size(last - first + 1)}`);
    if (tokens.slice(first, last + 1).some((token) => token.lower === 'and')) found.push('mention:and');
    if (tokens.slice(first, last + 1).some((token) => token.clitic)) found.push('mention:of-owner');
  }
  const before = tokens[first - 1];
  found.push(
    `before:${
      first === lo
        ? 'start'
        : before?.kind === 'quotation'
          ? 'quotation'
          : isPause(before)
            ? 'pause'
            : !isWord(before)
              ? 'mark'
              : CONJUNCTIONS.has(before.lower) ||
                  PREPOSITIONS.has(before.lower) ||
                  /^(?:that|what|who|which|how|why)$/.test(before.lower)
                ? before.lower
                : before.capital
                  ? 'capital'
                  : 'word'
    }`,
  );
  const after = tokens[last + 1];
  found.push(
    `after:${isPause(after) ? 'pause' : !isWord(after) ? 'mark' : after.capital ? 'capital' : 'word'}`,
  );
  return found;
}

/** What an attribution by a cue says for its content and borders. */
export function evidenceOfAttribution(
  view: SentenceView,
  attribution: RelayedAttribution,
  kind: ClaimKind,
): Evidence {
  const { tokens, lo, hi, end } = view;
  const { content, subject, cue } = attribution;
  const at = cue ? firstFrom(tokens, (token) => token.start, cue[0]) : -1;
  const word = tokens[at]?.lower ?? '';
  const known = cueOf(word);
  const base = known?.base ?? word;
  const first = content[0] ?? [0, 0];
  const last = content.at(-1) ?? first;
  const place = content.length > 1 ? 'around' : at < first[0] ? 'after' : 'before';
  const found = [
    `kind:${kind}`,
    `cue:${base}`,
    `cue:${base}:${kind}`,
    `form:${known?.form ?? 'none'}:${kind}`,
    `place:${place}:${kind}`,
    `content-size:${kind}:${size(content.reduce((sum, range) => sum + wordsIn(view, range), 0))}`,
  ];
  if (attribution.relay) found.push('relayed');
  if (subject) {
    const distance = at - subject.last;
    found.push(
      `cue-distance:${distance === 1 ? 'next' : distance < 0 ? 'inverted' : distance < 4 ? 'near' : 'far'}`,
    );
  } else found.push('no-subject');
  const before = tokens[at - 1];
  if (isWord(before) && subject && at - 1 > subject.last)
    found.push(
      `auxiliary:${/^(?:has|had|have|was|were|is|are|also|then)$/.test(before.lower) ? before.lower : 'other'}`,
    );
  found.push(`sites:${Math.min(view.sites.length, 3)}`);
  if (content.some((range) => holdsSite(view.sites, range, at))) found.push('cue-inside');
  const opener = tokens[lo];
  if (isWord(opener) && subject && subject.first > lo && at > lo)
    found.push(
      `opener:${PREPOSITIONS.has(opener.lower) || CONJUNCTIONS.has(opener.lower) ? opener.lower : 'word'}`,
    );
  if (kind !== 'direct') found.push(...borders(view, content, kind, end));
  const quotations = content.flatMap(([a, b]) =>
    tokens.slice(a, b + 1).flatMap(({ quotation }) => quotation ?? []),
  );
  found.push(...marksOf(quotations));
  const next = tokens[last[1] + 1];
  const stop = tokens[hi];
  found.push(
    `ends:${kind}:${last[1] >= end ? 'sentence' : isPause(next) ? 'pause' : next?.kind === 'quotation' ? 'quotation' : isWord(next) ? 'word' : 'mark'}`,
  );
  if (stop && !/^[.!?…]+$/.test(stop.text) && stop.kind !== 'quotation') found.push('no-stop');
  return found;
}

/** Index of the first item whose position is not before `from`; items in order. Halving, for a sentence may hold thousands. */
function firstFrom<Item>(items: readonly Item[], position: (item: Item) => number, from: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && position(item) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether another attribution's verb stands in the range. */
function holdsSite(sites: readonly CueSite[], [from, to]: TokenRange, own: number): boolean {
  let k = firstFrom(sites, (site) => site.index, from);
  if (sites[k]?.index === own) k++;
  const site = sites[k];
  return site !== undefined && site.index <= to;
}

/** Where the borders of a paraphrase may be in doubt. */
function borders(view: SentenceView, content: readonly TokenRange[], kind: ClaimKind, end: number): string[] {
  const { tokens } = view;
  const found: string[] = [];
  let depth = 0;
  for (const [a, b] of content) {
    const opening = tokens[a];
    if (a === content[0]?.[0]) {
      const lower = opening?.lower ?? '';
      const open = !isWord(opening)
        ? 'quotation'
        : opening.capital
          ? 'capital'
          : DETERMINERS.has(lower) ||
              PREPOSITIONS.has(lower) ||
              CONJUNCTIONS.has(lower) ||
              /^(?:that|he|she|it|they|we|i|there|how|what|to|not|so)$/.test(lower)
            ? lower
            : 'word';
      found.push(`opens:${open}`);
    }
    let verbs = 0;
    for (let k = a; k <= b; k++) {
      const token = tokens[k];
      if (isFiniteVerb(token)) verbs++;
      if (!token || k === a) continue;
      const previous = tokens[k - 1];
      if (isPause(token)) depth++;
      if (
        isWord(token) &&
        isPause(previous) &&
        (CONJUNCTIONS.has(token.lower) || /^(?:who|which|where|after|before|as|including)$/.test(token.lower))
      )
        found.push(`inside:,${token.lower}`);
      else if (
        isWord(token) &&
        !isPause(previous) &&
        /^(?:and|but|because|while|although|though|if|when|after|before|as|until|since|whereas|despite|following|during)$/.test(
          token.lower,
        )
      )
        found.push(`inside:${token.lower}`);
      else if (token.kind === 'mark' && /^[;:—()]|--?$/.test(token.text)) found.push(`inside:${token.text}`);
      if (isWord(token) && isPause(previous) && /ing$/.test(token.lower)) found.push('inside:,ing');
    }
    found.push(`verbs:${Math.min(verbs, 3)}`);
    if (b >= end && kind === 'indirect') found.push('to-end');
  }
  found.push(`pauses:${Math.min(depth, 3)}`);
  return [...new Set(found)];
}

function marksOf(quotations: readonly Quotation[]): string[] {
  const found = [`quotations:${Math.min(quotations.length, 3)}`];
  if (quotations.some(({ opened, closed, runsOn }) => !opened || (!closed && !runsOn)))
    found.push('quotation:unmatched');
  if (quotations.some(({ style }) => style === 'single')) found.push('quotation:single');
  if (quotations.some(({ continues, runsOn }) => continues || runsOn))
    found.push('quotation:over-paragraphs');
  return found;
}

/** How a quotation without a cue got its speaker. */
export function evidenceOfFloating(
  view: SentenceView,
  at: number,
  kind: Exclude<FloatingKind, 'none'>,
  source: { from: 'announced' | 'paragraph' | 'before' | 'subject' | 'nobody'; lines: number; sure: boolean },
): Evidence {
  const token = view.tokens[at];
  const quotation = token?.quotation;
  const alone = view.lo === at && view.end <= at;
  const start = at === view.lo && view.tokens[at - 1] === undefined;
  return [
    'kind:floating',
    `floating:${kind}:${source.from}:${alone ? 'alone' : 'with-words'}`,
    `floating-source:${source.from}:${source.sure}`,
    ...(source.from === 'before' ? [`floating-lines:${source.lines}`] : []),
    ...(start ? ['floating-opens-paragraph'] : []),
    `floating-size:${size(token ? wordsOf(view.text, token) : 0)}`,
    ...(quotation ? marksOf([quotation]) : []),
  ];
}
