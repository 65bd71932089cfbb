import type { Span } from '../../text/span.ts';

/** Words in quotation marks within one paragraph. */
export interface Quotation {
  /** Marks included, where they are there. */
  start: number;
  end: number;
  /** Index into the paragraphs given. */
  paragraph: number;
  style: 'double' | 'single';
  /** Whether its opening and its closing mark stand in the text. */
  opened: boolean;
  closed: boolean;
  /** The quotation goes on in the next paragraph, which opens it anew. */
  runsOn: boolean;
  /** It goes on from the paragraph before. */
  continues: boolean;
}

type Direction = 'open' | 'close' | 'either';

interface Mark {
  at: number;
  end: number;
  canOpen: boolean;
  canClose: boolean;
  direction: Direction;
}

const DOUBLE_MARKS = /``|[‘’']{2}|["“”„‟«»＂]/g;
const OPENING = new Set(['“', '„', '‟', '«', '``', '‘‘']);
const CLOSING = new Set(['”', '»', '’’']);
const SPACE_OR_EDGE = /^[\s\u200b]?$/;
const BEFORE_OPENING = /^[\s\u200b([{—–\-/:‘'“"]?$/;
const AFTER_CLOSING = /^[\s\u200b.,;:!?)\]}—–\-/'’”"]?$/;
const LETTER = /\p{L}/u;

function charAt(text: string, at: number, [from, to]: Span): string {
  return at < from || at >= to ? '' : text.charAt(at);
}

function doubleMarks(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  const [from, to] = paragraph;
  for (const match of text.slice(from, to).matchAll(DOUBLE_MARKS)) {
    const at = from + match.index;
    const end = at + match[0].length;
    const before = charAt(text, at - 1, paragraph);
    const after = charAt(text, end, paragraph);
    const direction = OPENING.has(match[0]) ? 'open' : CLOSING.has(match[0]) ? 'close' : 'either';
    // Six foot two: a prime after a digit that nothing opened is handled where it is met.
    marks.push({
      at,
      end,
      direction,
      canOpen: BEFORE_OPENING.test(before) && !SPACE_OR_EDGE.test(after) && !/[,;:)\]]/.test(after),
      canClose: !SPACE_OR_EDGE.test(before),
    });
  }
  return marks;
}

/** How a mark acts, given whether a quotation is open before it. */
function action(mark: Mark, isOpen: boolean, text: string): 'open' | 'close' {
  if (mark.direction === 'open') return isOpen && mark.canClose && !mark.canOpen ? 'close' : 'open';
  if (mark.direction === 'close') return !isOpen && mark.canOpen && !mark.canClose ? 'open' : 'close';
  if (!isOpen) return mark.canOpen || !mark.canClose ? 'open' : 'close';
  const clearlyOpens = mark.canOpen && SPACE_OR_EDGE.test(text.charAt(mark.at - 1));
  return clearlyOpens ? 'open' : 'close';
}

/** For each mark, how many more quotations the marks after it close than open, were each to act by its looks. */
function surplusOfClosings(marks: readonly Mark[], text: string): number[] {
  const surplus = new Array<number>(marks.length).fill(0);
  let sum = 0;
  for (let k = marks.length - 1; k >= 0; k--) {
    surplus[k] = sum;
    const mark = marks[k];
    if (mark) sum += action(mark, true, text) === 'close' ? 1 : -1;
  }
  return surplus;
}

/** Where a quotation ends whose closing mark is lost: before the words that attribute it, else at `limit`. */
function endWithoutMark(text: string, from: number, limit: number): number {
  const rest = text.slice(from, Math.min(limit, from + 2000));
  const tail =
    /[,.!?…]\s+(?=(?:(?:he|she|they|the(?: \p{Ll}+){1,2}|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}) (?:said|says|added|told|wrote)|(?:said|says) (?:\p{Lu}|the |a |an ))\b)/u.exec(
      rest,
    );
  let end = tail ? from + tail.index + 1 : limit;
  while (end > from && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

/** Start of the sentence that `at` stands in, not before `from`. */
function sentenceStart(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && !(/[.!?]/.test(text.charAt(start - 1)) && /\s/.test(text.charAt(start)))) start--;
  while (start < at && /\s/.test(text.charAt(start))) start++;
  return start;
}

function isInch(text: string, mark: Mark): boolean {
  return (
    mark.direction === 'either' && /\d/.test(text.charAt(mark.at - 1)) && !LETTER.test(text.charAt(mark.end))
  );
}

/** Double quotations of one paragraph. `continues`: the paragraph before was left open. */
function scanDouble(text: string, span: Span, paragraph: number, continues: boolean): Quotation[] {
  const found: Quotation[] = [];
  const marks = doubleMarks(text, span);
  const surplus = surplusOfClosings(marks, text);
  let open: Mark | null = null;
  let nested = 0;
  let lastEnd = span[0];
  const add = (start: number, end: number, opened: boolean, closed: boolean): void => {
    if (end > start) {
      const first = found.length === 0 && continues;
      found.push({ start, end, paragraph, style: 'double', opened, closed, runsOn: false, continues: first });
    }
    lastEnd = Math.max(lastEnd, end);
  };
  for (const [k, mark] of marks.entries()) {
    const acts = action(mark, open !== null, text);
    if (open === null) {
      if (acts === 'open') {
        open = mark;
        nested = 0;
      } else if (!isInch(text, mark) && /[,.!?…’']/.test(text.charAt(mark.at - 1))) {
        add(sentenceStart(text, lastEnd, mark.at), mark.end, false, true);
      }
      continue;
    }
    if (acts === 'open') {
      if ((surplus[k] ?? 0) >= 2 + nested) nested++;
      else {
        add(open.at, endWithoutMark(text, open.end, mark.at), true, false);
        open = mark;
        nested = 0;
      }
    } else if (nested > 0) nested--;
    else {
      add(open.at, mark.end, true, true);
      open = null;
    }
  }
  if (open !== null) {
    let end = span[1];
    while (end > open.end && /\s/.test(text.charAt(end - 1))) end--;
    add(open.at, end, true, false);
  }
  return found;
}

const ELISIONS = /^['’‘](?:em|til|tis|twas|cause|bout|n|round|\d0s|\d\ds?)\b/i;

function opensSingle(text: string, at: number, span: Span): boolean {
  const mark = text.charAt(at);
  if (mark !== '‘' && mark !== "'") return false;
  const before = charAt(text, at - 1, span);
  const after = charAt(text, at + 1, span);
  return (
    BEFORE_OPENING.test(before) && /[\p{L}\p{N}[(…$£€]/u.test(after) && !ELISIONS.test(text.slice(at, at + 8))
  );
}

function closesSingle(text: string, at: number, span: Span): boolean {
  const mark = text.charAt(at);
  if (mark !== '’' && mark !== "'") return false;
  return !/[\s]/.test(charAt(text, at - 1, span)) && AFTER_CLOSING.test(charAt(text, at + 1, span));
}

/** Whether the text stands in a plural's possessive: "the players’ lives". */
function looksPossessive(text: string, at: number): boolean {
  return /s/i.test(text.charAt(at - 1)) && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3));
}

/** Single quotations outside the double ones. */
function scanSingle(text: string, span: Span, paragraph: number, doubles: readonly Quotation[]): Quotation[] {
  const found: Quotation[] = [];
  let next = 0;
  let start: number | null = null;
  let fallback: number | null = null;
  const finish = (end: number): void => {
    if (start === null) return;
    found.push({
      start,
      end,
      paragraph,
      style: 'single',
      opened: true,
      closed: true,
      runsOn: false,
      continues: false,
    });
    start = null;
    fallback = null;
  };
  for (let at = span[0]; at < span[1]; at++) {
    const inside = doubles[next];
    if (inside && at >= inside.start) {
      // A double quotation inside a single one stays part of it.
      at = inside.end - 1;
      next++;
      continue;
    }
    const char = text.charAt(at);
    if (char !== '‘' && char !== '’' && char !== "'") continue;
    if (opensSingle(text, at, span)) {
      if (start !== null && fallback !== null) finish(fallback);
      start = at;
      fallback = null;
    } else if (start !== null && closesSingle(text, at, span)) {
      if (looksPossessive(text, at)) fallback ??= at + 1;
      else finish(at + 1);
    }
  }
  if (start !== null && fallback !== null) finish(fallback);
  return found;
}

/**
 * Quotations of a text, in order, none overlapping another; nested ones belong to the outer.
 * Survives mismatched, doubled and lost marks; a mark that only measures (5'2") or elides (’90s) is none.
 * @param paragraphs in order, not overlapping
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  let carried: Quotation | null = null;
  for (const [index, span] of paragraphs.entries()) {
    const opensWithMark = /^(?:``|[‘’']{2}|["“„«])/.test(text.slice(span[0], span[0] + 2));
    const continues: boolean = carried !== null && opensWithMark;
    if (carried !== null) {
      if (continues) carried.runsOn = true;
      else carried.end = endWithoutMark(text, carried.start + 1, carried.end);
    }
    const doubles = scanDouble(text, span, index, continues);
    const all = [...doubles, ...scanSingle(text, span, index, doubles)].sort((a, b) => a.start - b.start);
    const last: Quotation | undefined = doubles.at(-1);
    carried = last && !last.closed && last.end >= span[1] - 1 ? last : null;
    let covered = span[0];
    for (const quotation of all) {
      if (quotation.start < covered || !/[\p{L}\p{N}]/u.test(text.slice(quotation.start, quotation.end)))
        continue;
      found.push(quotation);
      covered = quotation.end;
    }
  }
  if (carried !== null) carried.end = endWithoutMark(text, carried.start + 1, carried.end);
  return found;
}
