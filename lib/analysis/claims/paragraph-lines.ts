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

/** "… at the gate. (Jo Doe/Daily News)", "… at the gate. ( City Archive )": who took the picture, after the sentence has ended. */
const CREDIT =
  /[.!?]['’"”]?\s+\((?:(?:Submitted by|Courtesy(?: of)?)\s[^()]{2,60}|\s*\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|of|and|the|file|photo)){0,5}(?:\s*\/\s*\p{Lu}[^()]{1,40}){0,2}\s*)\)\s*$/u;

/** ‘We had no choice’: a line between paragraphs that repeats some words of theirs. */
const QUOTED_SUBHEADING = /^['‘](?!['‘])[^'’"“”\n]*(?:\p{L}['’]\p{L}[^'’"“”\n]*)*[\p{L}\p{N}]['’]\s*$/u;

const PROMO =
  /^\s*(?:read more|watch|related|see also|also read|more|listen|advertisement|story continues below)\b\s*(?::|advertisement|$)/i;

/** Whether a line is a headline, a caption or page furniture: nobody says anything there. */
export function isApparatus(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}\p{M}'’.-]*/gu) ?? [];
  if (CAPTION.test(line) || CREDIT.test(line) || PROMO.test(line)) return true;
  if (QUOTED_SUBHEADING.test(line) && words.length <= 14) return true;
  if (words.length < 4 || words.length > 25 || /[!?:,”"…)]\s*$/.test(line)) return false;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const small = words.filter((word) => SMALL_WORDS.test(word) && !/^\p{Lu}/u.test(word)).length;
  const stopped = /\.\s*$/.test(line);
  return capitals >= (stopped ? 6 : 3) && (capitals + small) / words.length > (stopped ? 0.95 : 0.85);
}
