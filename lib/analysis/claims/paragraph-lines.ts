import { paragraphs } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';

/**
 * The stretches that quotations and attributions keep to: paragraphs, and the lines within one where a line starts anew.
 * A line that goes on in lower case was only wrapped.
 */
export function paragraphLines(text: string): Span[] {
  const lines: Span[] = [];
  for (const [from, to] of paragraphs(text)) {
    let start = from;
    for (const match of text.slice(from, to).matchAll(/[^\S\n]*\n\s*(?!\p{Ll})(?=\S)/gu)) {
      const at = from + match.index;
      if (at > start) lines.push([start, at]);
      start = at + match[0].length;
    }
    if (to > start) lines.push([start, to]);
  }
  return lines;
}

const SMALL_WORDS = /^(?:of|in|on|at|by|for|with|from|to|and|or|the|a|an|as|after|over|amid|but|is|vs|v)$/i;
const CAPTION =
  /^(?:file photo|file -|file –|topshot|photo(?:graph)?(?: by|:| courtesy)|image:|pictured|caption|getty images|reuters\/|\(photo)|(?:REUTERS|AFP|AP Photo|EPA|Getty Images|Handout)\s*\/\s*\p{L}[^.]*$|\((?:[^()]*\/)?(?:AP|AFP|Reuters|Getty(?: Images)?|EPA|THE CANADIAN PRESS)[^()]*\)\s*$|\((?:Photo|Image|Picture)[^()]*\)\s*$/iu;

const IN_BRACKETS_AT_END = /[.!?]["”'’]?\s*\(([^()]{2,80})\)\s*$/;
const CREDIT_WORD = /^(?:\p{Lu}.*|by|of|and|the|for|file|photo|handout)$/u;

/** "… at the gate. (Jo Doe/The Coast)": nothing but names in brackets after the last full stop. */
function endsInCredit(line: string): boolean {
  const words =
    IN_BRACKETS_AT_END.exec(line)?.[1]
      ?.split(/[\s/]+/)
      .filter((word) => word !== '') ?? [];
  return words.length > 0 && words.every((word) => CREDIT_WORD.test(word));
}

/** ‘We had no choice’: a line between paragraphs that repeats some words of theirs. */
const QUOTED_SUBHEADING = /^['‘](?!['‘])[^'’"“”\n]*(?:\p{L}['’]\p{L}[^'’"“”\n]*)*[\p{L}\p{N}]['’]\s*$/u;

const PROMO =
  /^\s*(?:read more|watch|related|see also|also read|more|listen|advertisement|story continues below)\b\s*(?::|advertisement|$)/i;

/** Whether a line is a headline, a caption or page furniture: nobody says anything there. */
export function isApparatus(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}\p{M}'’.-]*/gu) ?? [];
  if (CAPTION.test(line) || PROMO.test(line) || endsInCredit(line)) return true;
  if (QUOTED_SUBHEADING.test(line) && words.length <= 14) return true;
  if (words.length < 4 || words.length > 25 || /[!?:,”"…)]\s*$/.test(line)) return false;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const small = words.filter((word) => SMALL_WORDS.test(word) && !/^\p{Lu}/u.test(word)).length;
  const stopped = /\.\s*$/.test(line);
  return capitals >= (stopped ? 6 : 3) && (capitals + small) / words.length > (stopped ? 0.95 : 0.85);
}
