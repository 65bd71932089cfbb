// One code unit to one code unit, so that offsets into the folded text are offsets into the text.
const FOLDS: ReadonlyArray<readonly [to: string, from: string]> = [
  ['"', '“”„‟«»❝❞〝〞〟＂″‶'],
  ["'", '‘’‚‛‹›❛❜＇′‵`´ʼʻ'],
  ['-', '‐‑‒–—―−﹘﹣－'],
  [
    ' ',
    '\t\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
  ],
];
const FOLDED = new Map(FOLDS.flatMap(([to, from]) => [...from].map((character) => [character, to] as const)));
const FOLDABLE = new RegExp(`[${FOLDS.map(([, from]) => from).join('')}]`, 'g');

/**
 * The text with every kind of double quotation mark as `"`, single mark or apostrophe as `'`, dash as `-` and space as a
 * plain space. Line breaks stay. The result has exactly the input's length in UTF-16 units.
 */
export function fold(text: string): string {
  return text.replace(FOLDABLE, (character) => FOLDED.get(character) ?? character);
}
