/** How a word is written; what names are recognised by. */
export type Casing = 'title' | 'upper' | 'lower' | 'none';

/** One word, number or mark of a text. */
export interface Token {
  /** UTF-16 offset where it starts. */
  start: number;
  /** UTF-16 offset after its last unit. */
  end: number;
  text: string;
  /** The text in lower case, apostrophes straightened: what lists are looked up by. */
  key: string;
  kind: 'word' | 'number' | 'mark';
  casing: Casing;
  /** What stands between it and the token before. */
  gap: 'none' | 'space' | 'break';
  /** Whether a sentence, a line or a quotation starts here, so that a capital says nothing. */
  opens: boolean;
  /** Whether an apostrophe-s stood behind it (the token itself is without). */
  possessive: boolean;
}

// A dotted abbreviation (U.S., J.K., also set apart as "U. S."), a number, a word with inner hyphens, apostrophes or "&", or one mark.
const TOKEN =
  /\p{Lu}\.(?:[ {2}]?\p{Lu}\.)+|\p{N}+(?:[.,:/]\p{N}+)*(?:st|nd|rd|th|s|m|bn|k)?(?![\p{L}\p{M}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-‐‑'’ʼʻ`&][\p{L}\p{N}])[\p{L}\p{M}\p{N}]*)*|[^\s]/gu;

const POSSESSIVE = /['’ʼ`][sS]$/u;

// What may come after a hyphen without being part of the name before it: "US-led", "Paris-based".
const HYPHENED_ADJECTIVE =
  /(?<!^(?:[Cc]o|[Rr]e|[Pp]re|[Nn]on|[Ss]elf|[Mm]ulti))[-‐‑](?:led|based|born|run|held|made|wide|style|speaking|friendly|level|era|bound|proof|free|only|like|majority|\p{Ll}{2,}(?:ed|ing))$/u;

const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|st|gen|lt|col|maj|capt|sgt|brig|adm|sen|rep|gov|rev|hon|prof|messrs|mt|ft|jr|sr|vs|no|inc|corp|co|ltd|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|\p{L})$/u;

function casingOf(text: string): Casing {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const first = letters.match(/^./u)?.[0];
  if (first === undefined) return 'none';
  if (/^\p{Lu}|^\p{Lt}/u.test(first)) {
    return letters.length > first.length && letters === letters.toUpperCase() ? 'upper' : 'title';
  }
  // al-Assad, el-Sisi, d'Ivoire: the particle is small, the name is not.
  if (/^(?:al|el|as|ash|an|ad|ar|at|az|ul|d|l|o)[-‐‑'’]\p{Lu}/u.test(text)) return 'title';
  return 'lower';
}

function keyOf(word: string): string {
  const key = word.toLowerCase().replace(/[’ʼʻ`]/gu, "'");
  return key.includes('. ') || key.includes('.\u00a0') ? key.replace(/\s/gu, '') : key;
}

function gapBefore(text: string, from: number, to: number): Token['gap'] {
  if (from === to) return 'none';
  return /[\n\r\u2028\u2029]/.test(text.slice(from, to)) ? 'break' : 'space';
}

function endsSentence(mark: string, before: Token | undefined): boolean {
  if (mark === '!' || mark === '?' || mark === '…') return true;
  return mark === '.' && !(before?.kind === 'word' && ABBREVIATION.test(before.key));
}

/**
 * The words, numbers and marks of a text, in order, white space left out.
 * A possessive "'s" is cut off and noted; "US-led" gives "US", "-", "led"; other hyphenated words stay whole.
 * Linear in the text's length; never throws.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let opens = true;
  const push = (start: number, word: string, possessive: boolean): void => {
    const gap = gapBefore(text, end, start);
    const kind = /^\p{L}/u.test(word)
      ? 'word'
      : /^\p{N}/u.test(word)
        ? /\p{Lu}/u.test(word)
          ? 'word'
          : 'number'
        : 'mark';
    const before = tokens.at(-1);
    const starts = opens || gap === 'break';
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      key: keyOf(word),
      kind,
      casing: kind === 'word' ? casingOf(word) : 'none',
      gap,
      opens: kind !== 'mark' && starts,
      possessive,
    });
    end = start + word.length;
    if (kind !== 'mark') opens = false;
    else if (endsSentence(word, before)) opens = true;
    else if (/["“„«:•*|]/u.test(word)) opens = true;
    else if (starts && !/[,)\]]/.test(word)) opens = true;
    else if (!/["”’'»)\]]/u.test(word)) opens = false;
  };
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    let word = match[0];
    const possessive = word.length > 2 && POSSESSIVE.test(word);
    if (possessive) word = word.slice(0, -2);
    const hyphen = word.search(HYPHENED_ADJECTIVE);
    if (hyphen > 0 && casingOf(word) !== 'lower') {
      push(start, word.slice(0, hyphen), false);
      push(start + hyphen, word.slice(hyphen, hyphen + 1), false);
      push(start + hyphen + 1, word.slice(hyphen + 1), possessive);
    } else push(start, word, possessive);
    if (possessive) end += 2;
  }
  return tokens;
}
