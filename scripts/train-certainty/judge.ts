import type { Claim } from '../../lib/analysis/types.ts';
import { overlap, type Span } from '../../lib/text/span.ts';
import type { Annotated, Attribution } from './annotated.ts';

/** A stretch of content within one line, without marks and stops at its ends. */
interface Piece<Of> {
  span: Span;
  of: Of;
}

const LEADING = /^[\s\u200b"“”„'‘’]+/;
const TRAILING = /[\s\u200b"“”„'‘’,.;:]+$/;

function pieces<Of>(text: string, spans: readonly (readonly [number, number])[], of: Of): Piece<Of>[] {
  return spans.flatMap(([start, end]) =>
    [...text.slice(start, end).matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
      const from = start + index + (LEADING.exec(line)?.[0].length ?? 0);
      const to = start + index + line.replace(TRAILING, '').length;
      return to > from ? [{ span: [from, to] satisfies Span, of }] : [];
    }),
  );
}

function likeness(a: Span, b: Span): number {
  const common = overlap(a, b);
  return common / (a[1] - a[0] + b[1] - b[0] - common);
}

const TITLES =
  /\b(?:mr|mrs|ms|miss|dr|sen|rep|gov|the|a|an|sir|prof|president|minister|prime|premier|mayor|judge|justice|const|sgt|cpl|insp|jr|sr)\b\.?/g;

function wordsOf(name: string): string[] {
  return (
    name
      .toLowerCase()
      .replace(/[’']s\b/g, '')
      .replace(TITLES, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Whether two forms may name one speaker: one last word, or most of the words of the shorter. */
export function isSameName(one: string, other: string): boolean {
  const a = wordsOf(one);
  const b = wordsOf(other);
  if (a.length === 0 || b.length === 0) return one.trim().toLowerCase() === other.trim().toLowerCase();
  if (a.at(-1) === b.at(-1)) return true;
  const common = b.filter((word) => word.length > 2 && a.includes(word)).length;
  return common > 0 && common >= 0.6 * Math.min(new Set(a).size, new Set(b).size);
}

function isSameSpeaker({ speaker }: Claim, told: Attribution): boolean {
  const reference = told.reference ?? told.speaker_text;
  if (speaker.name !== null && reference && isSameName(speaker.name, reference)) return true;
  // Where the annotation names nobody, the words that mention the speaker must do.
  return Boolean(
    !told.reference && told.speaker && speaker.mention && overlap(speaker.mention, [...told.speaker]) > 0,
  );
}

/** Of each claim and each line of its content: whether people marked half of the same words and the same speaker. */
export function judge({ text, quotes }: Annotated, claims: readonly Claim[]): boolean[][] {
  const gold = quotes.flatMap((quote) => pieces(text, quote.spans, quote));
  const found = claims.flatMap((claim) => pieces(text, claim.content, claim));
  const pairs = found
    .flatMap((mine) => gold.map((theirs) => ({ mine, theirs, alike: likeness(mine.span, theirs.span) })))
    .filter(({ alike }) => alike >= 0.5)
    .sort((a, b) => b.alike - a.alike);
  const partner = new Map<Piece<Claim>, Attribution>();
  const taken = new Set<Piece<Attribution>>();
  for (const { mine, theirs } of pairs) {
    if (partner.has(mine) || taken.has(theirs)) continue;
    partner.set(mine, theirs.of);
    taken.add(theirs);
  }
  return claims.map((claim) =>
    found
      .filter(({ of }) => of === claim)
      .map((piece) => {
        const told = partner.get(piece);
        return told !== undefined && isSameSpeaker(claim, told);
      }),
  );
}
